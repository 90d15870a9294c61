namespace Voucherify.Events.Models;

/// <summary>Represents an image of a voucher code.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record VoucherAsset
{
    /// <summary>The encrypted ID of the code.</summary>
    public string? Id { get; init; }

    /// <summary>The URL of the image.</summary>
    public string? Url { get; init; }
}
