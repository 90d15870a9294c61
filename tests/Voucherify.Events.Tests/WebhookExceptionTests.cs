namespace Voucherify.Events.Tests;

public sealed class WebhookExceptionTests
{
    [Fact]
    public void The_failure_and_its_message_are_kept()
    {
        var exception = new WebhookException(WebhookFailure.TooDeep);

        (exception.Failure, exception.Message).Should().Be((WebhookFailure.TooDeep, WebhookFailure.TooDeep.GetMessage()));
    }

    [Fact]
    public void The_cause_is_kept()
    {
        var cause = new InvalidOperationException();

        new WebhookException(WebhookFailure.MalformedJson, cause).InnerException.Should().BeSameAs(cause);
    }
}
