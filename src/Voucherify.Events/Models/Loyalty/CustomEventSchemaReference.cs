namespace Voucherify.Events.Models;

/// <summary>Represents the custom event that triggers an earning rule.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record CustomEventSchemaReference
{
    /// <summary>The ID of the schema that defines the custom event.</summary>
    public string? SchemaId { get; init; }

    /// <summary>
    /// The rate at which a number in the event's metadata is converted to points; set only in <see cref="EarningRuleParameters"/>.
    /// </summary>
    public EarningRuleRatio? Metadata { get; init; }
}
