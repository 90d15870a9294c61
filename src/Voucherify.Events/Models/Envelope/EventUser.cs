namespace Voucherify.Events.Models;

/// <summary>Represents a user of the Voucherify dashboard.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/published">Voucherify reference</see></remarks>
public sealed partial record EventUser
{
    /// <summary>The ID of the user, assigned by Voucherify.</summary>
    public string? Id { get; init; }
}
