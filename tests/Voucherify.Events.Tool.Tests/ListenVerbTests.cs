using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Voucherify.Events.Testing;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class ListenVerbTests : IAsyncLifetime
{
    private readonly ToolRunner _tool = new();
    private readonly HttpClient _client = new();
    private TestReceiver _receiver = null!;

    public async Task InitializeAsync() => _receiver = await TestReceiver.StartAsync();

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _receiver.DisposeAsync();
        _tool.Dispose();
    }

    private async Task<HttpResponseMessage> PostAsync(RunningTool listening, byte[] body, string secret = TestReceiver.Secret)
    {
        using HttpRequestMessage request = WebhookRequests.Create(body, secret, listening.Address + "/any/path");
        return await _client.SendAsync(request);
    }

    private static async Task WriteAndLeaveAsync(RunningTool listening, string request, Task? until = null)
    {
        using var client = new TcpClient("127.0.0.1", new Uri(listening.Address).Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        await (until ?? Task.CompletedTask).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private void KnowTheSecret() => _tool.Variables["Voucherify__Webhooks__Secrets__main"] = TestReceiver.Secret;

    [UnixFact]
    public async Task Deliveries_are_told_in_lines_of_json_and_verified()
    {
        KnowTheSecret();
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--count", "3");

        using HttpResponseMessage verified = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));
        using HttpResponseMessage wrong = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"), "another");
        using HttpResponseMessage large = await PostAsync(listening, new byte[2 * 1024 * 1024]);

        verified.StatusCode.Should().Be(HttpStatusCode.OK);
        wrong.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        large.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        Snapshot.Match(Scrubbed.Of(await listening.EndAsync(), _tool));
    }

    [UnixFact]
    public async Task Deliveries_are_told_to_a_user()
    {
        using Process process = _tool.Start([.. ToolRunner.Command, "listen", "--port", "0", "--count", "1"]);
        string ready = (await process.StandardError.ReadLineAsync())!;
        string address = ready.Split(' ')[2].TrimEnd('.');

        using HttpRequestMessage request = WebhookRequests.Create("voucher.published", TestReceiver.Secret, address);
        using HttpResponseMessage response = await _client.SendAsync(request);

        Snapshot.Match(Scrubbed.Of(ready + "\n" + await ToolRunner.EndAsync(process), _tool));
    }

    [UnixFact]
    public async Task Bodies_are_saved_byte_for_byte_and_for_nobody_else()
    {
        byte[] body = Encoding.UTF8.GetBytes("{ \"id\" :\r\n\t\"whs_1\", \"data\": {}, \"event\": {\"type\": \"voucher.brand_new\"}, \"é\": \"\\u00e9\" } \n");
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--save", "captured", "--count", "2");

        using HttpResponseMessage first = await PostAsync(listening, body);
        using HttpResponseMessage second = await PostAsync(listening, []);
        await listening.EndAsync();

        File.ReadAllBytes(_tool.PathOf("captured/0001.body")).Should().Equal(body);
        File.ReadAllBytes(_tool.PathOf("captured/0002.body")).Should().BeEmpty();
        using JsonDocument description = JsonDocument.Parse(File.ReadAllBytes(_tool.PathOf("captured/0001.json")));
        description.RootElement.GetProperty("event").GetString().Should().Be("voucher.brand_new");
        description.RootElement.GetProperty("headers").GetProperty(WebhookSignature.HeaderName).GetString()
            .Should().Be(WebhookSignature.Compute(body, TestReceiver.Secret));

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(_tool.PathOf("captured/0001.body")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(_tool.PathOf("captured/0001.json")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [UnixFact]
    public async Task A_second_run_goes_on_where_the_first_ended()
    {
        for (int run = 0; run < 2; run++)
        {
            using RunningTool listening = await RunningTool.StartAsync(_tool, "--save", "captured", "--count", "1");
            using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));
            await listening.EndAsync();
        }

        Directory.GetFiles(_tool.PathOf("captured")).Select(Path.GetFileName).Should().BeEquivalentTo("0001.body", "0001.json", "0002.body", "0002.json");
    }

    [UnixFact]
    public async Task A_delivery_is_forwarded_and_answered_as_the_application_answers()
    {
        KnowTheSecret();
        _receiver.Failing = "voucher.deleted";
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--forward-to", _receiver.Address, "--count", "3");

        using HttpResponseMessage handled = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));
        using HttpResponseMessage failed = await PostAsync(listening, SampleEvents.CreateBody("voucher.deleted"));
        using HttpResponseMessage rejected = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"), "another");
        await listening.EndAsync();

        handled.StatusCode.Should().Be(HttpStatusCode.OK);
        failed.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await failed.Content.ReadAsStringAsync()).Should().Contain("HandlerFailed");
        rejected.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        _receiver.Handled.Select(webhook => webhook.EventType).Should().Equal("voucher.published", "voucher.deleted");
    }

    [UnixFact]
    public async Task What_does_not_verify_is_forwarded_if_asked_for_and_the_application_decides()
    {
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = "another";
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--forward-to", _receiver.Address, "--forward-unverified", "--count", "1");

        using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        _receiver.Handled.Should().ContainSingle();
    }

    [UnixFact]
    public async Task Where_nobody_answers_it_is_never_a_success()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--forward-to", "http://127.0.0.1:1/", "--count", "1");

        using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));

        response.StatusCode.Should().Be(HttpStatusCode.BadGateway);
        (await listening.EndAsync()).Output.Should().Contain("\"error\":\"no response: Connection refused\"");
    }

    [UnixFact]
    public async Task Where_the_application_hangs_it_is_a_timeout()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--forward-to", _receiver.Hanging, "--count", "1");

        using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));

        response.StatusCode.Should().Be(HttpStatusCode.GatewayTimeout);
    }

    [UnixFact]
    public async Task A_status_of_ones_choice_is_answered()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--answer", "503", "--count", "1");

        using HttpResponseMessage get = await _client.GetAsync(listening.Address);
        using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));

        get.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed, "only deliveries count");
        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await listening.EndAsync()).ExitCode.Should().Be(0);
    }

    [UnixFact]
    public async Task Too_few_deliveries_in_time_is_no_answer()
    {
        ToolRun few = await _tool.RunAsync("listen", "--port", "0", "--count", "1", "--timeout", "300ms", "--quiet");
        ToolRun any = await _tool.RunAsync("listen", "--port", "0", "--timeout", "300ms", "--quiet");

        few.Should().Be(new ToolRun(4, "", "error: 0 of 1 deliveries arrived within 0.3 s.\n"));
        any.Should().Be(new ToolRun(0, "", ""));
    }

    [UnixFact]
    public async Task What_the_sender_does_not_wait_for_is_saved_all_the_same()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--forward-to", _receiver.Slow, "--save", "captured", "--count", "1");

        await WriteAndLeaveAsync(listening, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}", _receiver.IsReached);

        (await listening.EndAsync()).Output.Should().Contain("\"status\":200,\"forwarded\":true");
        File.ReadAllText(_tool.PathOf("captured/0001.body")).Should().Be("{}");
    }

    [UnixFact]
    public async Task A_sender_who_leaves_does_not_count()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--count", "1");

        await WriteAndLeaveAsync(listening, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf");
        string complaint = await listening.ReadErrorAsync();
        using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));

        complaint.Should().StartWith("error: A delivery could not be processed");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await listening.EndAsync()).Output.Should().Contain("\"deliveries\":1");
    }

    [UnixFact]
    public async Task A_delivery_that_cannot_be_saved_is_no_success()
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool, "--save", "captured");
        Directory.Delete(_tool.PathOf("captured"));

        using HttpResponseMessage response = await PostAsync(listening, SampleEvents.CreateBody("voucher.published"));

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await listening.ReadErrorAsync()).Should().StartWith("error: A delivery could not be processed");
    }

    [UnixTheory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task An_interruption_is_its_normal_end(string signal)
    {
        using RunningTool listening = await RunningTool.StartAsync(_tool);
        using Process kill = Process.Start("kill", [signal, $"{listening.ProcessId}"]);

        ToolRun run = await listening.EndAsync();

        run.Should().Be(new ToolRun(0, "{\"type\":\"end\",\"deliveries\":0}\n", ""));
    }

    [UnixFact]
    public async Task It_ends_when_nobody_reads_any_more()
    {
        // The reader leaves after the first line; that is seen when the next is written.
        ToolRun run = await _tool.RunShellAsync(
            """
            voucherify-events listen --json --port 0 | head -1 > ready &
            while kill -0 $! 2> /dev/null; do sleep 0.1; done
            curl -s "$(grep -o 'http[^"]*' ready)" -d x
            wait -n
            """);

        run.Should().Be(new ToolRun(0, "", ""));
    }

    [UnixFact]
    public async Task The_settings_of_an_application_in_the_folder_change_nothing()
    {
        _tool.Variables["ASPNETCORE_URLS"] = "http://0.0.0.0:1";
        _tool.Write("appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://0.0.0.0:2" } } } }""");

        using RunningTool listening = await RunningTool.StartAsync(_tool, "--timeout", "1s");

        listening.Address.Should().StartWith("http://127.0.0.1:");
    }

    [UnixFact]
    public async Task A_port_that_is_taken_is_wrong_usage()
    {
        string port = new Uri(_receiver.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        ToolRun run = await _tool.RunAsync("listen", "--port", port);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("address already in use").And.NotContain("   at ");
    }

    [UnixTheory]
    [InlineData("--answer", "99")]
    [InlineData("--answer", "503", "--forward-to", "http://localhost:1")]
    [InlineData("--forward-to", "localhost:1")]
    [InlineData("--port", "70000")]
    [InlineData("--count", "0")]
    public async Task A_wrong_command_is_wrong_usage(params string[] arguments)
    {
        (await _tool.RunAsync(["listen", .. arguments])).ExitCode.Should().Be(2);
    }
}
