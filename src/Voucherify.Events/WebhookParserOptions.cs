namespace Voucherify.Events;

/// <summary>Options that control how a <see cref="WebhookParser"/> reads webhooks.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed record WebhookParserOptions
{
    /// <summary>Gets the options that are used by default.</summary>
    public static WebhookParserOptions Default { get; } = new();

    /// <summary>Gets the maximum length of a body, in bytes. A longer body is rejected.</summary>
    /// <value>The default is 8 MiB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxBodyLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 8 * 1024 * 1024;

    /// <summary>
    /// Gets a value that indicates whether <see cref="WebhookEvent.Anomalies"/> also reports members that no property maps, which shows
    /// that Voucherify sends members that this version does not know.
    /// </summary>
    /// <value>
    /// <see langword="true"/> to report such members; otherwise, <see langword="false"/>. The default is <see langword="false"/>, because
    /// finding the paths of such members takes additional time.
    /// </value>
    public bool ReportUnmapped { get; init; }
}
