namespace Voucherify.Events.Hosting;

/// <summary>The diagnostics of what may change in a minor version.</summary>
internal static class WebhookExperiments
{
    /// <summary>What an author of an inbox needs, until somebody else has written one.</summary>
    public const string Inbox = "VOUCHERIFY001";
}
