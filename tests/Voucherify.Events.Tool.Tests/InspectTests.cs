using System.Net;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Tool.Tests;

/// <summary>The page of the inspector, which <c>listen --inspect</c> serves.</summary>
public sealed class InspectTests : IDisposable
{
    private readonly ToolRunner _tool = new();

    [UnixFact]
    public async Task What_was_received_is_on_the_page_and_can_be_sent_again()
    {
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = TestReceiver.Secret;
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--inspect", "--count", "2");
        string said = await listening.ReadErrorAsync();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() });

        using HttpResponseMessage page = await client.GetAsync(said[said.IndexOf("http", StringComparison.Ordinal)..]);
        using HttpResponseMessage received = await client.SendAsync(
            WebhookRequests.Create(VoucherPublished.EventType, TestReceiver.Secret, $"{listening.Address}/webhooks"));
        await listening.ReadDeliveryAsync();
        string deliveries = await client.GetStringAsync($"{listening.Address}/voucherify/api/deliveries");
        using var again = new HttpRequestMessage(HttpMethod.Post, $"{listening.Address}/voucherify/api/deliveries/1/again");
        again.Headers.Add("Sec-Fetch-Site", "same-origin");
        again.Headers.Add("X-Voucherify-Inspector", "1");
        using HttpResponseMessage sent = await client.SendAsync(again);

        page.StatusCode.Should().Be(HttpStatusCode.OK);
        received.StatusCode.Should().Be(HttpStatusCode.OK);
        deliveries.Should().Contain("voucher.published");
        sent.StatusCode.Should().Be(HttpStatusCode.OK);
        (await listening.EndAsync()).ExitCode.Should().Be(0, "two deliveries were counted: the first, and the first again");
    }

    [UnixFact]
    public async Task Without_it_there_is_no_page()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--count", "1");
        using var client = new HttpClient();

        using HttpResponseMessage response = await client.GetAsync($"{listening.Address}/voucherify/");

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
    }

    public void Dispose() => _tool.Dispose();
}
