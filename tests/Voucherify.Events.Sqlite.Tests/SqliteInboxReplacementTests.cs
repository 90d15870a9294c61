using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Voucherify.Events.AspNetCore.Tests;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>A file that is taken away from a running application, or that can no longer be written.</summary>
public sealed class SqliteInboxReplacementTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SqliteInboxReplacementTests() => Directory.CreateDirectory(_folder.File("sub"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("replaced")]
    [InlineData("log deleted")]
    [InlineData("folder renamed")]
    public async Task A_file_that_is_taken_away_is_noticed_and_nothing_more_is_accepted(string how)
    {
        await using Receiver receiver = await StartAsync();
        using HttpResponseMessage before = await receiver.DeliverAsync(Wire.Body());
        await UntilAsync(receiver, status => status.Waiting == 0);

        TakeAway(how);

        for (int sent = 2; sent <= 4; sent++)
        {
            using HttpResponseMessage answer = await receiver.DeliverAsync(Wire.Body());
            answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable, "what is written now is gone with the process");
        }

        before.StatusCode.Should().Be(HttpStatusCode.Accepted);
        receiver.Logs.Ours.Where(record => record.Level == LogLevel.Critical).Should().ContainSingle("it is said once")
            .Which.Message.Should().Contain("while the application is running");
        HealthReport health = await receiver.Get<HealthCheckService>().CheckHealthAsync();
        health.Status.Should().NotBe(HealthStatus.Healthy);
        health.Entries.Values.Single().Description.Should().Contain("while the application is running");
    }

    [Fact]
    public async Task What_was_accepted_before_the_log_was_deleted_is_not_lost_by_a_stop_in_good_order()
    {
        await using (Receiver receiver = await StartAsync(Hourly, fails: true))
        {
            using HttpResponseMessage answer = await receiver.DeliverAsync(Wire.Body());
            await receiver.Logs.UntilAsync(record => record.Message.Contains("retrying in 01:00:00", StringComparison.Ordinal));

            TakeAway("log deleted");
        }

        await using Receiver next = await StartAsync(Hourly);
        (await next.Get<IDurableWebhookInbox>().GetStatusAsync()).Waiting.Should().Be(1);
    }

    [Fact]
    public async Task A_disk_that_refuses_writes_is_told_once_and_by_the_health_check_until_it_recovers()
    {
        await using Receiver receiver = await StartAsync();
        await SetMaxPagesAsync(receiver, 1);
        string big = $$"""{"text":"{{new string('x', 500_000)}}"}""";

        for (int sent = 1; sent <= 5; sent++)
        {
            using HttpResponseMessage refused = await receiver.DeliverAsync(Wire.Body(data: big));
            refused.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        }

        (await HealthAsync(receiver)).Should().Contain("cannot be written").And.Contain("full");
        receiver.Logs.Ours.Count(record => record.Category.EndsWith("SqliteInboxWriter", StringComparison.Ordinal) && record.Level == LogLevel.Error)
            .Should().Be(1);

        await SetMaxPagesAsync(receiver, 1_000_000);
        await UntilAsync(receiver, status => status.Problems.Count == 0);
        (await HealthAsync(receiver)).Should().NotContain("cannot be written", "a page was written to see whether it can be");

        using HttpResponseMessage accepted = await receiver.DeliverAsync(Wire.Body());
        accepted.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await HealthAsync(receiver)).Should().BeNull();
    }

    private static void Hourly(WebhookInboxOptions options) => options.RetryDelays = [TimeSpan.FromHours(1)];

    private static async Task<string?> HealthAsync(Receiver receiver) =>
        (await receiver.Get<HealthCheckService>().CheckHealthAsync()).Entries.Values.Single().Description;

    private Task<Receiver> StartAsync(Action<WebhookInboxOptions>? configure = null, bool fails = false) => Receiver.StartAsync(
        voucherify => voucherify
            .AddHandler<WebhookEventData>((_, _, _) => fails ? throw new InvalidOperationException() : Task.CompletedTask)
            .UseSqliteInbox(_folder.File("sub/inbox.db"), configure),
        builder => builder.Services.AddHealthChecks().AddVoucherifyWebhooks());

    private void TakeAway(string how)
    {
        string path = _folder.File("sub/inbox.db");

        switch (how)
        {
            case "deleted":
                File.Delete(path);
                break;

            case "renamed":
                File.Move(path, $"{path}.old");
                break;

            case "replaced":
                File.WriteAllText($"{path}.new", "a backup that is put back while the application runs");
                File.Move($"{path}.new", path, overwrite: true);
                break;

            case "log deleted":
                File.Delete($"{path}-wal");
                break;

            default:
                Directory.Move(_folder.File("sub"), _folder.File("other"));
                break;
        }
    }

    /// <summary>Says how many pages the file may have: what a full disk is to SQLite.</summary>
    private static async Task SetMaxPagesAsync(Receiver receiver, int pages)
    {
        SqliteInboxFile file = receiver.Get<SqliteInboxFile>();

        while (true)
        {
            try
            {
                await receiver.Get<SqliteInboxWriter>().WriteAsync(
                    () => file.Writer.Scalar($"PRAGMA max_page_count = {pages}") is null ? 0 : 1, CancellationToken.None);
                return;
            }
            catch (SqliteException)
            {
                // It shared a transaction with a write that was too much.
            }
        }
    }

    private static async Task UntilAsync(Receiver receiver, Func<WebhookInboxStatus, bool> condition)
    {
        using var patience = new CancellationTokenSource(InboxHost.Patience);

        while (!condition(await receiver.Get<IDurableWebhookInbox>().GetStatusAsync(patience.Token)))
        {
            receiver.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }
}
