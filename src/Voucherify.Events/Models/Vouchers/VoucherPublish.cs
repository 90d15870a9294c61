namespace Voucherify.Events.Models;

/// <summary>Represents the publications of a voucher to customers.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record VoucherPublish
{
    /// <summary>The type of the object: <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The number of publications.</summary>
    public long? Count { get; init; }

    /// <summary>The path of the Voucherify API endpoint that lists the publications.</summary>
    public string? Url { get; init; }
}
