namespace Voucherify.Events.Models;

/// <summary>How the members of a <see cref="Category"/> combine with others in one order.</summary>
public enum StackingRulesType
{
    /// <summary>They always apply, whatever else does.</summary>
    Joint = 0,

    /// <summary>They apply without others, save those that are exclusive or joint too.</summary>
    Exclusive = 1,
}
