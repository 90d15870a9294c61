using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>How a distribution sends its messages.</summary>
public enum DistributionMethod
{
    /// <summary>Straight to the customer that the parameters name.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct = 0,
}
