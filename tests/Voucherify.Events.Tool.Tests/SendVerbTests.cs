using System.Diagnostics;
using System.Text.Json;
using Voucherify.Events.Testing;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class SendVerbTests : IAsyncLifetime
{
    private readonly ToolRunner _tool = new();
    private TestReceiver _receiver = null!;

    public async Task InitializeAsync()
    {
        _receiver = await TestReceiver.StartAsync();
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = TestReceiver.Secret;
    }

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        _tool.Dispose();
    }

    private Task<ToolRun> SendAsync(params string[] arguments) => _tool.RunAsync(["send", "--to", _receiver.Address, .. arguments]);

    [UnixFact]
    public async Task A_sample_is_signed_and_handled()
    {
        ToolRun run = await SendAsync("voucher.published");

        Snapshot.Match(Scrubbed.Of(run, _tool));
        _receiver.Handled.Should().ContainSingle().Which.Data.Should().BeOfType<VoucherPublished>();
    }

    [UnixFact]
    public async Task A_program_reads_json()
    {
        ToolRun run = await SendAsync("voucher.published", "--json");

        Snapshot.Match(Scrubbed.Of(run, _tool));
    }

    [UnixFact]
    public async Task Each_delivery_has_ids_of_its_own()
    {
        await SendAsync("voucher.published");
        await SendAsync("voucher.published");

        _receiver.Handled.Select(webhook => webhook.Id).Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [UnixFact]
    public async Task Copies_and_kept_ids_are_duplicates()
    {
        ToolRun copies = await SendAsync("voucher.published", "--copies", "2");
        await SendAsync("voucher.updated", "--keep-ids");
        await SendAsync("voucher.updated", "--keep-ids");

        copies.ExitCode.Should().Be(0);
        copies.Output.Should().Contain("2 sent, 2 accepted, 0 failed");
        _receiver.Handled.Select(webhook => webhook.EventType).Should().Equal("voucher.published", "voucher.updated");
    }

    [UnixFact]
    public async Task All_samples_are_sent()
    {
        ToolRun run = await SendAsync("--all");

        run.Should().Be(new ToolRun(0, "180 sent, 180 accepted, 0 failed\n", ""));
        _receiver.Handled.Select(webhook => webhook.EventType).Should().BeEquivalentTo(EventTypes.All);
    }

    [UnixFact]
    public async Task Of_all_samples_those_that_fail_are_shown()
    {
        _receiver.Failing = "customer.deleted";

        Snapshot.Match(Scrubbed.Of(await SendAsync("--all"), _tool));
    }

    [UnixFact]
    public async Task Members_are_changed_by_the_paths_that_anomalies_name()
    {
        ToolRun run = await SendAsync(
            "voucher.published",
            "--set", "data.voucher.code=123",
            "--set", "$.data.voucher.redemption.quantity=7",
            "--set", "data.customer.metadata['a.b']=new",
            "--set", "data.campaign=null",
            "--set-json", "data.publication.channel=\"API\"",
            "--unset", "data.customer.email",
            "--unset", "data.nothing");

        VoucherPublished published = _receiver.Handled.Should().ContainSingle().Which.Data.Should().BeOfType<VoucherPublished>().Subject;
        published.Voucher!.Code.Should().Be("123", "where there is text, a number stays text");
        published.Voucher.Redemption!.Quantity.Should().Be(7);
        published.Customer!.Metadata["a.b"].GetString().Should().Be("new");
        published.Customer.Email.Should().BeNull();
        published.Campaign.Should().BeNull();
        published.Publication!.Channel.Should().Be("API");
        run.Error.Should().Be("data.customer.metadata['a.b'] did not exist and was added.\ndata.nothing does not exist, so it was not removed.\n");
    }

    [UnixTheory]
    [InlineData("--set", "data.voucher", "'data.voucher' is not an assignment.")]
    [InlineData("--set", "data..code=1", "'data..code' is not the path of a member.")]
    [InlineData("--set", "data.voucher.code.deeper=1", "'deeper' cannot be a member")]
    [InlineData("--set", "data.publication.vouchers_id[9]=v", "[9] is out of range")]
    [InlineData("--set-json", "data.voucher.code=ABC", "the value is not JSON")]
    public async Task A_change_that_cannot_be_made_is_wrong_usage(string option, string change, string message)
    {
        ToolRun run = await SendAsync("voucher.published", option, change);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
        _receiver.Handled.Should().BeEmpty();
    }

    [UnixFact]
    public async Task The_data_is_that_of_a_file()
    {
        _tool.Write("data.json", """{ "voucher": { "code": "OWN" } }""");

        await SendAsync("voucher.published", "--data", "data.json");

        _receiver.Handled.Single().Data.Should().BeOfType<VoucherPublished>().Which.Voucher!.Code.Should().Be("OWN");
    }

    [UnixFact]
    public async Task A_body_of_ones_own_is_sent_byte_for_byte()
    {
        byte[] body = SampleEvents.CreateBody("voucher.created");
        _tool.Write("body.json", body);

        ToolRun file = await SendAsync("--body", "body.json");
        ToolRun input = await _tool.RunAsync(body, "send", "--to", _receiver.Address, "--body", "-");

        file.ExitCode.Should().Be(0);
        input.ExitCode.Should().Be(0);
        _receiver.Handled.Should().ContainSingle("the second is a copy").Which.Id.Should().Be(WebhookParser.ParseUnverified(body).Id);
    }

    [UnixFact]
    public async Task A_body_of_two_megabytes_is_answered()
    {
        _tool.Write("body.json", "{" + new string(' ', 2 * 1024 * 1024) + "}");

        ToolRun run = await SendAsync("--body", "body.json");

        Snapshot.Match(Scrubbed.Of(run, _tool));
    }

    [UnixFact]
    public async Task An_event_that_nobody_knows_is_no_error()
    {
        ToolRun run = await SendAsync("--event-type", "voucher.brand_new");

        run.ExitCode.Should().Be(0);
        _receiver.Handled.Single().Should().Match<WebhookEvent>(webhook => webhook.EventType == "voucher.brand_new" && webhook.Data is UnknownEvent);
    }

    [UnixTheory]
    [InlineData("unsigned", "401 Unauthorized SignatureMissing", 1)]
    [InlineData("wrong-signature", "401 Unauthorized SignatureMismatch", 1)]
    [InlineData("truncated", "400 Bad Request MalformedJson", 1)]
    [InlineData("unknown-event", "200 OK", 0)]
    public async Task A_delivery_is_wrong_on_purpose(string fault, string answer, int exitCode)
    {
        ToolRun run = await SendAsync("voucher.published", "--fault", fault);

        run.ExitCode.Should().Be(exitCode);
        run.Output.Should().Contain(answer);
    }

    [UnixFact]
    public async Task The_place_of_a_wrong_secret_is_named_and_not_its_value()
    {
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = "another-secret";

        ToolRun run = await SendAsync("voucher.published");

        Snapshot.Match(Scrubbed.Of(run, _tool));
        run.ToString().Should().NotContain("another-secret");
    }

    [UnixFact]
    public async Task Nobody_who_listens_is_no_answer()
    {
        // Port 1 is reserved, and nobody listens there.
        Snapshot.Match(Scrubbed.Of(await _tool.RunAsync("send", "--all", "--to", "http://127.0.0.1:1/"), _tool));
    }

    [UnixFact]
    public async Task A_receiver_that_hangs_is_no_answer_after_ten_seconds()
    {
        long started = Stopwatch.GetTimestamp();

        ToolRun run = await _tool.RunAsync("send", "voucher.published", "--to", _receiver.Hanging);

        Stopwatch.GetElapsedTime(started).Should().BeGreaterThan(TimeSpan.FromSeconds(10));
        Snapshot.Match(Scrubbed.Of(run, _tool));
    }

    [UnixFact]
    public async Task The_user_says_how_long_to_wait()
    {
        ToolRun run = await _tool.RunAsync("send", "voucher.published", "--to", _receiver.Hanging, "--timeout", "200ms");

        run.ExitCode.Should().Be(4);
        run.Output.Should().Contain("no response within 0.2 s");
    }

    [UnixFact]
    public async Task What_a_receiver_answers_cannot_reach_the_terminal()
    {
        ToolRun run = await _tool.RunAsync("send", "voucher.published", "--to", _receiver.Hostile);

        run.ToString().Should().NotContainAny("\u001b", "\u0007", "\u202e");
        run.Output.Should().Contain(@"\u001b[31m\u202eRed").And.Contain(@"\u001b]52;c;ZXZpbA==\u0007");
    }

    [UnixTheory]
    [InlineData("voucher.published", "--all")]
    [InlineData("voucher.published", "--body", "-")]
    [InlineData("voucher.published", "--copies", "0")]
    [InlineData("voucher.published", "--timeout", "soon")]
    [InlineData("voucher.published", "--fault", "unsignd")]
    [InlineData("--set", "data.voucher.code=1")]
    [InlineData("--body", "missing.json")]
    public async Task A_wrong_command_is_wrong_usage(params string[] arguments)
    {
        ToolRun run = await SendAsync(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("error: ").And.NotContain("   at ");
        _receiver.Handled.Should().BeEmpty();
    }

    [UnixTheory]
    [InlineData("localhost:5280")]
    [InlineData("ftp://localhost/")]
    [InlineData("/webhooks/voucherify")]
    public async Task An_address_that_is_none_is_wrong_usage(string address)
    {
        ToolRun run = await _tool.RunAsync("send", "voucher.published", "--to", address);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("is not an absolute HTTP URL");
    }

    [UnixFact]
    public async Task The_list_of_processes_shows_no_secret()
    {
        _tool.Variables.Clear();
        _tool.Write("secret.txt", TestReceiver.Secret + "\n");
        using Process process = _tool.Start([.. ToolRunner.Command, "send", "voucher.published", "--to", _receiver.Hanging, "--secret-file", "secret.txt", "--timeout", "5s"]);
        await _receiver.IsReached.WaitAsync(TimeSpan.FromSeconds(30));

        ToolRun processes = await ToolRunner.EndAsync(_tool.Start(["ps", "-o", "args=", "-p", $"{process.Id}"]));

        processes.Output.Should().Contain("secret.txt").And.NotContain(TestReceiver.Secret);
        (await ToolRunner.EndAsync(process)).ExitCode.Should().Be(4);
    }

    [UnixFact]
    public async Task An_interruption_is_130()
    {
        using Process process = _tool.Start([.. ToolRunner.Command, "send", "voucher.published", "--to", _receiver.Hanging]);
        await _receiver.IsReached.WaitAsync(TimeSpan.FromSeconds(30));
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        (await ToolRunner.EndAsync(process)).ExitCode.Should().Be(130);
    }

    [UnixFact]
    public async Task Json_holds_each_delivery()
    {
        ToolRun run = await SendAsync("voucher.published", "--copies", "3", "--fault", "unsigned", "--json");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("failed").GetInt32().Should().Be(3);
        document.RootElement.GetProperty("deliveries").EnumerateArray().Should().AllSatisfy(
            delivery => delivery.GetProperty("reason").GetString().Should().Be("SignatureMissing"));
    }
}
