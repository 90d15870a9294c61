namespace Voucherify.Events.Models;

/// <summary>The pictures of a voucher code.</summary>
public sealed partial record VoucherAssets
{
    /// <summary>The code as a QR code.</summary>
    public VoucherAsset? Qr { get; init; }

    /// <summary>The code as a barcode.</summary>
    public VoucherAsset? Barcode { get; init; }
}
