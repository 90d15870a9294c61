namespace Voucherify.Events.Tests;

public sealed class WebhookExceptionTests
{
    public static TheoryData<WebhookFailure> Reasons => new(Enum.GetValues<WebhookFailure>());

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_reason_is_kept(WebhookFailure reason) => new WebhookException(reason).Reason.Should().Be(reason);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_message_is_a_sentence_of_its_own(WebhookFailure reason) =>
        new WebhookException(reason).Message.Should().EndWith(".").And.NotBe($"{reason}.");

    [Fact]
    public void No_two_reasons_share_a_message() =>
        Enum.GetValues<WebhookFailure>().Select(reason => new WebhookException(reason).Message).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(WebhookFailure.SignatureMissing)]
    [InlineData(WebhookFailure.SignatureMalformed)]
    public void A_bad_signature_names_the_header(WebhookFailure reason) =>
        new WebhookException(reason).Message.Should().Contain(WebhookSignature.HeaderName);

    [Fact]
    public void A_mismatch_says_where_voucherify_shows_the_secret() =>
        new WebhookException(WebhookFailure.SignatureMismatch).Message.Should().Contain("Project settings > Webhooks");
}
