namespace Voucherify.Events.Models;

/// <summary>Represents the images of a voucher code.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record VoucherAssets
{
    /// <summary>The image of the QR code.</summary>
    public VoucherAsset? Qr { get; init; }

    /// <summary>The image of the barcode.</summary>
    public VoucherAsset? Barcode { get; init; }
}
