using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void They_are_read_from_configuration()
    {
        VoucherifyWebhooksOptions options = Bind(
            ("Secrets:shop", "one"), ("Secrets:outlet", "two"), ("MaxBodyLength", "2048"), ("AcceptTimeout", "00:00:05"));

        options.Secrets.Should().BeEquivalentTo(new Dictionary<string, string> { ["shop"] = "one", ["outlet"] = "two" });
        options.MaxBodyLength.Should().Be(2048);
        options.AcceptTimeout.Should().Be(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Unless_set_they_are_what_the_documentation_says()
    {
        VoucherifyWebhooksOptions options = Bind(("Secrets:main", "one"));

        options.MaxBodyLength.Should().Be(1024 * 1024);
        options.AcceptTimeout.Should().Be(TimeSpan.FromSeconds(8));
        options.MaxBufferedBodyBytes.Should().Be(32 * 1024 * 1024);
        options.MaxConcurrency.Should().Be(100);
    }

    [Fact]
    public void They_can_be_set_in_code()
    {
        ServiceCollection services = new();
        services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "one");
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<IOptions<VoucherifyWebhooksOptions>>().Value.Secrets.Should().ContainKey("main");
    }

    [Fact]
    public async Task A_host_without_a_secret_does_not_start_and_says_where_to_find_one()
    {
        Func<Task> start = () => Receiver.StartAsync(settings: new Dictionary<string, string>());

        (await start.Should().ThrowAsync<OptionsValidationException>())
            .WithMessage("*Project settings > Webhooks*Voucherify:Webhooks:Secrets:main*Voucherify__Webhooks__Secrets__main*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_host_with_an_empty_secret_does_not_start_and_names_its_label(string secret)
    {
        Func<Task> start = () => Receiver.StartAsync(settings: new Dictionary<string, string>
        {
            ["Secrets:main"] = Receiver.Secret,
            ["Secrets:outlet"] = secret,
        });

        (await start.Should().ThrowAsync<OptionsValidationException>())
            .Which.Message.Should().Contain("'outlet'").And.NotContain(Receiver.Secret);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\uFEFF")]
    public async Task What_a_file_or_a_vault_leaves_around_a_secret_is_ignored_and_said_once(string left)
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: new Dictionary<string, string>
        {
            ["Secrets:main"] = left + Receiver.Secret + left,
            ["Secrets:clean"] = "another",
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
        receiver.Settings.Change(("MaxBodyLength", "2000"));
        using HttpResponseMessage afterReload = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        afterReload.StatusCode.Should().Be(HttpStatusCode.OK);
        LogRecord warning = receiver.Logs.Ours.Should().ContainSingle(record => record.Level == LogLevel.Warning).Which;
        warning.Message.Should().Contain("'main'").And.NotContain(Receiver.Secret);
    }

    [Theory]
    [InlineData("MaxBodyLength", "0")]
    [InlineData("MaxBodyLength", "-1")]
    [InlineData("MaxBodyLength", "8388609")]
    [InlineData("MaxBufferedBodyBytes", "1048575")]
    [InlineData("MaxConcurrency", "0")]
    [InlineData("MaxConcurrency", "1001")]
    [InlineData("AcceptTimeout", "00:00:00")]
    [InlineData("AcceptTimeout", "-00:00:01")]
    [InlineData("AcceptTimeout", "00:01:00.001")]
    public void A_value_out_of_range_is_refused_by_name(string name, string value)
    {
        Action bind = () => Bind(("Secrets:main", "one"), (name, value));

        bind.Should().Throw<OptionsValidationException>().WithMessage($"{name} is *");
    }

    [Theory]
    [InlineData("MaxBodyLength", "1")]
    [InlineData("MaxBodyLength", "8388608")]
    [InlineData("MaxBufferedBodyBytes", "1048576")]
    [InlineData("MaxConcurrency", "1")]
    [InlineData("MaxConcurrency", "1000")]
    [InlineData("AcceptTimeout", "00:00:00.001")]
    [InlineData("AcceptTimeout", "00:01:00")]
    public void A_value_at_the_edge_is_accepted(string name, string value)
    {
        Action bind = () => Bind(("Secrets:main", "one"), (name, value));

        bind.Should().NotThrow();
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Action bind = () => Bind(("MaxBodyLength", "0"), ("AcceptTimeout", "00:00:00"));

        bind.Should().Throw<OptionsValidationException>().Which.Failures.Should().HaveCount(3);
    }

    [Fact]
    public void Their_text_shows_the_labels_and_no_secret()
    {
        VoucherifyWebhooksOptions options = Bind(("Secrets:old", Receiver.Secret), ("Secrets:new", "another one"));

        options.ToString().Should().ContainAll("old", "new").And.NotContainAny(Receiver.Secret, "another one");
    }

    [Theory]
    [InlineData("one", "shop")]
    [InlineData("two", "outlet")]
    public async Task A_webhook_may_be_signed_with_any_of_several_secrets(string secret, string label)
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: TwoSecrets());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), secret);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await receiver.NextOutcomeAsync()).SecretLabel.Should().Be(label);
    }

    [Fact]
    public async Task A_webhook_that_is_signed_with_none_of_several_secrets_is_refused()
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: TwoSecrets());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "three");

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await receiver.NextOutcomeAsync()).SecretLabel.Should().BeNull();
    }

    [Fact]
    public async Task A_secret_that_is_added_counts_from_the_next_request_on()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using HttpResponseMessage before = await receiver.DeliverAsync(Wire.Body(), "the new one");

        receiver.Settings.Change(("Secrets:new", "the new one"));

        using HttpResponseMessage after = await receiver.DeliverAsync(Wire.Body(), "the new one");
        before.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        after.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_secret_that_is_removed_counts_no_more_from_the_next_request_on()
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: TwoSecrets());
        using HttpResponseMessage before = await receiver.DeliverAsync(Wire.Body(), "one");

        receiver.Settings.Change(("Secrets:shop", null));

        using HttpResponseMessage after = await receiver.DeliverAsync(Wire.Body(), "one");
        before.StatusCode.Should().Be(HttpStatusCode.OK);
        after.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_secret_can_be_rotated_without_a_webhook_refused()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        List<HttpStatusCode> answers = [];
        await DeliverAsync(Receiver.Secret);

        receiver.Settings.Change(("Secrets:new", "the new one"));
        await DeliverAsync(Receiver.Secret);
        await DeliverAsync("the new one");

        receiver.Settings.Change(("Secrets:main", null));
        await DeliverAsync("the new one");

        answers.Should().HaveCount(4).And.OnlyContain(status => status == HttpStatusCode.OK);

        async Task DeliverAsync(string secret)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), secret);
            answers.Add(response.StatusCode);
        }
    }

    [Fact]
    public async Task A_limit_that_changes_counts_from_the_next_request_on()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        receiver.Settings.Change(("MaxBodyLength", "10"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Options_that_become_invalid_answer_with_503_until_they_are_valid_again()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        receiver.Settings.Change(("Secrets:main", ""));
        using HttpResponseMessage meanwhile = await receiver.DeliverAsync(Wire.Body());
        receiver.Settings.Change(("Secrets:main", Receiver.Secret));
        using HttpResponseMessage afterwards = await receiver.DeliverAsync(Wire.Body());

        meanwhile.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        meanwhile.Headers.RetryAfter.Should().NotBeNull();
        afterwards.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Options_that_become_invalid_are_logged_as_an_error_that_names_the_fault()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        receiver.Settings.Change(("Secrets:main", ""));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        LogRecord record = receiver.Logs.Ours.Single(record => record.Level == LogLevel.Error);
        record.Exception!.Message.Should().Contain("'main' is empty");
    }

    [Fact]
    public async Task Options_that_become_invalid_while_a_body_arrives_count_from_the_next_request_on()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Body();
        using RawClient client = await RawClient.ConnectAsync(receiver);
        await client.SendAsync(RawClient.Head(
            $"Content-Length: {body.Length}\r\n{WebhookSignature.HeaderName}: {WebhookSignature.Compute(body, Receiver.Secret)}\r\n"));
        await client.SendAsync(body.AsMemory(0, 10));
        await receiver.Time.RequestAdmitted();

        receiver.Settings.Change(("Secrets:main", null));
        await client.SendAsync(body.AsMemory(10));

        (await client.ReadAnswerAsync()).Should().StartWith("HTTP/1.1 200");
    }

    private static Dictionary<string, string> TwoSecrets() => new() { ["Secrets:shop"] = "one", ["Secrets:outlet"] = "two" };

    private static VoucherifyWebhooksOptions Bind(params (string Name, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value)))
            .Build();
        ServiceCollection services = new();
        services.AddVoucherifyWebhooks(configuration);
        using ServiceProvider provider = services.BuildServiceProvider();

        return provider.GetRequiredService<IOptions<VoucherifyWebhooksOptions>>().Value;
    }
}
