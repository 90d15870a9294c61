using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A publication: the act of handing vouchers to a customer.</summary>
public sealed partial record Publication
{
    /// <summary>The id of the publication, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary><c>publication</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>When the vouchers were published, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The id of the customer who received the vouchers.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The source id of that customer, in plain text.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Values that the project attached to the publication; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>Where the publication came from, for example <c>API</c>, <c>Automation</c> or <c>voucherify-web-ui</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>The id of the publication in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether the publication succeeded.</summary>
    public OpenEnum<OperationResult> Result { get; init; }

    /// <summary>The customer who received the vouchers.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The ids of the published vouchers; empty when Voucherify names none.</summary>
    public IReadOnlyList<string> VouchersId { get; init => field = value ?? []; } = [];

    /// <summary>The published voucher; filled in events about a customer, such as <see cref="CustomerPublicationSucceeded"/>.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The codes of the published vouchers; mostly empty, since Voucherify sends <see cref="VouchersId"/>.</summary>
    public IReadOnlyList<string> Vouchers { get; init => field = value ?? []; } = [];
}
