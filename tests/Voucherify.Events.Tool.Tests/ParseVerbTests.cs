using System.Text;
using System.Text.Json;
using Voucherify.Events.Testing;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class ParseVerbTests : IDisposable
{
    // The anomalies and the unmapped member of the README.
    private const string Surprising =
        """
        {"id":"whs_1","type":"voucher.published","data":{"voucher":{"code":"ABC","redemption":{"quantity":"many"},"brand_new":true}},
        "event":{"id":"evvou_1","type":"voucher.published"}}
        """;

    private readonly ToolRunner _tool = new();

    public void Dispose() => _tool.Dispose();

    [UnixFact]
    public async Task A_body_is_shown_with_its_values()
    {
        ToolRun sample = await _tool.RunAsync("samples", "customer.rewarded");

        Snapshot.Match((await _tool.RunAsync(Encoding.UTF8.GetBytes(sample.Output), "parse", "-")).ToString());
    }

    [UnixFact]
    public async Task What_was_not_understood_is_shown_with_its_path()
    {
        _tool.Write("body.json", Surprising);

        Snapshot.Match((await _tool.RunAsync("parse", "body.json")).ToString());
    }

    [UnixFact]
    public async Task A_program_reads_json()
    {
        _tool.Write("body.json", Surprising);

        Snapshot.Match((await _tool.RunAsync("parse", "body.json", "--json")).ToString());
    }

    [UnixFact]
    public async Task In_a_folder_one_bad_file_does_not_hide_the_others()
    {
        _tool.Write("captured/0001.body", SampleEvents.CreateBody("voucher.created"));
        _tool.Write("captured/0001.json", "{}");
        _tool.Write("captured/0002.json", "{ not JSON");
        _tool.Write("captured/0003.json", Surprising);
        _tool.Write("captured/notes.txt", "no body");

        ToolRun run = await _tool.RunAsync("parse", "captured");
        ToolRun json = await _tool.RunAsync("parse", "captured", "--json");

        Snapshot.Match(Scrubbed.Of(run, _tool));
        using JsonDocument document = JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("bodies").EnumerateArray().Select(body => body.GetProperty("failure").GetString())
            .Should().Equal(null, "MalformedJson", null);
    }

    [UnixTheory]
    [InlineData("""{"voucher":{"code":"ABC"}}""", 0)]
    [InlineData("""{"voucher":{"code":7}}""", 1)]
    [InlineData("""{"voucher":{"code":"ABC","brand_new":1}}""", 1)]
    [InlineData("""{"designed":"by a user"}""", 1)]
    public async Task Strict_is_a_no_to_every_surprise(string data, int exitCode)
    {
        _tool.Write("data.json", data);

        (await _tool.RunAsync("parse", "data.json", "--event", "voucher.published")).ExitCode.Should().Be(0);
        (await _tool.RunAsync("parse", "data.json", "--event", "voucher.published", "--strict")).ExitCode.Should().Be(exitCode);
    }

    [UnixFact]
    public async Task No_text_of_a_payload_reaches_the_terminal_as_it_is()
    {
        const string Hostile = "\\u001b]52;c;ZXZpbA==\\u0007\\u009b31m\\u202egnp.exe\\r\\nvoucher.published";
        _tool.Write(
            "body.json",
            """{"id":"HOSTILE","type":"HOSTILE","data":{"HOSTILE":{"name":"HOSTILE"}},"event":{"type":"HOSTILE"}}""".Replace("HOSTILE", Hostile, StringComparison.Ordinal));

        ToolRun run = await _tool.RunAsync("parse", "body.json");
        ToolRun json = await _tool.RunAsync("parse", "body.json", "--json");

        run.ExitCode.Should().Be(0);
        (run.ToString() + json).Should().NotContainAny("\u001b", "\u0007", "\u009b", "\u202e", "\r");
        Snapshot.Match(run.ToString());
    }

    [UnixTheory]
    [InlineData("missing.json", "There is no file")]
    [InlineData(".", "contains no *.body and no *.json files")]
    public async Task What_is_not_there_is_wrong_usage(string path, string message)
    {
        ToolRun run = await _tool.RunAsync("parse", path);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [UnixFact]
    public async Task A_body_that_is_no_webhook_is_a_no()
    {
        ToolRun run = await _tool.RunAsync(Encoding.UTF8.GetBytes("[]"), "parse", "-");

        run.Should().Be(new ToolRun(1, "not a webhook: NotAnObject\n  The body is JSON, but not an object.\n", ""));
    }
}
