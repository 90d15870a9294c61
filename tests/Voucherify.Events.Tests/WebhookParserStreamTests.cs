namespace Voucherify.Events.Tests;

public sealed class WebhookParserStreamTests
{
    private static readonly WebhookParser s_parser = new(Bodies.Secret);

    private static readonly byte[] s_body = Bodies.Utf8(Bodies.Seed);

    private static readonly string s_signature = WebhookSignature.Compute(s_body, Bodies.Secret);

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(int.MaxValue)]
    public async Task A_stream_is_read_whatever_it_gives_at_a_time(int atATime)
    {
        using var stream = new Trickle(s_body, atATime);

        WebhookEvent webhook = await s_parser.ParseAsync(stream, s_signature);

        Graph.Render(webhook).Should().Be(Graph.Render(s_parser.Parse(s_body, s_signature)));
    }

    [Fact]
    public async Task A_stream_longer_than_the_first_buffer_is_read()
    {
        byte[] body = [.. s_body, .. Enumerable.Repeat((byte)' ', 100_000)];
        using var stream = new MemoryStream(body);

        (await s_parser.ParseAsync(stream, WebhookSignature.Compute(body, Bodies.Secret))).EventType.Should().Be(VoucherPublished.EventType);
    }

    [Fact]
    public async Task A_stream_without_end_is_not_read_further_than_the_longest_body()
    {
        var parser = new WebhookParser(Bodies.Secret, new WebhookParserOptions { MaxBodyLength = 100_000 });
        using var stream = new Endless();

        (await FailureOf(parser.ParseAsync(stream, s_signature))).Should().Be(WebhookFailure.BodyTooLarge);
        stream.Read.Should().BeLessThan(300_000);
    }

    [Theory]
    [InlineData(null, WebhookFailure.SignatureMissing)]
    [InlineData("a17d", WebhookFailure.SignatureMalformed)]
    public async Task Nothing_is_read_without_a_signature(string? signature, WebhookFailure expected)
    {
        using var stream = new MemoryStream(s_body);

        (await FailureOf(s_parser.ParseAsync(stream, signature))).Should().Be(expected);
        stream.Position.Should().Be(0);
    }

    [Fact]
    public async Task A_signature_of_another_body_fails()
    {
        using var stream = new MemoryStream([.. s_body, (byte)'!']);

        (await FailureOf(s_parser.ParseAsync(stream, s_signature))).Should().Be(WebhookFailure.SignatureMismatch);
    }

    [Fact]
    public async Task Reading_can_be_canceled()
    {
        using var stream = new MemoryStream(s_body);

        Func<Task> parse = () => s_parser.ParseAsync(stream, s_signature, new CancellationToken(canceled: true));

        await parse.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_stream_of_null_is_refused_at_once()
    {
        Action parse = () => _ = s_parser.ParseAsync(null!, s_signature);

        parse.Should().Throw<ArgumentNullException>().WithParameterName("body");
    }

    private static async Task<WebhookFailure> FailureOf(Task<WebhookEvent> parsing)
    {
        Func<Task> parse = () => parsing;

        return (await parse.Should().ThrowExactlyAsync<WebhookException>()).Which.Failure;
    }

    private sealed class Trickle(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(atATime, buffer.Length)], cancellationToken);
    }

    private sealed class Endless : MemoryStream
    {
        public new int Read { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Read += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
