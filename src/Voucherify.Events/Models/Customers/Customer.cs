using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A customer of the merchant, as Voucherify knows them.</summary>
/// <remarks>
/// Events about the customer as such, for example <see cref="CustomerCreated"/>, bring the full form. Elsewhere expect the short form:
/// id, source id, name, e-mail and metadata, or no more than <see cref="Id"/> and <see cref="Object"/>.
/// </remarks>
public sealed partial record Customer
{
    /// <summary>The id of the customer, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The full name of the customer.</summary>
    public string? Name { get; init; }

    /// <summary>The e-mail address of the customer.</summary>
    public string? Email { get; init; }

    /// <summary>The id of the customer in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>Values that the project attached to the customer; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary><c>customer</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>A free text about the customer.</summary>
    public string? Description { get; init; }

    /// <summary>The phone number, which messages by SMS go to.</summary>
    public string? Phone { get; init; }

    /// <summary>The date of birth.</summary>
    public DateOnly? Birthdate { get; init; }

    /// <summary>The postal address; null in short forms and when none is known.</summary>
    public Address? Address { get; init; }

    /// <summary>Totals of redemptions and orders; null in short forms.</summary>
    public CustomerSummary? Summary { get; init; }

    /// <summary>Points and loyalty campaigns of the customer; null in short forms.</summary>
    public CustomerLoyalty? Loyalty { get; init; }

    /// <summary>Who referred this customer, and how often; null in short forms.</summary>
    public CustomerReferrals? Referrals { get; init; }

    /// <summary>Values that Voucherify itself attached to the customer; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> SystemMetadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the customer was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the customer last changed, UTC; null if they never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Links to the customer's own pages.</summary>
    public CustomerAssets? Assets { get; init; }

    /// <summary>The date of birth under its older name; see <see cref="Birthdate"/>.</summary>
    public DateOnly? Birthday { get; init; }
}
