using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A receiver behind middleware that decompresses bodies.</summary>
public sealed class DecompressionTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_is_not_what_its_encoding_says_is_answered_with_400(string encoding)
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Request(Wire.Utf8("not compressed, whatever the header says"), encoding));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1_500_000)]
    [InlineData(100_000_000)]
    public async Task A_body_that_becomes_too_large_is_answered_with_413(int length)
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Request(Compress(new byte[length]), "gzip"));

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_body_that_becomes_larger_than_the_server_allows_is_answered_with_413()
    {
        await using Receiver receiver = await StartAsync(maxRequestBodySize: 50_000);

        using HttpResponseMessage response = await receiver.SendAsync(Request(Compress(new byte[100_000]), "gzip"));

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_signed_body_is_handled()
    {
        await using Receiver receiver = await StartAsync();
        byte[] body = Wire.Body();

        using HttpResponseMessage response = await receiver.SendAsync(
            Request(Compress(body), "gzip", WebhookSignature.Compute(body, Receiver.Secret)));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static byte[] Compress(byte[] body)
    {
        using var compressed = new MemoryStream();

        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    private static HttpRequestMessage Request(byte[] body, string encoding, string? signature = null)
    {
        HttpRequestMessage request = Wire.Request(body, signature ?? new string('0', 64));
        request.Content!.Headers.ContentEncoding.Add(encoding);
        return request;
    }

    private static Task<Receiver> StartAsync(long? maxRequestBodySize = null) => Receiver.StartAsync(
        build: builder =>
        {
            builder.Services.AddRequestDecompression();
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = maxRequestBodySize ?? 30_000_000);
        },
        map: app =>
        {
            app.UseRequestDecompression();
            app.MapVoucherifyWebhooks(Receiver.Path);
        });
}
