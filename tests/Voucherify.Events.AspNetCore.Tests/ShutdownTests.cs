using System.Net;
using Microsoft.Extensions.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class ShutdownTests
{
    private readonly Pause _pause = new();

    [Fact]
    public async Task A_delivery_in_flight_is_finished_and_answered_with_200()
    {
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;

        Task stop = await BeginToStopAsync(receiver);
        _pause.Release();

        (await answer).StatusCode.Should().Be(HttpStatusCode.OK);
        await stop.InTime();
    }

    [Fact]
    public async Task The_token_of_a_handler_in_flight_is_not_cancelled()
    {
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        CancellationToken token = await _pause.Entered;

        Task stop = await BeginToStopAsync(receiver);

        token.IsCancellationRequested.Should().BeFalse();
        _pause.Release();
        await answer;
        await stop.InTime();
    }

    [Fact]
    public async Task A_delivery_that_comes_now_is_refused()
    {
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> first = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;
        Task stop = await BeginToStopAsync(receiver);

        HttpStatusCode? answer = await TryDeliverAsync(receiver);

        (answer ?? HttpStatusCode.ServiceUnavailable).Should().Be(HttpStatusCode.ServiceUnavailable, "the connection or the request is refused");
        _pause.Entries.Should().Be(1);
        _pause.Release();
        await first;
        await stop.InTime();
    }

    private static async Task<HttpStatusCode?> TryDeliverAsync(Receiver receiver)
    {
        try
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Begins to stop; done when the application knows.</summary>
    private static async Task<Task> BeginToStopAsync(Receiver receiver)
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration _ =
            receiver.Get<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        Task stop = receiver.StopAsync();
        await stopping.Task.InTime();

        return stop;
    }

    private Task<Receiver> StartAsync() => Receiver.StartAsync(
        voucherify => voucherify.AddHandler<VoucherPublished>((_, _, cancellationToken) => _pause.WaitAsync(cancellationToken)));
}
