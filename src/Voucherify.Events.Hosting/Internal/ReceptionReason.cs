namespace Voucherify.Events.Hosting;

/// <summary>The reasons besides those of <see cref="WebhookFailure"/>, as used in problem details and metrics.</summary>
internal static class ReceptionReason
{
    public const string HandlerFailed = nameof(HandlerFailed);
    public const string NotAccepted = nameof(NotAccepted);
    public const string UnknownTenant = nameof(UnknownTenant);
    public const string ContentEncoding = nameof(ContentEncoding);
    public const string BadRequest = nameof(BadRequest);
    public const string Aborted = nameof(Aborted);
}
