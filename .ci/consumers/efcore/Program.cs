using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

const string address = "Host=127.0.0.1;Port=1;Username=nobody";

// Both stand on one Npgsql. Neither connects here: it is the loading of types that once failed.
var services = new ServiceCollection();
services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "the secret of a consumer").UsePostgreSqlInbox(address);
services.AddDbContext<Shop>(options => options.UseNpgsql(address));

using ServiceProvider provider = services.BuildServiceProvider();
using IServiceScope scope = provider.CreateScope();

Console.WriteLine(scope.ServiceProvider.GetRequiredService<Shop>().Cards.Where(card => card.Points > 10).ToQueryString().Contains("Cards")
    ? $"EF Core {typeof(DbContext).Assembly.GetName().Version!.Major} beside the inbox"
    : "no query");

public sealed class Card
{
    public int Id { get; set; }

    public long Points { get; set; }
}

public sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Card> Cards => Set<Card>();
}
