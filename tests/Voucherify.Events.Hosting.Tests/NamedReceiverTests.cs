using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting.Tests;

public sealed class NamedReceiverTests
{
    private ConcurrentQueue<string> _shop = null!;
    private ConcurrentQueue<string> _outlet = null!;

    [Fact]
    public async Task Each_receiver_runs_its_own_handlers()
    {
        await using Host host = CreateTwo();

        await host.ReceiveAsync(Host.Body("whs_shop"));
        await host.ReceiveAsync(Host.Body("whs_outlet"), "secret of the outlet", "outlet");

        _shop.Should().Equal("whs_shop");
        _outlet.Should().Equal("whs_outlet");
    }

    [Theory]
    [InlineData("", "secret of the outlet")]
    [InlineData("outlet", Host.Secret)]
    public async Task No_receiver_trusts_the_secret_of_another(string receiver, string secret)
    {
        await using Host host = CreateTwo();

        WebhookReception reception = await host.ReceiveAsync(Host.Body(), secret, receiver);

        reception.Failure.Should().Be(WebhookFailure.SignatureMismatch);
        reception.Receiver.Should().Be(receiver);
    }

    [Fact]
    public async Task Each_receiver_has_options_of_its_own()
    {
        await using Host host = CreateTwo();
        byte[] body = Host.Body(new string('a', 300));

        WebhookReception shop = await host.ReceiveAsync(body);
        WebhookReception outlet = await host.ReceiveAsync(body, "secret of the outlet", "outlet");

        (shop.StatusCode, outlet.StatusCode).Should().Be((200, 413));
    }

    [Fact]
    public async Task The_same_id_from_two_projects_is_no_duplicate()
    {
        await using Host host = CreateTwo();

        await host.ReceiveAsync(Host.Body("whs_1"));
        WebhookReception outlet = await host.ReceiveAsync(Host.Body("whs_1"), "secret of the outlet", "outlet");

        outlet.Outcome.Should().Be(WebhookOutcome.Handled);
    }

    [Fact]
    public async Task What_waited_in_a_store_goes_to_the_handlers_of_its_receiver()
    {
        await using Host host = CreateTwo();

        await host.Get<IWebhookProcessor>().ProcessAsync(
            ReceivedWebhook.ParseUnverified(Host.Body("whs_1"), "outlet"), new WebhookAttempt(), CancellationToken.None);

        _outlet.Should().Equal("whs_1");
        _shop.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_added_twice_is_one_receiver()
    {
        (ConcurrentQueue<string> First, ConcurrentQueue<string> Second) handled = default;
        await using var host = new Host(services => handled = (
            Host.Record(services.AddVoucherifyWebhooks("outlet", options => options.Secrets["old"] = "one")),
            Host.Record(services.AddVoucherifyWebhooks("outlet", options => options.Secrets["new"] = "two"))));

        await host.ReceiveAsync(Host.Body("whs_1"), "one", "outlet");
        await host.ReceiveAsync(Host.Body("whs_2"), "two", "outlet");

        handled.First.Should().Equal("whs_1", "whs_2");
        handled.Second.Should().Equal("whs_1", "whs_2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("outlet")]
    public async Task Two_secrets_of_one_label_are_refused(string receiver)
    {
        await using var host = new Host(services =>
        {
            services.AddVoucherifyWebhooks(receiver, Section("one"));
            services.AddVoucherifyWebhooks(receiver, Section("two"));
        });

        Action start = () => host.Get<IOptionsMonitor<VoucherifyWebhooksOptions>>().Get(receiver);

        start.Should().Throw<InvalidOperationException>().WithMessage("*labeled 'main'*AddVoucherifyWebhooks(\"name\", ...)*");
    }

    [Fact]
    public async Task The_same_section_may_be_added_twice()
    {
        await using var host = new Host(services =>
        {
            services.AddVoucherifyWebhooks(Section("one"));
            services.AddVoucherifyWebhooks(Section(" one "));
        });

        host.Get<IOptions<VoucherifyWebhooksOptions>>().Value.Secrets.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("main", "one"));
    }

    [Fact]
    public async Task A_receiver_that_was_not_added_is_named()
    {
        await using Host host = CreateTwo();

        Action find = () => host.Get<WebhookReceivers>().Get("club");

        find.Should().Throw<InvalidOperationException>().WithMessage("The receiver 'club'*is not registered*AddVoucherifyWebhooks(\"club\", ...)*");
    }

    private Host CreateTwo() => new(services =>
    {
        _shop = Host.Record(services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret));
        _outlet = Host.Record(services.AddVoucherifyWebhooks("outlet", options =>
        {
            options.Secrets["main"] = "secret of the outlet";
            options.MaxBodyLength = 300;
        }));
    });

    private static IConfiguration Section(string secret) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Secrets:main", (string?)secret)]).Build();
}
