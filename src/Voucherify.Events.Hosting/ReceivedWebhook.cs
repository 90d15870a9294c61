namespace Voucherify.Events.Hosting;

/// <summary>A verified webhook on its way to its handlers. Bytes, not objects, so that it can wait in a store while models change.</summary>
public sealed class ReceivedWebhook
{
    /// <summary>The id of the delivery, by which duplicates are known.</summary>
    public required string Id { get; init; }

    /// <summary>The wire name of the event, such as <c>voucher.published</c>; what the sender wrote, for events that this version does not know.</summary>
    public required string EventType { get; init; }

    /// <summary>The verified body, as it arrived.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>When it arrived, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The W3C trace parent of the request that brought it; null when it was not traced.</summary>
    public string? TraceParent { get; init; }

    /// <summary>
    /// Whether it is a test send from Voucherify's dashboard. All of them have one id, of zeros: none is a copy of another.
    /// </summary>
    public bool IsTest
    {
        get
        {
            ReadOnlySpan<char> digits = Id.AsSpan(Id.LastIndexOf('_') + 1);

            return digits.Length > 0 && !digits.ContainsAnyExcept('0');
        }
    }

    /// <summary>The webhook, where it did not have to wait and so need not be read again.</summary>
    internal WebhookEvent? Webhook { get; init; }
}
