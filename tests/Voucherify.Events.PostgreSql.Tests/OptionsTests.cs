using Microsoft.Extensions.Options;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>None of these needs a database: an application starts without one.</summary>
public sealed class OptionsTests
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=nobody";

    [Theory]
    [InlineData("")]
    [InlineData("Voucherify")]
    [InlineData("1st")]
    [InlineData("a.b")]
    [InlineData("a\"; drop table webhooks; --")]
    public async Task A_schema_that_is_none_is_refused_at_the_start(string schema)
    {
        Func<Task> start = () => StartAsync(Nowhere, schema);

        await start.Should().ThrowAsync<OptionsValidationException>().WithMessage("*Schema*");
    }

    [Theory]
    [InlineData("Maximum Pool Size=2")]
    [InlineData("MaxPoolSize=1")]
    public async Task A_pool_that_the_handlers_alone_would_use_up_is_refused_at_the_start(string setting)
    {
        Func<Task> start = () => StartAsync($"{Nowhere};{setting}", "test");

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("Maximum Pool Size is * MaxConcurrency (2)*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(";Maximum Pool Size=3")]
    public async Task A_pool_with_room_to_accept_is_fine(string setting)
    {
        await using Instance instance = await StartAsync(Nowhere + setting, "test");
    }

    private static Task<Instance> StartAsync(string connectionString, string schema) =>
        Instance.StartAsync(connectionString, schema, (_, _) => Task.CompletedTask);
}
