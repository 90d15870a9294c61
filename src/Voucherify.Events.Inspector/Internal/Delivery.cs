using Microsoft.AspNetCore.Http;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Represents the remembered data of an answered request.</summary>
internal sealed class Delivery
{
    /// <summary>The maximum number of bytes of a body that are kept. A truncated body cannot be sent again.</summary>
    public const int MaxBodyLength = 256 * 1024;

    // The sender controls the length of IDs and names.
    private const int MaxTextLength = 200;

    // The approximate size of the object itself and its summary.
    private const int Overhead = 1024;

    private Delivery(WebhookObservation observation, HttpContext? context, bool keepsContent)
    {
        WebhookReception reception = observation.Reception;
        ReceivedAt = observation.ReceivedAt;
        Duration = observation.Duration;
        EventType = Cut(reception.Webhook?.EventType);
        WebhookId = Cut(reception.Webhook?.Id);
        Anomalies = reception.Webhook?.Anomalies.Count ?? 0;
        Outcome = reception.Outcome;
        Reason = reception.Reason;
        Receiver = reception.Receiver;
        Tenant = Cut(reception.Tenant);
        SecretLabel = reception.SecretLabel;
        Diagnosis = reception.Diagnosis;
        BodyLength = observation.Body.Length;
        Replay = context?.Features.Get<Replay>();

        // If the library only verified the signature, the application creates the response.
        Status = reception.Outcome is WebhookOutcome.Verified && context is not null ? context.Response.StatusCode : reception.StatusCode;

        if (keepsContent)
        {
            Body = observation.Body.Length <= MaxBodyLength ? observation.Body : observation.Body[..MaxBodyLength].ToArray();
            Signature = observation.Signature;
            Request = context is null ? null : new CapturedRequest(context);
        }

        Size = Overhead + Body.Length + (Request?.Size ?? 0);
    }

    /// <summary>Gets the number of the delivery since the application started, beginning with 1.</summary>
    public long Number { get; set; }

    public DateTimeOffset ReceivedAt { get; }

    public TimeSpan Duration { get; }

    public string? EventType { get; }

    public string? WebhookId { get; }

    public int Anomalies { get; }

    public WebhookOutcome Outcome { get; }

    public int Status { get; }

    public string? Reason { get; }

    public string Receiver { get; }

    public string? Tenant { get; }

    public string? SecretLabel { get; }

    public SignatureDiagnosis? Diagnosis { get; }

    /// <summary>Gets the replay that the page sent; <see langword="null"/> for deliveries from other senders.</summary>
    public Replay? Replay { get; }

    public int BodyLength { get; }

    /// <summary>Gets the body as far as it is kept; empty outside Development.</summary>
    public ReadOnlyMemory<byte> Body { get; } = ReadOnlyMemory<byte>.Empty;

    public string? Signature { get; }

    /// <summary>
    /// Gets the request that contained the body; <see langword="null"/> outside Development, and for deliveries that did not arrive by
    /// HTTP.
    /// </summary>
    public CapturedRequest? Request { get; }

    /// <summary>Gets the approximate number of bytes that are kept.</summary>
    public int Size { get; }

    public bool IsVerified => SecretLabel is not null;

    public bool IsWhole => Body.Length > 0 && Body.Length == BodyLength;

    public static Delivery Of(WebhookObservation observation, bool keepsContent) =>
        new(observation, observation.Context as HttpContext, keepsContent);

    // Never splits a surrogate pair, which JSON cannot represent.
    private static string? Cut(string? text) => text?.Length > MaxTextLength
        ? text[..(char.IsHighSurrogate(text[MaxTextLength - 1]) ? MaxTextLength - 1 : MaxTextLength)] + "…"
        : text;
}
