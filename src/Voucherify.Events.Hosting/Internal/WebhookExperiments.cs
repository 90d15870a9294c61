namespace Voucherify.Events.Hosting;

/// <summary>The diagnostic IDs of experimental APIs, which can change in a minor version.</summary>
internal static class WebhookExperiments
{
    /// <summary>The APIs for authors of inboxes. They are experimental until inboxes outside of this project have used them.</summary>
    public const string Inbox = "VOUCHERIFY001";
}
