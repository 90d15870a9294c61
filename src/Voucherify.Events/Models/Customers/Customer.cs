using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a customer of the merchant.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see>
/// <para>Events about a customer, such as <see cref="CustomerCreated"/>, contain the full form. Other events contain a short form with the
/// ID, source ID, name, email address, and metadata, or only <see cref="Id"/> and <see cref="Object"/>.</para>
/// </remarks>
public sealed partial record Customer
{
    /// <summary>The ID of the customer, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The full name of the customer.</summary>
    public string? Name { get; init; }

    /// <summary>The email address of the customer.</summary>
    public string? Email { get; init; }

    /// <summary>The ID of the customer in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>The metadata that the project attached to the customer; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The type of the object: <c>customer</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The description of the customer.</summary>
    public string? Description { get; init; }

    /// <summary>The phone number of the customer, which is used for SMS messages.</summary>
    public string? Phone { get; init; }

    /// <summary>The date of birth of the customer.</summary>
    public DateOnly? Birthdate { get; init; }

    /// <summary>The postal address of the customer; <see langword="null"/> in short forms and if none is known.</summary>
    public Address? Address { get; init; }

    /// <summary>The totals of the customer's redemptions and orders; <see langword="null"/> in short forms.</summary>
    public CustomerSummary? Summary { get; init; }

    /// <summary>The points and loyalty campaigns of the customer; <see langword="null"/> in short forms.</summary>
    public CustomerLoyalty? Loyalty { get; init; }

    /// <summary>The referrals in which the customer was referred; <see langword="null"/> in short forms.</summary>
    public CustomerReferrals? Referrals { get; init; }

    /// <summary>The metadata that Voucherify attached to the customer; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> SystemMetadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the customer was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>
    /// The time when the customer was last updated, in UTC; <see langword="null"/> if the customer has never been updated.
    /// </summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The links to the customer's pages.</summary>
    public CustomerAssets? Assets { get; init; }

    /// <summary>The date of birth under its older name; see <see cref="Birthdate"/>.</summary>
    public DateOnly? Birthday { get; init; }
}
