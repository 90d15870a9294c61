using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Tool.Tests;

public sealed class SamplesVerbTests : IDisposable
{
    private readonly ToolRunner _tool = new();

    public void Dispose() => _tool.Dispose();

    [UnixFact]
    public async Task All_events_are_listed_one_in_a_line()
    {
        ToolRun run = await _tool.RunAsync("samples");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(EventTypes.All);
    }

    [UnixFact]
    public async Task All_events_are_listed_as_json()
    {
        ToolRun run = await _tool.RunAsync("samples", "--json");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("events").EnumerateArray().Select(name => name.GetString()).Should().Equal(EventTypes.All);
    }

    [UnixTheory]
    [InlineData("voucher.published")]
    [InlineData("vl.member.created")]
    [InlineData("UPGRADED")]
    public async Task A_sample_is_printed_as_it_is_sent(string eventType)
    {
        ToolRun run = await _tool.RunAsync("samples", eventType);
        byte[] body = Encoding.UTF8.GetBytes(run.Output);

        WebhookParser.ParseUnverified(body).EventType.Should().Be(eventType);
        run.Output.Should().NotContain("\n", "Voucherify signs JSON without whitespace");
        (await _tool.RunAsync("samples", eventType)).Should().Be(run, "a sample is always the same");
    }

    [UnixFact]
    public async Task A_name_that_is_mistyped_is_corrected()
    {
        ToolRun run = await _tool.RunAsync("samples", "voucher.publishd");

        run.Should().Be(new ToolRun(2, "", "error: There is no event 'voucher.publishd'. Did you mean voucher.published? 'voucherify-events samples' lists all events.\n"));
    }
}
