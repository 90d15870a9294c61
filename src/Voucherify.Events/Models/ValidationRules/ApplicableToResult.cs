namespace Voucherify.Events.Models;

/// <summary>The items that a benefit covers and those that it leaves out.</summary>
public sealed partial record ApplicableToResult
{
    /// <summary>The items left out; empty when there are none.</summary>
    public IReadOnlyList<ApplicableTo> Excluded { get; init => field = value ?? []; } = [];

    /// <summary>The items covered; empty when none are listed.</summary>
    public IReadOnlyList<ApplicableTo> Included { get; init => field = value ?? []; } = [];

    /// <summary>Whether every item is covered, apart from those in <see cref="Excluded"/>.</summary>
    public bool? IncludedAll { get; init; }
}
