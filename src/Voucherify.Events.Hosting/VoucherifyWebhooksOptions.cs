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
    /// Gets or sets how many bytes all bodies together may hold in memory while they are read and verified. When there are more, the request
    /// that has been sending its body for longest is answered with 503.
    /// </summary>
    /// <value>The default is 32 MiB. At least <see cref="MaxBodyLength"/>.</value>
    public long MaxBufferedBodyBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>
    /// Gets or sets how many webhooks are handled at once where handlers run before the answer. What finds no place within
    /// <see cref="AcceptTimeout"/> is answered with 503. Read once, when the first webhook is received.
    /// </summary>
    /// <remarks>Inboxes that store webhooks have a limit of their own: <see cref="WebhookInboxOptions.MaxConcurrency"/>.</remarks>
    /// <value>The default is 100.</value>
    public int MaxConcurrency { get; set; } = 100;

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
