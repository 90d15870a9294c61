using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class InboxVerbTests : IAsyncLifetime
{
    private readonly ToolRunner _tool = new();
    private TestShop _shop = null!;

    public async Task InitializeAsync()
    {
        _shop = await TestShop.StartAsync(webhooks => webhooks.UseSqliteInbox(_tool.PathOf("inbox.db"), options => options.RetryDelays = []));
        await _shop.FailAsync("voucher.published", "whs_1");
        await _shop.FailAsync("voucher.deleted", "whs_2");
    }

    public async Task DisposeAsync()
    {
        await _shop.DisposeAsync();
        _tool.Dispose();
    }

    private Task<ToolRun> InboxAsync(string verb, params string[] arguments) => _tool.RunAsync(["inbox", verb, "--sqlite", "inbox.db", .. arguments]);

    [UnixFact]
    public async Task The_status_counts_and_is_a_no_while_there_are_dead_letters()
    {
        ToolRun run = await InboxAsync("status");
        ToolRun json = await InboxAsync("status", "--json");

        run.Should().Be(new ToolRun(1, "0 waiting\n2 dead letters\n", ""));
        json.Output.Should().Be("{\"waiting\":0,\"dead_letters\":2,\"oldest_waiting\":null}\n");
    }

    [UnixFact]
    public async Task Dead_letters_are_listed_without_what_is_personal()
    {
        ToolRun run = await InboxAsync("list");

        Snapshot.Match(Scrubbed.Of(run, _tool));
        run.Output.Should().NotContain("jane@example.com");
    }

    [UnixFact]
    public async Task Dead_letters_are_selected_and_listed_as_json()
    {
        ToolRun run = await InboxAsync("list", "--event", "voucher.deleted", "--error-contains", "could not be reached", "--json");

        Snapshot.Match(Scrubbed.Of(run, _tool));
    }

    [UnixFact]
    public async Task More_than_the_limit_is_told()
    {
        ToolRun run = await InboxAsync("list", "--limit", "1");

        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
        run.Error.Should().Contain("more than 1");
    }

    [UnixFact]
    public async Task Error_and_body_are_shown_only_when_asked_for()
    {
        ToolRun run = await InboxAsync("show", "whs_1");
        ToolRun error = await InboxAsync("show", "whs_1", "--error");
        ToolRun body = await InboxAsync("show", "whs_1", "--body");

        Snapshot.Match(Scrubbed.Of(run, _tool));
        error.Output.Should().Contain("TimeoutException: jane@example.com could not be reached.");
        WebhookParser.ParseUnverified(Encoding.UTF8.GetBytes(body.Output)).EventType.Should().Be("voucher.published");
    }

    [UnixFact]
    public async Task What_is_put_back_is_handled_by_the_running_application()
    {
        _shop.IsMended = true;

        ToolRun run = await InboxAsync("retry", "whs_1");

        run.Should().Be(new ToolRun(0, "whs_1 replayed\n", ""));
        await _shop.UntilAsync(status => status is { Waiting: 0, DeadLetters: 1 });
    }

    [UnixFact]
    public async Task All_are_put_back_with_a_yes_and_not_without()
    {
        _shop.IsMended = true;

        ToolRun unsure = await InboxAsync("retry", "--all");
        ToolRun sure = await InboxAsync("retry", "--all", "--yes", "--handler", "SendLoyaltyCard", "--json");

        unsure.ExitCode.Should().Be(2);
        sure.Should().Be(new ToolRun(0, "{\"changed\":2}\n", ""));
        await _shop.UntilAsync(status => status is { Waiting: 0, DeadLetters: 0 });
    }

    [UnixFact]
    public async Task What_is_discarded_is_gone()
    {
        (await InboxAsync("discard", "whs_1")).Output.Should().Be("whs_1 discarded\n");

        (await _shop.Inbox.GetStatusAsync()).DeadLetters.Should().Be(1);
    }

    [UnixTheory]
    [InlineData("show", "whs_3")]
    [InlineData("retry", "whs_3")]
    [InlineData("discard", "whs_3")]
    [InlineData("retry", "--all", "--yes", "--event", "voucher.created")]
    public async Task A_dead_letter_that_does_not_exist_is_a_no(string verb, params string[] arguments)
    {
        ToolRun run = await InboxAsync(verb, arguments);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("There is no ");
        run.Output.Should().BeEmpty();
    }

    [UnixFact]
    public async Task It_works_while_the_application_is_stopped()
    {
        await _shop.DisposeAsync();

        (await InboxAsync("status")).Output.Should().Be("0 waiting\n2 dead letters\n");
        (await InboxAsync("retry", "whs_1")).ExitCode.Should().Be(0);
        (await InboxAsync("status")).Output.Should().StartWith("1 waiting, the oldest since ");
    }

    [UnixFact]
    public async Task A_file_that_is_no_inbox_is_wrong_usage_and_stays_as_it_is()
    {
        _tool.Write("other.db", "");

        ToolRun other = await _tool.RunAsync("inbox", "status", "--sqlite", "other.db");
        ToolRun missing = await _tool.RunAsync("inbox", "status", "--sqlite", "missing.db");

        other.ExitCode.Should().Be(2);
        missing.ExitCode.Should().Be(2);
        File.Exists(_tool.PathOf("missing.db")).Should().BeFalse();
        new FileInfo(_tool.PathOf("other.db")).Length.Should().Be(0);
    }

    [UnixFact]
    public async Task The_inbox_has_to_be_named_once()
    {
        (await _tool.RunAsync("inbox", "status")).ExitCode.Should().Be(2);
        (await InboxAsync("status", "--postgres", "Webhooks")).ExitCode.Should().Be(2);
    }

    [UnixFact]
    public async Task A_connection_string_that_is_not_found_is_told_with_the_places()
    {
        ToolRun name = await _tool.RunAsync("inbox", "status", "--postgres", "Webhooks");
        ToolRun variable = await _tool.RunAsync("inbox", "status", "--postgres-env", "NOTHING");

        name.ExitCode.Should().Be(3);
        name.Error.Should().Contain("ConnectionStrings__Webhooks").And.Contain("appsettings.json (ConnectionStrings:Webhooks)");
        variable.ExitCode.Should().Be(3);
    }

    [UnixFact]
    public async Task A_database_that_does_not_answer_is_no_answer_and_its_password_is_not_told()
    {
        _tool.Variables["CONNECTION"] = "Host=127.0.0.1;Port=1;Username=shop;Password=very-secret";
        _tool.Variables["BROKEN"] = "Password=very-secret;What=is this";

        ToolRun silent = await _tool.RunAsync("inbox", "status", "--postgres-env", "CONNECTION");
        ToolRun broken = await _tool.RunAsync("inbox", "status", "--postgres-env", "BROKEN");

        silent.ExitCode.Should().Be(4);
        broken.ExitCode.Should().Be(2);
        $"{silent}{broken}".Should().NotContain("very-secret").And.NotContain("   at ");
    }
}
