using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Voucherify.Events.Hosting;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>
/// Whether an inbox is as fast when it is full: accepting and handling with many webhooks that wait, and the queries of operators among many
/// dead letters and webhooks that are done. In this process, without HTTP, so that nothing but the inbox is measured.
/// </summary>
internal sealed class InboxScale(int waiting, int dead, int done)
{
    private const int Connections = 64;
    private const int PageLength = 100;
    private const int Window = 10_000;

    private static readonly TimeSpan s_burst = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);
    private static readonly byte[] s_body = SignedWebhook.Create(VoucherPublished.EventType, 1)[0].Body;

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-scale-").FullName;
    private int _next;

    public async Task RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        string file = Path.Combine(_folder, "inbox.db");

        try
        {
            await RunAsync(new Store("PostgreSQL", builder => builder.UsePostgreSqlInbox(server.ConnectionString), () => FillPostgres(server.ConnectionString)));
            await RunAsync(new Store("SQLite", builder => builder.UseSqliteInbox(file), () => FillSqlite(file)));
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task RunAsync(Store store)
    {
        Console.WriteLine($"\n## {store.Name}\n");
        await MeasureRatesAsync(store);
        await MeasurePagesAsync(store, "empty");
        store.Fill();
        await MeasurePagesAsync(store, $"{dead} dead letters, {done} done");
        await MeasureRatesAsync(store);
    }

    private async Task MeasureRatesAsync(Store store)
    {
        var never = new Counter(waits: true);

        await using (WebApplication host = await StartAsync(store, never))
        {
            IWebhookInbox inbox = host.Services.GetRequiredService<IWebhookInbox>();
            Report("accepted/s, none waiting", await AcceptAsync(inbox, int.MaxValue, s_burst));
            Report("accepted/s, until the backlog is full", await AcceptAsync(inbox, waiting, s_patience));
            Report($"accepted/s, {waiting} and more waiting", await AcceptAsync(inbox, int.MaxValue, s_burst));
            await host.StopAsync();
        }

        var counter = new Counter(waits: false);

        await using (WebApplication host = await StartAsync(store, counter))
        {
            List<double> rates = [];
            long started = Stopwatch.GetTimestamp();
            int handled = 0;

            // Windows of as many webhooks, from the fullest to the emptiest.
            while ((await host.Services.GetRequiredService<IDurableWebhookInbox>().GetStatusAsync()).Waiting > Window)
            {
                int target = handled + Window;

                while (counter.Count < target && Stopwatch.GetElapsedTime(started) < s_patience)
                {
                    await Task.Delay(5);
                }

                rates.Add((counter.Count - handled) / Stopwatch.GetElapsedTime(started).TotalSeconds);
                handled = counter.Count;
                started = Stopwatch.GetTimestamp();
            }

            while ((await host.Services.GetRequiredService<IDurableWebhookInbox>().GetStatusAsync()).Waiting > 0)
            {
                await Task.Delay(50);
            }

            // The first window includes the start.
            Report($"handled/s, of {waiting} and more", rates[1..4].Average());
            Report("handled/s, of the middle", rates[(rates.Count / 2)..((rates.Count / 2) + 3)].Average());
            Report("handled/s, of the last", rates[^3..].Average());
            Report("handled/s, the slowest window", rates[1..].Min());
            await host.StopAsync();
        }
    }

    private static async Task MeasurePagesAsync(Store store, string content)
    {
        await using WebApplication host = await StartAsync(store, new Counter(waits: false));
        IDurableWebhookInbox inbox = host.Services.GetRequiredService<IDurableWebhookInbox>();

        Console.WriteLine($"{store.Name}, {content}:");
        await TimeAsync("status", () => inbox.GetStatusAsync());
        await TimeAsync("first page of dead letters", () => inbox.GetDeadLettersAsync(limit: PageLength));
        await TimeAsync("of an event", () => inbox.GetDeadLettersAsync(new DeadLetterQuery { EventType = "voucher.created" }, PageLength));
        await TimeAsync("of an event that is not there", () => inbox.GetDeadLettersAsync(new DeadLetterQuery { EventType = "voucher.deleted" }, PageLength));
        await TimeAsync("of a receiver that is not there", () => inbox.GetDeadLettersAsync(new DeadLetterQuery { Receiver = "other" }, PageLength));
        await TimeAsync("of a handler that is not there", () => inbox.GetDeadLettersAsync(new DeadLetterQuery { Handler = "Other" }, PageLength));
        await TimeAsync("with an error that is not there", () => inbox.GetDeadLettersAsync(new DeadLetterQuery { Error = "nothing like it" }, PageLength));
        await TimeAsync("of a time", () => inbox.GetDeadLettersAsync(new DeadLetterQuery { FailedBefore = DateTimeOffset.UtcNow.AddHours(-12) }, PageLength));
        await TimeAsync("one by its id", () => inbox.FindDeadLetterAsync("dead_77"));
        await TimeAsync("first page of what waits", () => inbox.GetWaitingAsync(limit: PageLength));

        List<double> pages = [];
        int found = 0;

        for (string? token = "";
            token is not null;)
        {
            long started = Stopwatch.GetTimestamp();
            WebhookPage<DeadLetter> page = await inbox.GetDeadLettersAsync(limit: PageLength, continuationToken: token.Length > 0 ? token : null);
            pages.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            found += page.Items.Count;
            token = page.ContinuationToken;
        }

        Console.WriteLine(FormattableString.Invariant($"- all {pages.Count} pages ({found} dead letters): median {Burst.Median(pages):F1} ms, last {pages[^1]:F1} ms"));
        await host.StopAsync();
    }

    private async Task<double> AcceptAsync(IWebhookInbox inbox, int limit, TimeSpan duration)
    {
        long started = Stopwatch.GetTimestamp();
        int accepted = 0;

        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < duration && Interlocked.Increment(ref accepted) <= limit)
            {
                await inbox.AcceptAsync(
                    new ReceivedWebhook
                    {
                        Id = $"whe_{Interlocked.Increment(ref _next)}",
                        EventType = VoucherPublished.EventType,
                        Body = s_body,
                        ReceivedAt = DateTimeOffset.UtcNow,
                    },
                    CancellationToken.None);
            }
        })));

        return Math.Min(accepted, limit) / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<WebApplication> StartAsync(Store store, Counter counter)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        store.Use(builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret").AddHandler<WebhookEventData>(counter.HandleAsync));
        WebApplication host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static async Task TimeAsync<T>(string name, Func<Task<T>> query)
    {
        List<double> times = [];

        for (int i = 0; i < 7; i++)
        {
            long started = Stopwatch.GetTimestamp();
            await query();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Console.WriteLine(FormattableString.Invariant($"- {name}: {Burst.Median(times):F1} ms"));
    }

    private static void Report(string name, double rate) => Console.WriteLine(FormattableString.Invariant($"- {name}: {rate:F0}"));

    // As the inbox leaves them behind: what is done has no body.
    private void FillPostgres(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();

        string[] fills =
        [
            $"insert into voucherify.inbox (key, id, event_type, received_at, done_at) select 'done_' || n, 'done_' || n, 'voucher.created', now(), now() - n * interval '100 ms' from generate_series(1, {done}) n",
            $"insert into voucherify.inbox (key, id, event_type, body, received_at, handlers, attempts, dead_at, error) select 'dead_' || n, 'dead_' || n, 'voucher.created', $1, now(), array['Book'], 12, now() - n * interval '1 s', 'Book: no stock' from generate_series(1, {dead}) n",
            "analyze voucherify.inbox",
        ];

        foreach (string fill in fills)
        {
            using var command = new NpgsqlCommand(fill, connection) { CommandTimeout = 0 };

            if (fill.Contains("$1", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = s_body });
            }

            command.ExecuteNonQuery();
        }
    }

    private void FillSqlite(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        command.CommandText =
            $"""
            begin immediate;
            with recursive n(n) as (select 1 union all select n + 1 from n where n < {done})
            insert into webhooks (key, id, event_type, received_at, done_at) select 'done_' || n, 'done_' || n, 'voucher.created', {now}, {now} - n * 100 from n;
            with recursive n(n) as (select 1 union all select n + 1 from n where n < {dead})
            insert into webhooks (key, id, event_type, received_at, handlers, attempts, dead_at, error) select 'dead_' || n, 'dead_' || n, 'voucher.created', {now}, 'Book', 12, {now} - n * 1000, 'Book: no stock' from n;
            insert into bodies select number, $body from webhooks where dead_at is not null;
            commit;
            """;
        command.Parameters.AddWithValue("$body", s_body);
        command.ExecuteNonQuery();
    }

    private sealed record Store(string Name, Action<VoucherifyWebhooksBuilder> Use, Action Fill);

    private sealed class Counter(bool waits)
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public async Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            if (waits)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            Interlocked.Increment(ref _count);
        }
    }
}
