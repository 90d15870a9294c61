using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the publication of vouchers to a customer.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/publication/succeeded">Voucherify reference</see></remarks>
public sealed partial record Publication
{
    /// <summary>The ID of the publication, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The type of the object: <c>publication</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The time when the vouchers were published, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The ID of the customer who received the vouchers.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The source ID of the customer, in plain text.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The metadata that the project attached to the publication; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The channel of the publication, such as <c>API</c>, <c>Automation</c>, or <c>voucherify-web-ui</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>The ID of the publication in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether the publication succeeded.</summary>
    public OpenEnum<OperationResult> Result { get; init; }

    /// <summary>The customer who received the vouchers.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The IDs of the published vouchers; empty if Voucherify sent none.</summary>
    public IReadOnlyList<string> VouchersId { get; init => field = value ?? []; } = [];

    /// <summary>The published voucher; set in events about a customer, such as <see cref="CustomerPublicationSucceeded"/>.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The codes of the published vouchers; usually empty, because Voucherify sends <see cref="VouchersId"/>.</summary>
    public IReadOnlyList<string> Vouchers { get; init => field = value ?? []; } = [];
}
