using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Tool;

/// <summary>Looks at each request: verifies it, forwards it or answers itself, saves it, and reports it.</summary>
internal sealed class Listener
{
    // As the endpoint's.
    private const int MaxBodyLength = 1024 * 1024;

    private readonly TaskCompletionSource _isDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;
    private int _answered;

    /// <summary>Gets the secrets to verify with; where there are none, nothing is verified.</summary>
    public required IReadOnlyList<Secret> Secrets { get; init; }

    /// <summary>Gets what forwards deliveries; <see langword="null"/> to answer them here.</summary>
    public Forwarder? Forwarder { get; init; }

    /// <summary>Gets a value that indicates whether also what does not verify is forwarded.</summary>
    public bool ForwardsUnverified { get; init; }

    /// <summary>Gets the status to answer; <see langword="null"/> for what a receiver would answer.</summary>
    public int? Status { get; init; }

    /// <summary>Gets where deliveries are saved; <see langword="null"/> if they are not.</summary>
    public CaptureFolder? Folder { get; init; }

    /// <summary>Gets how many deliveries to take; <see langword="null"/> for all that come.</summary>
    public int? Count { get; init; }

    /// <summary>Gets what is told of each delivery.</summary>
    public required Action<ReceivedDelivery> Report { get; init; }

    /// <summary>Gets or sets what else looks at deliveries that were answered; <see langword="null"/> if nothing does.</summary>
    public Action<ReceivedDelivery, HttpContext>? Observe { get; set; }

    /// <summary>Gets what is told of a delivery that could not be taken.</summary>
    public required Action<string> Complain { get; init; }

    /// <summary>Gets the task that ends when all deliveries were taken and answered.</summary>
    public Task Done => _isDone.Task;

    public int Answered => _answered;

    public async Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "POST";
            return;
        }

        if (Interlocked.Increment(ref _taken) > Count)
        {
            Interlocked.Decrement(ref _taken);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            await TakeAsync(context);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            // The sender has gone, or the disk is full. It does not count, and is no success.
            Interlocked.Decrement(ref _taken);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            Complain($"A delivery was not taken: {exception.Message}");
        }
    }

    private async Task TakeAsync(HttpContext context)
    {
        long started = Stopwatch.GetTimestamp();
        ReceivedDelivery delivery = Examine(await ReadAsync(context.Request), Secrets);
        SenderAnswer answer = await AnswerAsync(delivery);

        // Saved before it is answered: what the sender takes for delivered is there.
        delivery = delivery with { Status = answer.Status, Silence = answer.Silence, Duration = Stopwatch.GetElapsedTime(started) };
        delivery = delivery with { IsForwarded = MayForward(delivery) };

        // What is too long was not read to its end: half a body is not what was received.
        if (delivery.Failure is not WebhookFailure.BodyTooLarge)
        {
            delivery = delivery with { File = Folder?.Save(delivery) };
        }

        await WriteAsync(context.Response, answer);
        Observe?.Invoke(delivery, context);

        lock (_isDone)
        {
            Report(delivery);

            if (++_answered == Count)
            {
                _isDone.TrySetResult();
            }
        }
    }

    private static async Task<ReceivedDelivery> ReadAsync(HttpRequest request)
    {
        byte[] buffer = new byte[Math.Min(request.ContentLength ?? MaxBodyLength, MaxBodyLength) + 1];
        int length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);

        return new ReceivedDelivery(
            DateTimeOffset.UtcNow,
            buffer[..length],
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            Failure = length > MaxBodyLength ? WebhookFailure.BodyTooLarge : WebhookFailure.None,
        };
    }

    private static ReceivedDelivery Examine(ReceivedDelivery delivery, IReadOnlyList<Secret> secrets)
    {
        if (delivery.Failure is WebhookFailure.BodyTooLarge)
        {
            return delivery;
        }

        if (WebhookParser.TryParseUnverified(delivery.Body, out WebhookEvent? webhook, out _))
        {
            delivery = delivery with { EventType = webhook.EventType, Id = webhook.Id };
        }

        if (secrets.Count == 0)
        {
            return delivery;
        }

        SignatureCheck check = SignatureCheck.Of(delivery.Body, delivery.Headers.GetValueOrDefault(WebhookSignature.HeaderName), secrets);
        return delivery with { Secret = check.Match, Failure = check.Failure, Diagnosis = check.Match is null ? check.Diagnosis : null };
    }

    private bool MayForward(ReceivedDelivery delivery) =>
        Forwarder is not null
        && delivery.Failure is not WebhookFailure.BodyTooLarge
        && (ForwardsUnverified || delivery.Failure is WebhookFailure.None);

    private async Task<SenderAnswer> AnswerAsync(ReceivedDelivery delivery) =>
        MayForward(delivery)
            ? await Forwarder!.ForwardAsync(delivery)
            : SenderAnswer.Create(
                Status ?? delivery.Failure switch
                {
                    WebhookFailure.None => StatusCodes.Status200OK,
                    WebhookFailure.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
                    _ => StatusCodes.Status401Unauthorized,
                },
                delivery.Failure);

    private static async Task WriteAsync(HttpResponse response, SenderAnswer answer)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;

        try
        {
            if (answer.Body.Length > 0)
            {
                await response.Body.WriteAsync(answer.Body, response.HttpContext.RequestAborted);
            }

            await response.CompleteAsync();
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidOperationException)
        {
            // The sender has gone, or the status takes no body.
        }
    }
}
