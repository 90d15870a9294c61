namespace Voucherify.Events;

/// <summary>Represents the options of a <see cref="WebhookParser"/>.</summary>
public sealed record WebhookParserOptions
{
    /// <summary>Gets the options that are used by default.</summary>
    public static WebhookParserOptions Default { get; } = new();

    /// <summary>Gets the length of the longest body that is parsed, in bytes.</summary>
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
    /// Gets a value that indicates whether <see cref="WebhookEvent.Anomalies"/> also reports members that no property maps: this is how you
    /// learn that Voucherify sends more than this version knows.
    /// </summary>
    /// <value>The default is <see langword="false"/>, because finding the paths of such members takes time on every webhook that has any.</value>
    public bool ReportUnmapped { get; init; }
}
