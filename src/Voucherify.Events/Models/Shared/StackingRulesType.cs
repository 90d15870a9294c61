namespace Voucherify.Events.Models;

/// <summary>Specifies how the members of a <see cref="Category"/> combine with other members in an order.</summary>
public enum StackingRulesType
{
    /// <summary>The members always apply, regardless of other categories.</summary>
    Joint = 0,

    /// <summary>The members apply only with other exclusive or joint members.</summary>
    Exclusive = 1,
}
