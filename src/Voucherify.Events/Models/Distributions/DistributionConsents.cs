namespace Voucherify.Events.Models;

/// <summary>Represents the consent settings of a distribution.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/distribution/manual-distribution-schedule">Voucherify reference</see>
/// </remarks>
public sealed partial record DistributionConsents
{
    /// <summary>
    /// Whether consents are disabled for the distribution. According to Voucherify, the value is always <see langword="true"/>.
    /// </summary>
    public bool? Disabled { get; init; }
}
