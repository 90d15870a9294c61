namespace Voucherify.Events.Models;

/// <summary>A picture of a voucher code.</summary>
public sealed partial record VoucherAsset
{
    /// <summary>The id of the code, encrypted.</summary>
    public string? Id { get; init; }

    /// <summary>The address of the picture.</summary>
    public string? Url { get; init; }
}
