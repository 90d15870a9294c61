using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents the postal address of a customer.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record Address
{
    /// <summary>The city or town.</summary>
    public string? City { get; init; }

    /// <summary>The state, province, or region.</summary>
    public string? State { get; init; }

    /// <summary>The first address line, usually the street and number.</summary>
    [JsonPropertyName("line_1")]
    public string? Line1 { get; init; }

    /// <summary>The second address line, usually the apartment or floor.</summary>
    [JsonPropertyName("line_2")]
    public string? Line2 { get; init; }

    /// <summary>The country, as entered by the project.</summary>
    public string? Country { get; init; }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get; init; }
}
