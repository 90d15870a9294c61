namespace Voucherify.Events.Hosting;

/// <summary>Represents a verified webhook that is passed to an inbox and to its handlers.</summary>
/// <remarks>
/// The webhook holds bytes instead of objects, so that it can be stored while the models change. Instances are immutable and can be shared
/// between threads, provided that the memory of <see cref="Body"/> does not change.
/// </remarks>
public sealed class ReceivedWebhook
{
    private string? _deduplicationKey;

    /// <summary>
    /// Gets the ID of the webhook, which is the same for each delivery of it. Use <see cref="DeduplicationKey"/> to recognize duplicates.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>
    /// Gets the wire name of the event, such as <c>voucher.published</c>. For an event that this version does not know, the value is the
    /// name that the sender wrote.
    /// </summary>
    public required string EventType { get; init; }

    /// <summary>Gets the verified body as it was received.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the time when the webhook was received, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>
    /// Gets the W3C <c>traceparent</c> of the request that delivered the webhook, or <see langword="null"/> if the request was not traced.
    /// </summary>
    public string? TraceParent { get; init; }

    /// <summary>
    /// Gets the name of the receiver that verified the webhook, or an empty string for the unnamed receiver. An inbox stores the name, so
    /// that the handlers of that receiver run.
    /// </summary>
    public string Receiver { get; init; } = "";

    /// <summary>
    /// Gets the tenant whose secret matches the signature, as the <see cref="IWebhookSecretResolver"/> returned it, or
    /// <see langword="null"/> if it returned no tenant or secrets are configured. The value never comes from the body.
    /// </summary>
    public string? Tenant { get; init; }

    /// <summary>Gets the label of the secret that matches the signature, or <see langword="null"/> if the label is not known.</summary>
    public string? SecretLabel { get; init; }

    /// <summary>
    /// Gets the key by which an inbox recognizes duplicates. It is the same for each delivery of a webhook, differs by receiver and tenant,
    /// and is unique for each test send. It has at most 200 ASCII characters: a hash replaces longer values.
    /// </summary>
    /// <remarks>
    /// An inbox stores the key and sets it when it reads the webhook back. For the unnamed receiver the key is usually the ID itself.
    /// </remarks>
    public string DeduplicationKey
    {
        get => _deduplicationKey ?? Interlocked.CompareExchange(ref _deduplicationKey, Hosting.DeduplicationKey.Create(this), null) ?? _deduplicationKey;
        init => _deduplicationKey = value;
    }

    /// <summary>Gets a value that indicates whether the webhook is a test send from Voucherify's dashboard.</summary>
    /// <value><see langword="true"/> if the webhook is a test send; otherwise, <see langword="false"/>.</value>
    /// <remarks>All test sends share one ID, which consists of zeros, so they are never treated as duplicates.</remarks>
    public bool IsTest => IsTestId(Id);

    /// <summary>The parsed webhook, if it was not stored in between and need not be parsed again.</summary>
    internal WebhookEvent? Webhook { get; init; }

    /// <summary>
    /// Creates a received webhook from a body that has already been verified, for a queue consumer that passes it to
    /// <see cref="IWebhookInbox.AcceptAsync"/>. The signature is not verified.
    /// </summary>
    /// <param name="body">The body. The method copies it.</param>
    /// <param name="receiver">The name of the receiver whose handlers run, or an empty string for the unnamed receiver.</param>
    /// <param name="tenant">The tenant, or <see langword="null"/> if the application does not distinguish tenants.</param>
    /// <param name="receivedAt">The time when the webhook was received, or <see langword="null"/> for the current time.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="receiver"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookException"><paramref name="body"/> is not a webhook.</exception>
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
