using System.Text;
using System.Text.Json;
using Voucherify.Events.Testing;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class VerifyVerbTests : IDisposable
{
    private readonly ToolRunner _tool = new();
    private readonly byte[] _body = SampleEvents.CreateBody("voucher.published");

    public VerifyVerbTests()
    {
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = TestReceiver.Secret;
        _tool.Write("body.json", _body);
    }

    private string Signature => WebhookSignature.Compute(_body, TestReceiver.Secret);

    public void Dispose() => _tool.Dispose();

    [UnixFact]
    public async Task A_signature_that_matches_is_a_yes()
    {
        Snapshot.Match((await _tool.RunAsync("verify", "body.json", "--signature", Signature)).ToString());
    }

    [UnixFact]
    public async Task A_body_that_was_written_again_is_recognized()
    {
        byte[] body = Encoding.UTF8.GetBytes("""{"id":"whs_1","name":"Zoë"}""");
        _tool.Write("again.json", """{"id":"whs_1","name":"Zo\u00eb"}""");

        Snapshot.Match((await _tool.RunAsync("verify", "again.json", "--signature", WebhookSignature.Compute(body, TestReceiver.Secret))).ToString());
    }

    [UnixFact]
    public async Task Json_says_why_not()
    {
        Snapshot.Match((await _tool.RunAsync(_body, "verify", "-", "--signature", new string('0', 64), "--json")).ToString());
    }

    [UnixFact]
    public async Task Any_of_several_secrets_will_do()
    {
        _tool.Variables["Voucherify__Webhooks__Secrets__earlier"] = "the-secret-before";

        ToolRun run = await _tool.RunAsync("verify", "body.json", "--signature", Signature);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Secrets__main");
    }

    [UnixFact]
    public async Task A_body_is_signed()
    {
        ToolRun run = await _tool.RunAsync("verify", "body.json", "--sign");
        ToolRun json = await _tool.RunAsync("verify", "body.json", "--sign", "--json", "--quiet");

        run.Should().Be(new ToolRun(0, Signature + "\n", "Signed with the secret from the environment (Voucherify__Webhooks__Secrets__main).\n"));
        json.Error.Should().BeEmpty();
        using JsonDocument document = JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("signature").GetString().Should().Be(Signature);
    }

    [UnixFact]
    public async Task Without_a_signature_there_is_nothing_to_verify()
    {
        ToolRun run = await _tool.RunAsync("verify", "body.json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--signature");
    }
}
