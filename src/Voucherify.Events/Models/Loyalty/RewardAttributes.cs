namespace Voucherify.Events.Models;

/// <summary>How a material reward is presented to customers.</summary>
public sealed partial record RewardAttributes
{
    /// <summary>The URL of a picture.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>A free description; null if none was given.</summary>
    public string? Description { get; init; }
}
