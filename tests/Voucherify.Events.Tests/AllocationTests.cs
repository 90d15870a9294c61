using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>What verifying and parsing allocate. Bytes are exact, so they are held; times are measured by the benchmarks.</summary>
public sealed class AllocationTests
{
    private static readonly WebhookParser s_parser = new(Bodies.Secret);

    public static TheoryData<string> Events => ["Customers/customer.created", "Vouchers/voucher.published", "Redemptions/redemption.succeeded"];

    [Theory]
    [MemberData(nameof(Events))]
    public void Verifying_allocates_nothing(string sample)
    {
        (byte[] body, string signature) = Sign(sample);

        BytesOf(() => s_parser.Verify(body, signature)).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Verifying_a_body_with_whitespace_that_was_not_signed_allocates_nothing(string sample)
    {
        (byte[] body, string signature) = Sign(sample);
        byte[] spaced = [.. body, (byte)'\n'];

        BytesOf(() => s_parser.Verify(spaced, signature)).Should().Be(0);
    }

    // The state of an HMAC is native memory. Each one that is kept would be two objects with finalizers, some hundred bytes.
    [Theory]
    [MemberData(nameof(Events))]
    public void Verifying_once_leaves_nothing_to_the_finalizer(string sample)
    {
        (byte[] body, string signature) = Sign(sample);

        BytesOf(() => WebhookSignature.Verify(body, signature, Bodies.Secret)).Should().BeLessThanOrEqualTo(80, "the key takes 32 bytes, what holds it 40");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Reading_the_event_type_allocates_nothing(string sample)
    {
        (byte[] body, string signature) = Sign(sample);

        BytesOf(() => s_parser.TryReadEventType(body, signature, out _, out _)).Should().Be(0);
    }

    [Theory]
    [InlineData("Customers/customer.created", 4168)]
    [InlineData("Vouchers/voucher.published", 7400)]
    [InlineData("Redemptions/redemption.succeeded", 23136)]
    public void Parsing_allocates_as_much_as_it_did(string sample, long bytes)
    {
        (byte[] body, string signature) = Sign(sample);

        BytesOf(() => s_parser.Parse(body, signature)).Should().Be(bytes);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Parsing_allocates_at_most_three_times_the_body(string sample)
    {
        (byte[] body, string signature) = Sign(sample);

        BytesOf(() => s_parser.Parse(body, signature)).Should().BeLessThanOrEqualTo(3 * body.Length);
    }

    /// <summary>A sample without its indentation, as Voucherify sends it.</summary>
    private static (byte[] Body, string Signature) Sign(string sample)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Samples, $"{sample}.json")));
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(json.RootElement);
        return (body, WebhookSignature.Compute(body, Bodies.Secret));
    }

    private static long BytesOf(Action run)
    {
        // What is made once, and the compiler's tiers, settle first.
        for (int i = 0; i < 100; i++)
        {
            run();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
