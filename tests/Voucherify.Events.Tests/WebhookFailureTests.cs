namespace Voucherify.Events.Tests;

public sealed class WebhookFailureTests
{
    public static TheoryData<WebhookFailure> Failures => new(Enum.GetValues<WebhookFailure>());

    [Fact]
    public void A_failure_that_nobody_set_is_none() => default(WebhookFailure).Should().Be(WebhookFailure.None);

    [Theory]
    [MemberData(nameof(Failures))]
    public void The_message_is_a_sentence_of_its_own(WebhookFailure failure) =>
        failure.GetMessage().Should().EndWith(".").And.NotBe($"{failure}.");

    [Fact]
    public void No_two_messages_are_the_same() =>
        Enum.GetValues<WebhookFailure>().Select(failure => failure.GetMessage()).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(WebhookFailure.SignatureMissing)]
    [InlineData(WebhookFailure.SignatureMalformed)]
    public void A_bad_signature_names_the_header(WebhookFailure failure) =>
        failure.GetMessage().Should().Contain(WebhookSignature.HeaderName);

    [Fact]
    public void A_signature_that_does_not_match_names_where_the_secret_is() =>
        WebhookFailure.SignatureMismatch.GetMessage().Should().Contain("Project settings > Webhooks");

    [Theory]
    [MemberData(nameof(Failures))]
    public void What_is_called_after_the_signature_is_a_failure_of_the_signature(WebhookFailure failure) =>
        failure.IsSignatureFailure().Should().Be(failure.ToString().StartsWith("Signature", StringComparison.Ordinal));
}
