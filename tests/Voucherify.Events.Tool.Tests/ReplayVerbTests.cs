using Voucherify.Events.Testing;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class ReplayVerbTests : IAsyncLifetime
{
    private readonly ToolRunner _tool = new();
    private TestReceiver _receiver = null!;

    public async Task InitializeAsync() => _receiver = await TestReceiver.StartAsync();

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        _tool.Dispose();
    }

    private byte[] Capture(string number, string secret = TestReceiver.Secret)
    {
        byte[] body = SampleEvents.CreateBody("voucher.published");
        _tool.Write($"captured/{number}.body", body);
        _tool.Write($"captured/{number}.json", $$"""{ "headers": { "X-Voucherify-Signature": "{{WebhookSignature.Compute(body, secret)}}" } }""");
        return body;
    }

    [UnixFact]
    public async Task What_listen_saved_is_sent_without_any_secret()
    {
        using (RunningTool listening = await RunningTool.StartAsync(_tool, "--save", "captured", "--count", "2"))
        {
            await _tool.RunShellAsync($"export S={TestReceiver.Secret}; for e in voucher.published voucher.deleted; do voucherify-events send $e --secret-env S --to {listening.Address}; done");
            await listening.EndAsync();
        }

        ToolRun first = await _tool.RunAsync("replay", "captured", "--to", _receiver.Address);
        ToolRun second = await _tool.RunAsync("replay", "captured/0002.body", "--to", _receiver.Address);

        Snapshot.Match(Scrubbed.Of(first, _tool));
        second.ExitCode.Should().Be(0);
        _receiver.Handled.Select(webhook => webhook.EventType).Should().Equal("voucher.published", "voucher.deleted");
    }

    [UnixFact]
    public async Task With_a_new_id_it_is_another_delivery_signed_anew()
    {
        byte[] body = Capture("0001");
        _tool.Write("secret.txt", TestReceiver.Secret);

        await _tool.RunAsync("replay", "captured/0001.json", "--to", _receiver.Address);
        ToolRun run = await _tool.RunAsync("replay", "captured/0001.json", "--to", _receiver.Address, "--new-id", "--secret-file", "secret.txt");

        run.ExitCode.Should().Be(0);
        _receiver.Handled.Should().HaveCount(2);
        _receiver.Handled[0].Id.Should().Be(WebhookParser.ParseUnverified(body).Id).And.NotBe(_receiver.Handled[1].Id);
    }

    [UnixFact]
    public async Task What_a_stranger_sent_is_not_signed_anew()
    {
        Capture("0001", "the-secret-of-a-stranger");
        _tool.Write("secret.txt", TestReceiver.Secret);

        ToolRun run = await _tool.RunAsync("replay", "captured", "--to", _receiver.Address, "--new-id", "--secret-file", "secret.txt");

        run.Should().Be(new ToolRun(1, "", "error: 'captured/0001.json' cannot be signed again, because its signature does not match the secret from secret.txt.\n"));
        _receiver.Handled.Should().BeEmpty();
    }

    [UnixFact]
    public async Task A_new_id_needs_a_secret()
    {
        Capture("0001");

        (await _tool.RunAsync("replay", "captured", "--to", _receiver.Address, "--new-id")).ExitCode.Should().Be(3);
    }

    [UnixFact]
    public async Task What_is_not_a_capture_is_wrong_usage()
    {
        _tool.Write("body.json", "{}");
        _tool.Write("broken/0001.body", "{}");
        _tool.Write("broken/0001.json", "{ not JSON");

        ToolRun alone = await _tool.RunAsync("replay", "body.json", "--to", _receiver.Address);
        ToolRun broken = await _tool.RunAsync("replay", "broken", "--to", _receiver.Address);
        ToolRun missing = await _tool.RunAsync("replay", "missing", "--to", _receiver.Address);

        alone.ExitCode.Should().Be(2);
        alone.Error.Should().Contain("send --body");
        broken.Should().Be(new ToolRun(2, "", "error: 'broken/0001.json' does not describe a captured delivery.\n"));
        missing.ExitCode.Should().Be(2);
    }

    [UnixFact]
    public async Task A_capture_is_verified_and_parsed_like_a_body()
    {
        Capture("0001");
        Capture("0002", "another");
        _tool.Write("secret.txt", TestReceiver.Secret);

        (await _tool.RunAsync("verify", "captured/0001.json", "--secret-file", "secret.txt")).ExitCode.Should().Be(0);
        (await _tool.RunAsync("verify", "captured/0002.body", "--secret-file", "secret.txt")).ExitCode.Should().Be(1);
        (await _tool.RunAsync("parse", "captured/0001.json")).Output.Should().StartWith("voucher.published → VoucherPublished");
    }
}
