using Microsoft.AspNetCore.Http;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>What is remembered of a request that was answered.</summary>
internal sealed class Delivery
{
    /// <summary>How much of a body is kept. What was cut cannot be sent again.</summary>
    public const int MaxBodyLength = 256 * 1024;

    // Ids and names are as long as somebody wrote them.
    private const int MaxTextLength = 200;

    // What the object itself and its summary take.
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

        // Where the signature alone is ours, the application answers.
        Status = reception.Outcome is WebhookOutcome.Verified && context is not null ? context.Response.StatusCode : reception.StatusCode;

        if (keepsContent)
        {
            Body = observation.Body.Length <= MaxBodyLength ? observation.Body : observation.Body[..MaxBodyLength].ToArray();
            Signature = observation.Signature;
            Request = context is null ? null : new CapturedRequest(context);
        }

        Size = Overhead + Body.Length + (Request?.Size ?? 0);
    }

    /// <summary>The number of the delivery since the application started, from 1.</summary>
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

    /// <summary>What the page sent, and why; null for what came from elsewhere.</summary>
    public Replay? Replay { get; }

    public int BodyLength { get; }

    /// <summary>The body as far as it is kept; empty outside Development.</summary>
    public ReadOnlyMemory<byte> Body { get; } = ReadOnlyMemory<byte>.Empty;

    public string? Signature { get; }

    /// <summary>The request around the body; null outside Development, and for what did not come by HTTP.</summary>
    public CapturedRequest? Request { get; }

    /// <summary>How many bytes are kept, about.</summary>
    public int Size { get; }

    public bool IsVerified => SecretLabel is not null;

    public bool IsWhole => Body.Length > 0 && Body.Length == BodyLength;

    public static Delivery Of(WebhookObservation observation, bool keepsContent) =>
        new(observation, observation.Context as HttpContext, keepsContent);

    // Never within a character of two halves, which no JSON can hold.
    private static string? Cut(string? text) => text?.Length > MaxTextLength
        ? text[..(char.IsHighSurrogate(text[MaxTextLength - 1]) ? MaxTextLength - 1 : MaxTextLength)] + "…"
        : text;
}
