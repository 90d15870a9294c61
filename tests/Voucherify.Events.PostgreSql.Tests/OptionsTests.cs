using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>None of these needs a database: an application starts without one.</summary>
public sealed class OptionsTests
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=nobody";

    [Theory]
    [InlineData("")]
    [InlineData("pg_x")]
    [InlineData("PG_temp")]
    [InlineData("information_schema")]
    [InlineData("voucherify\n")]
    [InlineData("a\0b")]
    [InlineData("żżżżżżżżżżżżżżżżżżżżżżżżżżżżżżżż")]
    public async Task A_schema_that_cannot_be_is_refused_at_the_start(string schema)
    {
        Func<Task> start = () => StartAsync(Nowhere, schema);

        await start.Should().ThrowAsync<OptionsValidationException>().WithMessage("Schema is '*' and must*The default is 'voucherify'.*");
    }

    [Theory]
    [InlineData("Maximum Pool Size=4")]
    [InlineData("MaxPoolSize=1")]
    public async Task A_pool_that_is_too_small_for_the_inbox_is_refused_at_the_start(string setting)
    {
        Func<Task> start = () => StartAsync($"{Nowhere};{setting}", "test");

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*Maximum Pool Size=*at least 5 connections*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(";Maximum Pool Size=5")]
    public async Task A_pool_with_room_to_accept_is_fine(string setting)
    {
        Func<Task> start = async () => await (await StartAsync(Nowhere + setting, "test")).DisposeAsync();

        await start.Should().NotThrowAsync("a database that is away keeps no application from starting");
    }

    [Theory]
    [InlineData("postgres://shop:geheim@db.example/shop")]
    [InlineData(" postgresql://shop:geheim@db.example/shop")]
    [InlineData("jdbc:postgresql://db.example/shop?password=geheim")]
    public async Task An_address_is_refused_with_the_form_that_is_expected_and_without_the_password(string address)
    {
        Func<Task> start = () => StartAsync(address, "test");

        Exception refused = (await start.Should().ThrowAsync<InvalidOperationException>()
            .WithMessage("The connection string of UsePostgreSqlInbox is an address*Host=...;Port=5432;*")).Which;
        refused.ToString().Should().NotContain("geheim");
    }

    [Fact]
    public async Task A_text_that_is_no_connection_string_is_refused_with_the_form_that_is_expected()
    {
        Func<Task> start = () => StartAsync("db.example", "test");

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*is not a connection string*Host=...;*");
    }

#if !NET10_0_OR_GREATER
    // Npgsql 10 accepts them.
    [Theory]
    [InlineData("Host=db1,db2;Target Session Attributes=primary")]
    [InlineData("Target Session Attributes=any;Host=db1:5433,db2:5434")]
    public async Task Several_hosts_with_a_target_are_refused_and_the_data_source_that_can_is_named(string hosts)
    {
        Func<Task> start = () => StartAsync($"{hosts};Username=nobody;Password=geheim", "test");

        Exception refused = (await start.Should().ThrowAsync<InvalidOperationException>()
            .WithMessage("The connection string of UsePostgreSqlInbox sets Target Session Attributes for several hosts*data source*BuildMultiHost().WithTargetSession(*")).Which;
        refused.ToString().Should().NotContain("geheim");
    }
#endif

    [Theory]
    [InlineData("postgres://shop:geheim@db.example/shop", "The setting Voucherify:Inbox:ConnectionString is an address*")]
    [InlineData(null, "The setting Voucherify:Inbox:ConnectionString is missing or empty*")]
    public async Task A_setting_that_cannot_be_used_is_named(string? connectionString, string message)
    {
        using IHost host = Build(new() { ["Voucherify:Inbox:ConnectionString"] = connectionString });

        await host.Invoking(subject => subject.StartAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(message);
    }

    [Fact]
    public void Options_are_read_from_a_section_and_two_configured_delays_are_two()
    {
        using IHost host = Build(new()
        {
            ["Voucherify:Inbox:ConnectionString"] = Nowhere,
            ["Voucherify:Inbox:Schema"] = "loyalty",
            ["Voucherify:Inbox:ApplicationName"] = "shop",
            ["Voucherify:Inbox:MaxConcurrency"] = "3",
            ["Voucherify:Inbox:RetryDelays:0"] = "00:00:05",
            ["Voucherify:Inbox:RetryDelays:1"] = "00:05:00",
        });

        PostgreSqlInboxOptions options = host.Services.GetRequiredService<IOptions<PostgreSqlInboxOptions>>().Value;

        options.Schema.Should().Be("loyalty");
        options.ApplicationName.Should().Be("shop");
        options.MaxConcurrency.Should().Be(3);
        options.RetryDelays.Should().Equal(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void Delays_that_are_not_configured_are_the_default_ones()
    {
        using IHost host = Build(new() { ["Voucherify:Inbox:ConnectionString"] = Nowhere });

        host.Services.GetRequiredService<IOptions<PostgreSqlInboxOptions>>().Value.RetryDelays.Should().HaveCount(5);
    }

    private static IHost Build(Dictionary<string, string?> settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret")
            .UsePostgreSqlInbox(builder.Configuration.GetSection("Voucherify:Inbox"));

        // Added last, as the factories of tests do: what is read too early misses it.
        builder.Configuration.AddInMemoryCollection(settings);

        return builder.Build();
    }

    private static Task<Instance> StartAsync(string connectionString, string schema) =>
        Instance.StartAsync(connectionString, schema, (_, _) => Task.CompletedTask);
}
