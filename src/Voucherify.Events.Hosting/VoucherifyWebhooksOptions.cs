namespace Voucherify.Events.Hosting;

/// <summary>How webhooks are received. Read from configuration and reloaded live.</summary>
public sealed class VoucherifyWebhooksOptions
{
    /// <summary>
    /// The webhook secrets by a label of your choice, as Voucherify shows them under Project settings &gt; Webhooks: one for each project,
    /// or the old and the new one while a secret is being replaced. A webhook signed with any of them is trusted.
    /// </summary>
    public IDictionary<string, string> Secrets { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The longest body that is read, in bytes; 1 MiB unless set, and never more than <see cref="WebhookParserOptions.MaxBodyLength"/>.</summary>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>
    /// How long a request may take before it is answered with 503; 8 seconds unless set. Voucherify hangs up after 10.
    /// </summary>
    public TimeSpan AcceptTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Looks for members that no property maps, and logs and counts them: how you learn that Voucherify sends more than this version knows.
    /// Off unless set; see <see cref="WebhookParserOptions.ReportUnmapped"/>.
    /// </summary>
    public bool ReportUnmapped { get; set; }

    /// <summary>The labels of the secrets, never the secrets.</summary>
    public override string ToString() => $"Secrets: {string.Join(", ", Secrets.Keys)}";
}
