using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>Processes that really end while handlers run.</summary>
public sealed class SqliteInboxCrashTests : IDisposable
{
    private static readonly DateTimeOffset s_now = DateTimeOffset.UtcNow;
    private static readonly string[] s_handlers = [nameof(HandlerScript.Book), nameof(HandlerScript.Mail)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("failfast")]
    [InlineData("overflow")]
    public async Task A_webhook_that_ends_the_process_becomes_a_dead_letter_and_the_others_are_handled(string how)
    {
        string[] healthy = [.. Enumerable.Range(0, 40).Select(number => $"whs_{number}")];
        Store([.. healthy.Take(5), ChildProgram.Poison, .. healthy.Skip(5)]);

        int starts = await RunUntilItEndsWellAsync(how);

        healthy.Should().OnlyContain(id => Runs(nameof(HandlerScript.Mail), id) > 0, "all 40 are handled");
        starts.Should().Be(4, "three attempts end the process, and then there is none left");
        await using InboxHost host = await InboxHost.StartAsync(voucherify => voucherify.UseSqliteInbox(_folder.File()));
        DeadLetter dead = (await host.Durable.GetDeadLettersAsync()).Items.Should().ContainSingle().Which;
        dead.Webhook.Id.Should().Be(ChildProgram.Poison);
        dead.Attempts.Should().Be(3);
        dead.Handlers.Should().Equal(nameof(HandlerScript.Mail));
        dead.Error.Should().Contain($"The process ended while {nameof(HandlerScript.Mail)} was running");
        Runs(nameof(HandlerScript.Book), ChildProgram.Poison).Should().Be(1, "a handler that was done does not run again, though the process ended");
    }

    [Fact]
    public async Task What_ran_beside_the_poison_runs_beside_it_once()
    {
        string[] healthy = [.. Enumerable.Range(0, 40).Select(number => $"whs_{number}")];
        Store([ChildProgram.Poison, .. healthy]);

        await RunUntilItEndsWellAsync("failfast");

        healthy.Max(id => Runs(nameof(HandlerScript.Book), id)).Should().BeLessThanOrEqualTo(2, "afterwards the poison runs alone");
    }

    private static async Task<int> WaitAsync(Process process)
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return process.ExitCode;
    }

    private async Task<int> RunUntilItEndsWellAsync(string how)
    {
        for (int start = 1; start <= 12; start++)
        {
            using Process process = ChildProgram.Start(how, _folder.File(), _folder.File("ledger"));

            if (await WaitAsync(process) == 0)
            {
                return start;
            }
        }

        throw new InvalidOperationException("Twelve processes ended, and webhooks still wait.");
    }

    private void Store(params string[] ids)
    {
        using var file = new SqliteInboxFile(_folder.File());
        file.Open();
        var store = new SqliteInboxStore(file);
        store.Commit([.. ids.Select(id => new Func<long>(() => store.Insert(InboxHost.Webhook(id), s_handlers, s_now)))]);
    }

    private int Runs(string handler, string id)
    {
        var ledger = new FileInfo(_folder.File($"ledger.{handler}.{id}"));
        return ledger.Exists ? (int)ledger.Length : 0;
    }
}
