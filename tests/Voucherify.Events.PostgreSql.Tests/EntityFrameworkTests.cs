#if NET10_0_OR_GREATER // The version of Entity Framework Core that is used here needs it.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Handlers that write with Entity Framework Core, as the README shows it.</summary>
public sealed class EntityFrameworkTests
{
    [PostgresFact]
    public async Task What_a_context_saves_is_committed_once_with_the_note_that_the_handler_is_done()
    {
        await using Database database = Database.OfShared();
        await database.RunAsync("create schema $; create table $.\"Cards\" (\"Code\" text primary key)");
        int runs = 0;
        await using Instance instance = await StartAsync(
            database, () => Interlocked.Increment(ref runs) == 1 ? throw new InvalidOperationException("after the write") : Task.CompletedTask);

        await instance.AcceptAsync("whs_1");

        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        runs.Should().Be(2, "the first run was rolled back, or else the second would have failed");
        (await database.RunAsync("select count(*) from $.\"Cards\"")).Should().Be(1L);
    }

    private static Task<Instance> StartAsync(Database database, Func<Task> afterwards) => Instance.StartAsync(
        voucherify =>
        {
            voucherify.AddHandler<WebhookEventData, BookCard>();
            Instance.UseInbox(voucherify, database.ConnectionString, database.Schema, options => options.RetryDelays = [TimeSpan.FromMilliseconds(10)]);
        },
        services => services.AddDbContext<Shop>(options => options.UseNpgsql()).AddSingleton(database).AddSingleton(afterwards));

    private sealed class BookCard(WebhookTransaction inbox, Shop shop, Func<Task> afterwards) : IWebhookHandler<WebhookEventData>
    {
        public async Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            NpgsqlTransaction transaction = await inbox.BeginAsync(cancellationToken);
            shop.Database.SetDbConnection(transaction.Connection);
            await shop.Database.UseTransactionAsync(transaction, cancellationToken);
            shop.Cards.Add(new Card(webhook.Id));
            await shop.SaveChangesAsync(cancellationToken);
            await afterwards();
        }
    }

    private sealed record Card(string Code);

    private sealed class Shop(DbContextOptions<Shop> options, Database database) : DbContext(options)
    {
        public DbSet<Card> Cards => Set<Card>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasDefaultSchema(database.Schema).Entity<Card>().HasKey(card => card.Code);
    }
}
#endif
