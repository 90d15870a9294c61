namespace Voucherify.Events.Hosting;

/// <summary>A verified webhook on its way to its handlers. Bytes, not objects, so that it can wait in a store while models change.</summary>
public sealed class ReceivedWebhook
{
    private string? _deduplicationKey;

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
    /// Gets the name of the receiver that verified it; empty for the unnamed one. An inbox stores it, so that the handlers of that receiver run.
    /// </summary>
    public string Receiver { get; init; } = "";

    /// <summary>
    /// Gets the tenant that the signature belongs to, as the application named it when the secrets were looked up; <see langword="null"/>
    /// where secrets are not looked up. Never taken from the body.
    /// </summary>
    public string? Tenant { get; init; }

    /// <summary>Gets the label of the secret that the signature belongs to; <see langword="null"/> if it is not known.</summary>
    public string? SecretLabel { get; init; }

    /// <summary>
    /// Gets the key by which an inbox recognizes duplicates: the same for each copy of a webhook, another for each receiver and tenant,
    /// and unique for each test send. At most 200 ASCII characters, whatever the id is: a digest stands for what is longer.
    /// </summary>
    /// <remarks>An inbox stores the key and sets it when it reads the webhook back. For the unnamed receiver it is usually the id itself.</remarks>
    public string DeduplicationKey
    {
        get => _deduplicationKey ?? Interlocked.CompareExchange(ref _deduplicationKey, Hosting.DeduplicationKey.Create(this), null) ?? _deduplicationKey;
        init => _deduplicationKey = value;
    }

    /// <summary>
    /// Whether it is a test send from Voucherify's dashboard. All of them have one id, of zeros: none is a copy of another.
    /// </summary>
    public bool IsTest => IsTestId(Id);

    /// <summary>The webhook, where it did not have to wait and so need not be read again.</summary>
    internal WebhookEvent? Webhook { get; init; }

    /// <summary>
    /// Creates a received webhook from a body that was verified before, for a consumer of a queue or a log that hands it to
    /// <see cref="IWebhookInbox.AcceptAsync"/>. The signature is not checked.
    /// </summary>
    /// <param name="body">The body. It is copied.</param>
    /// <param name="receiver">The name of the receiver whose handlers run; empty for the unnamed one.</param>
    /// <param name="tenant">The tenant; <see langword="null"/> if there are none to tell apart.</param>
    /// <param name="receivedAt">When it was received; <see langword="null"/> for now.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="WebhookException">The body is not a webhook.</exception>
    public static ReceivedWebhook ParseUnverified(
        ReadOnlySpan<byte> body,
        string receiver = "",
        string? tenant = null,
        DateTimeOffset? receivedAt = null)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        WebhookEvent webhook = WebhookParser.ParseUnverified(body);

        return new ReceivedWebhook
        {
            Id = webhook.Id,
            EventType = webhook.EventType,
            Body = body.ToArray(),
            ReceivedAt = receivedAt?.ToUniversalTime() ?? DateTimeOffset.UtcNow,
            Receiver = receiver,
            Tenant = tenant,
            Webhook = webhook,
        };
    }

    internal static bool IsTestId(string id)
    {
        ReadOnlySpan<char> digits = id.AsSpan(id.LastIndexOf('_') + 1);

        return digits.Length > 0 && !digits.ContainsAnyExcept('0');
    }
}
