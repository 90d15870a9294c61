using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Tool;

/// <summary>Processes each request: verifies it, forwards or answers it, saves it, and reports it.</summary>
internal sealed class Listener
{
    // The same limit as that of the endpoint.
    private const int MaxBodyLength = 1024 * 1024;

    private readonly TaskCompletionSource _isDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;
    private int _answered;

    /// <summary>Gets the secrets to verify with. If there are none, nothing is verified.</summary>
    public required IReadOnlyList<Secret> Secrets { get; init; }

    /// <summary>Gets the object that forwards deliveries; <see langword="null"/> to answer them here.</summary>
    public Forwarder? Forwarder { get; init; }

    /// <summary>Gets a value that indicates whether deliveries that do not verify are also forwarded.</summary>
    public bool ForwardsUnverified { get; init; }

    /// <summary>Gets the status of the response; <see langword="null"/> for the status that a receiver would return.</summary>
    public int? Status { get; init; }

    /// <summary>Gets the folder in which deliveries are saved; <see langword="null"/> if they are not saved.</summary>
    public CaptureFolder? Folder { get; init; }

    /// <summary>Gets the number of deliveries to accept; <see langword="null"/> for no limit.</summary>
    public int? Count { get; init; }

    /// <summary>Gets the delegate that reports each delivery.</summary>
    public required Action<ReceivedDelivery> Report { get; init; }

    /// <summary>Gets or sets an additional observer of answered deliveries; <see langword="null"/> if there is none.</summary>
    public Action<ReceivedDelivery, HttpContext>? Observe { get; set; }

    /// <summary>Gets the delegate that reports a delivery that could not be processed.</summary>
    public required Action<string> Complain { get; init; }

    /// <summary>Gets the task that completes when all deliveries have been accepted and answered.</summary>
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
            // The sender has disconnected, or the disk is full. The delivery does not count, and is not a success.
            Interlocked.Decrement(ref _taken);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            Complain($"A delivery could not be processed: {exception.Message}");
        }
    }

    private async Task TakeAsync(HttpContext context)
    {
        long started = Stopwatch.GetTimestamp();
        ReceivedDelivery delivery = Examine(await ReadAsync(context.Request), Secrets);
        SenderAnswer answer = await AnswerAsync(delivery);

        // Saved before it is answered, so that a delivery that the sender considers delivered is on the disk.
        delivery = delivery with { Status = answer.Status, Silence = answer.Silence, Duration = Stopwatch.GetElapsedTime(started) };
        delivery = delivery with { IsForwarded = MayForward(delivery) };

        // A body that is too long was not read completely, and half a body is not what was received.
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
            // The sender has disconnected, or the status does not allow a body.
        }
    }
}
