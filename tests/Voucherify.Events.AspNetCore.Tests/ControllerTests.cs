using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>One controller or action of several can be guarded, and takes the webhook that was verified.</summary>
public sealed class ControllerTests
{
    [Fact]
    public async Task What_is_not_guarded_stays_open()
    {
        await using Receiver receiver = await StartAsync();

        (await receiver.Client.GetStringAsync("/mvc/open").InTime()).Should().Be("open");
    }

    [Fact]
    public async Task A_guarded_action_takes_the_webhook_that_was_verified()
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: "/mvc/guarded");

        (await response.Content.ReadAsStringAsync()).Should().Be("voucher.published");
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Verified);
    }

    [Fact]
    public async Task A_guarded_action_is_not_called_without_a_valid_signature()
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "another secret", "/mvc/guarded");

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await Problem.ReadAsync(response)).Reason.Should().Be("SignatureMismatch");
    }

    [Theory]
    [InlineData("/mvc/guarded", Receiver.Secret)]
    [InlineData("/mvc/outlet", "secret of the outlet")]
    public async Task What_is_no_webhook_is_the_documented_400(string path, string secret)
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8("{"), secret, path);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Problem.ReadAsync(response)).Reason.Should().Be("MalformedJson");
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Rejected);
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_whole_controller_can_be_guarded_with_the_secrets_of_one_receiver()
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage own = await receiver.DeliverAsync(Wire.Body(), "secret of the outlet", "/mvc/outlet");
        using HttpResponseMessage other = await receiver.DeliverAsync(Wire.Body(), Receiver.Secret, "/mvc/outlet");

        (own.StatusCode, other.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Unauthorized));
        (await own.Content.ReadAsStringAsync()).Should().Be("voucher.published");
    }

    [Fact]
    public async Task What_an_action_throws_is_not_taken_for_a_bad_webhook()
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: "/mvc/fails");

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        receiver.Logs.Errors.Should().Contain(error => error.Contains("It did not work."));
    }

    [Fact]
    public async Task A_receiver_that_nobody_added_is_named()
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: "/mvc/club");

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        receiver.Logs.Errors.Should().Contain(error => error.Contains("The receiver 'club'"));
    }

    private static Task<Receiver> StartAsync() => Receiver.StartAsync(
        build: builder =>
        {
            builder.Services.AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = "secret of the outlet");
            builder.Services.AddControllers().ConfigureApplicationPartManager(
                parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(HalfGuardedController).Assembly)));
        },
        map: app => app.MapControllers());
}
