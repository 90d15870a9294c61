namespace Voucherify.Events.Models;

/// <summary>How often a voucher was published, that is, given to a customer.</summary>
public sealed partial record VoucherPublish
{
    /// <summary><c>list</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>How many publications there are.</summary>
    public long? Count { get; init; }

    /// <summary>The path at which Voucherify's API lists the publications.</summary>
    public string? Url { get; init; }
}
