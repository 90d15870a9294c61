namespace Voucherify.Events.Models;

/// <summary>The custom event that an earning rule listens to.</summary>
public sealed partial record CustomEventSchemaReference
{
    /// <summary>The id of the schema that defines the custom event.</summary>
    public string? SchemaId { get; init; }

    /// <summary>The rate at which a number in the event's metadata turns into points; filled inside <see cref="EarningRuleParameters"/> only.</summary>
    public EarningRuleRatio? Metadata { get; init; }
}
