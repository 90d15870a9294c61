namespace Voucherify.Events.Hosting;

/// <summary>Options that control how a receiver accepts webhooks. Changes to the configuration take effect without a restart.</summary>
/// <remarks>Do not change an instance after it has been configured.</remarks>
public sealed class VoucherifyWebhooksOptions
{
    /// <summary>
    /// Gets the webhook secrets by a label of your choice. Voucherify shows the secret of a project under Project settings &gt; Webhooks. A
    /// webhook that is signed with any of the secrets is trusted. Use two secrets while you rotate a secret. Labels are case-insensitive.
    /// </summary>
    public IDictionary<string, string> Secrets { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets the maximum length of a body, in bytes.</summary>
    /// <value>The default is 1 MiB. The maximum is the default of <see cref="WebhookParserOptions.MaxBodyLength"/>.</value>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>
    /// Gets or sets the maximum number of bytes that all bodies together occupy in memory while they are read and verified. If the limit is
    /// exceeded, the request that has been sending its body for the longest time is answered with 503.
    /// </summary>
    /// <value>The default is 32 MiB. The minimum is <see cref="MaxBodyLength"/>.</value>
    public long MaxBufferedBodyBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the maximum number of webhooks that are handled concurrently if handlers run before the response. A webhook that cannot
    /// start within <see cref="AcceptTimeout"/> is answered with 503. The value is read once, when the first webhook is received.
    /// </summary>
    /// <remarks>Inboxes that store webhooks have their own limit: <see cref="WebhookInboxOptions.MaxConcurrency"/>.</remarks>
    /// <value>The default is 100. The maximum is 1,000.</value>
    public int MaxConcurrency { get; set; } = 100;

    /// <summary>Gets or sets how long a request may take before it is answered with 503.</summary>
    /// <value>The default is 8 seconds; Voucherify disconnects after 10 seconds. The maximum is 1 minute.</value>
    public TimeSpan AcceptTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Gets or sets a value that indicates whether to log and count JSON members that this version has no property for. See
    /// <see cref="WebhookParserOptions.ReportUnmapped"/>.
    /// </summary>
    /// <value>
    /// <see langword="true"/> to report JSON members without a property; otherwise, <see langword="false"/>. The default is
    /// <see langword="false"/>.
    /// </value>
    public bool ReportUnmapped { get; set; }

    /// <summary>Returns the labels of the secrets. The secrets are not included.</summary>
    /// <returns>The labels of the secrets.</returns>
    public override string ToString() => $"Secrets: {string.Join(", ", Secrets.Keys)}";
}
