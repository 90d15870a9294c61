using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting.Tests;

public sealed class WebhookSecretResolverTests
{
    [Fact]
    public async Task A_tenant_is_known_by_its_own_secret()
    {
        WebhookDelivery? seen = null;
        await using Host host = Create(delivery => seen = delivery);

        WebhookReception reception = await host.ReceiveAsync(Host.Body(), "secret of 7", context: "7");

        (reception.StatusCode, reception.Tenant, reception.SecretLabel).Should().Be((200, "7", "main"));
        seen!.Tenant.Should().Be("7");
    }

    [Fact]
    public async Task The_secret_of_another_tenant_opens_nothing()
    {
        await using Host host = Create();

        WebhookReception reception = await host.ReceiveAsync(Host.Body(), "secret of 7", context: "8");

        reception.Failure.Should().Be(WebhookFailure.SignatureMismatch);
    }

    [Fact]
    public async Task A_tenant_that_is_not_known_is_not_found()
    {
        await using Host host = Create();

        WebhookReception reception = await host.ReceiveAsync(Host.Body(), "secret of 9", context: "unknown");

        (reception.StatusCode, reception.Outcome, reception.Reason, reception.Failure)
            .Should().Be((404, WebhookOutcome.Rejected, "UnknownTenant", null));
    }

    [Fact]
    public async Task A_look_up_that_fails_is_answered_with_503_and_logged_without_its_message()
    {
        await using Host host = Create();

        WebhookReception reception = await host.ReceiveAsync(Host.Body(), "secret", context: "fails");

        reception.StatusCode.Should().Be(503);
        host.Logs.At(LogLevel.Error).Should().ContainSingle().Which.Should().Contain("InvalidOperationException").And.NotContain("vault");
    }

    [Fact]
    public async Task A_look_up_that_takes_too_long_is_answered_with_503()
    {
        await using Host host = Create(timeout: TimeSpan.FromMilliseconds(500));

        WebhookReception reception = await host.ReceiveAsync(Host.Body(), "secret", context: "hangs");

        reception.StatusCode.Should().Be(503);
    }

    [Fact]
    public async Task The_same_id_from_two_tenants_is_no_duplicate()
    {
        await using Host host = Create();

        await host.ReceiveAsync(Host.Body("whs_1"), "secret of 7", context: "7");
        WebhookReception second = await host.ReceiveAsync(Host.Body("whs_1"), "secret of 8", context: "8");

        second.Outcome.Should().Be(WebhookOutcome.Handled);
    }

    [Fact]
    public async Task While_a_secret_is_rotated_both_are_trusted_and_told_apart()
    {
        await using Host host = Create();

        WebhookReception old = await host.ReceiveAsync(Host.Body("whs_1"), "old secret", context: "rotates");
        WebhookReception next = await host.ReceiveAsync(Host.Body("whs_2"), "new secret", context: "rotates");

        (old.SecretLabel, next.SecretLabel).Should().Be(("old", "new"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not a signature")]
    public async Task What_is_not_signed_is_not_looked_up(string? signature)
    {
        await using Host host = Create();

        WebhookReception reception = await host.Receiver.ReceiveAsync(Host.Body(), signature, "fails");

        reception.StatusCode.Should().Be(401);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    public void A_blank_secret_is_refused(string secret)
    {
        Action create = () => _ = new WebhookSecrets(secret);

        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_text_of_secrets_holds_none() =>
        new WebhookSecrets("confidential") { Tenant = "7" }.ToString().Should().Be("Tenant: 7, Secrets: main");

    private static Host Create(Action<WebhookDelivery>? handled = null, TimeSpan? timeout = null) => new(services => services
        .AddVoucherifyWebhooks(options => options.AcceptTimeout = timeout ?? options.AcceptTimeout)
        .ResolveSecrets<TenantSecrets>()
        .AddHandler<VoucherPublished, WebhookDelivery>((_, _, delivery, _) =>
        {
            handled?.Invoke(delivery);
            return Task.CompletedTask;
        }));

    private sealed class TenantSecrets : IWebhookSecretResolver
    {
        public async ValueTask<WebhookSecrets?> ResolveAsync(WebhookSecretRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();

            switch (request.Context)
            {
                case "fails":
                    throw new InvalidOperationException("The vault of Jane is closed.");

                case "hangs":
                    await Task.Delay(Timeout.Infinite, CancellationToken.None);
                    return null;

                case "unknown":
                    return null;

                case "rotates":
                    return new WebhookSecrets(new Dictionary<string, string> { ["old"] = "old secret", ["new"] = "new secret" });

                default:
                    return new WebhookSecrets($"secret of {request.Context}") { Tenant = $"{request.Context}" };
            }
        }
    }
}
