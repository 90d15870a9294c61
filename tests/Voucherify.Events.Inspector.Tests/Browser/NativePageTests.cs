using System.Diagnostics;
using Microsoft.Playwright;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>The page of a native application, which <c>.ci/aot</c> publishes.</summary>
[Collection(InBrowser.Name)]
public sealed class NativePageTests(Chromium chromium)
{
    [NativeFact]
    public async Task A_native_application_shows_what_arrived_and_sends_it_again()
    {
        var start = new ProcessStartInfo(NativeFactAttribute.Application!, ["inspected", InspectedApp.Secret])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using Process application = Process.Start(start)!;

        try
        {
            var link = new Uri(await ReadLinkAsync(application));
            using var client = new HttpClient { BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)) };
            using HttpResponseMessage answer =
                await client.SendAsync(WebhookRequests.Create(VoucherPublished.EventType, InspectedApp.Secret, InspectedApp.Path));
            using HttpResponseMessage refusal =
                await client.SendAsync(WebhookRequests.CreateWithWrongSignature(InspectedApp.Secret, InspectedApp.Path));

            await using IBrowserContext context = await chromium.Browser.NewContextAsync();
            List<string> complaints = [];
            IPage page = await context.NewPageAsync();
            page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
            page.PageError += (_, error) => complaints.Add(error);
            await page.GotoAsync(link.ToString());
            await page.WaitForSelectorAsync("#delivery-rows tr:nth-child(2)");
            await page.ClickAsync("#delivery-rows tr:nth-child(2) a");
            await page.GetByRole(AriaRole.Button, new() { Name = "Send as new" }).ClickAsync();
            await page.WaitForSelectorAsync("#delivery-rows tr:nth-child(3)");

            ((int)answer.StatusCode, (int)refusal.StatusCode).Should().Be((200, 401));
            (await page.InnerTextAsync("#delivery-detail h2")).Should().Be(VoucherPublished.EventType);
            (await page.InnerTextAsync("#delivery-detail")).Should().Contain("200");
            complaints.Should().BeEmpty();
        }
        finally
        {
            application.Kill();
            await application.WaitForExitAsync();
        }
    }

    private static async Task<string> ReadLinkAsync(Process application)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (await application.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("token=", StringComparison.Ordinal))
            {
                return line.Trim().Split(' ')[^1];
            }
        }

        throw new InvalidOperationException("The application ended without saying where its inspector is.");
    }

    /// <summary>A fact about a native application, skipped where none was published or where there is no browser.</summary>
    private sealed class NativeFactAttribute : FactAttribute
    {
        public NativeFactAttribute() => Skip = Chromium.ReasonToSkip
            ?? (Application is null ? "No native application was published: .ci/aot does, and runs this." : null);

        public static string? Application { get; } = Environment.GetEnvironmentVariable("VOUCHERIFY_NATIVE_INSPECTOR");
    }
}
