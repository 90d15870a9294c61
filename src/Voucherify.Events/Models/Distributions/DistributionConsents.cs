namespace Voucherify.Events.Models;

/// <summary>How a distribution deals with the consents of customers.</summary>
public sealed partial record DistributionConsents
{
    /// <summary>Whether consents are switched off for the distribution; Voucherify says that it is always true.</summary>
    public bool? Disabled { get; init; }
}
