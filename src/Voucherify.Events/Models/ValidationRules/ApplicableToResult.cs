namespace Voucherify.Events.Models;

/// <summary>Represents the items that a benefit includes and excludes.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see></remarks>
public sealed partial record ApplicableToResult
{
    /// <summary>The excluded items; empty if there are none.</summary>
    public IReadOnlyList<ApplicableTo> Excluded { get; init => field = value ?? []; } = [];

    /// <summary>The included items; empty if none are listed.</summary>
    public IReadOnlyList<ApplicableTo> Included { get; init => field = value ?? []; } = [];

    /// <summary>Whether every item is included, except the items in <see cref="Excluded"/>.</summary>
    public bool? IncludedAll { get; init; }
}
