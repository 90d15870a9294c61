using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Inspector.Tests;

/// <summary>What strangers can send to an application with an inspector.</summary>
[Collection(Alone.Name)]
public sealed class UnsignedFloodTests
{
    private const int Count = 10_000;
    private const int BodyLength = 4 * 1024;

    // Enough that the ring, the pools of the server and the code are as large as they become.
    private const int WarmUp = 1_000;

    // 1% of what was sent. The ring itself is full before the heap is measured.
    private const long MaxGrowth = 400_000;

    private static readonly byte[] s_body = RandomNumberGenerator.GetBytes(BodyLength);

    [Theory]
    [InlineData(null)]
    [InlineData("no signature")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task Ten_thousand_of_them_leave_the_memory_as_it_was(string? signature)
    {
        // The tests keep what is logged, which would be most of the memory.
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: builder => builder.Logging.AddFilter((category, _) => category == typeof(InspectorStart).FullName));
        await SendAsync(app, WarmUp, signature);
        int rounds = 0;

        // What is kept grows in every round.
        long growth = await Best.OfThreeAsync(MaxGrowth, async round =>
        {
            rounds = round;
            long before = Measure();
            await SendAsync(app, Count, signature);
            return Measure() - before;
        });

        growth.Should().BeLessThan(MaxGrowth);
        app.Get<DeliveryLog>().Size.Should().BeLessThanOrEqualTo(2 * 1024 * 1024);
        using HttpResponseMessage page = await app.AskAsync("/voucherify/");
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        JsonElement list = await app.GetAsync("deliveries");
        list.GetProperty("total").GetInt64().Should().Be(WarmUp + (rounds * Count));
        list.GetProperty("deliveries").GetArrayLength().Should().Be(DeliveryLog.MaxUnverified);
    }

    private static long Measure()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static Task SendAsync(InspectedApp app, int count, string? signature) => Parallel.ForAsync(
        0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, InspectedApp.Path) { Content = new ByteArrayContent(s_body) };

            if (signature is not null)
            {
                request.Headers.Add(WebhookSignature.HeaderName, signature);
            }

            (await app.DeliverAsync(request)).Should().Be(HttpStatusCode.Unauthorized);
        });
}
