using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies how a distribution sends its messages.</summary>
public enum DistributionMethod
{
    /// <summary>Directly to the customer that the parameters specify.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct = 0,
}
