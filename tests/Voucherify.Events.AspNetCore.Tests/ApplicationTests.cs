using System.IO.Compression;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>
/// Each line of the page "In an application that has everything": what the platform's middleware does to a webhook endpoint, and the one call
/// that helps. (The fallback policy has <see cref="AuthorizationTests"/>.)
/// </summary>
public sealed class ApplicationTests
{
    [Fact]
    public async Task Https_redirection_answers_what_comes_by_http_with_a_redirect()
    {
        await using Receiver receiver = await StartAsync(services => services.AddHttpsRedirection(options => options.HttpsPort = 443), app => app.UseHttpsRedirection());

        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = receiver.Client.BaseAddress };
        using HttpResponseMessage response = await client.SendAsync(Wire.Signed(Wire.Body()));

        response.StatusCode.Should().Be(HttpStatusCode.TemporaryRedirect);
        receiver.Handled.Should().BeEmpty();
    }

    [Fact]
    public async Task Forwarded_headers_tell_https_redirection_that_the_proxy_was_called_by_https()
    {
        await using Receiver receiver = await StartAsync(
            services =>
            {
                services.AddHttpsRedirection(options => options.HttpsPort = 443);
                services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedProto);
            },
            app => app.UseForwardedHeaders().UseHttpsRedirection());
        using HttpRequestMessage request = Wire.Signed(Wire.Body());
        request.Headers.Add("X-Forwarded-Proto", "https");

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.ServiceUnavailable)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task A_global_rate_limiter_turns_Voucherify_away_unless_the_endpoint_is_exempt(bool isExempt, HttpStatusCode status)
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddRateLimiter(options => options.GlobalLimiter =
                PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.Get("all", _ => new ClosedLimiter()))),
            map: app =>
            {
                app.UseRateLimiter();
                IEndpointConventionBuilder endpoint = app.MapVoucherifyWebhooks(Receiver.Path);

                if (isExempt)
                {
                    endpoint.DisableRateLimiting();
                }
            });

        using HttpResponseMessage response = await DeliverAsync(receiver);

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Antiforgery_does_not_concern_the_endpoint()
    {
        await using Receiver receiver = await StartAsync(services => services.AddAntiforgery(), app => app.UseAntiforgery());

        using HttpResponseMessage response = await DeliverAsync(receiver);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/everything/forgery/checked", HttpStatusCode.BadRequest)]
    [InlineData("/everything/forgery/ignored", HttpStatusCode.OK)]
    public async Task A_controller_that_checks_antiforgery_tokens_has_to_ignore_them_for_Voucherify(string path, HttpStatusCode status)
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services
                .AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()))
                .ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(ForgeryController).Assembly))),
            map: app => app.MapControllers());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: path);

        response.StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Http_logging_writes_bodies_into_the_log_unless_the_endpoint_is_exempt(bool isExempt, bool isLogged)
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddHttpLogging(options => options.LoggingFields = HttpLoggingFields.All),
            map: app =>
            {
                app.UseHttpLogging();
                IEndpointConventionBuilder endpoint = app.MapVoucherifyWebhooks(Receiver.Path);

                if (isExempt)
                {
                    endpoint.WithHttpLogging(HttpLoggingFields.None);
                }
            });
        using HttpRequestMessage request = Wire.Signed(Wire.Body(data: """{"customer":{"name":"Jane Unmistakable"}}"""))
            .WithContentType("application/json");

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        receiver.Logs.Records.Any(record => record.Message.Contains("Jane Unmistakable")).Should().Be(isLogged);
    }

    [Fact]
    public async Task Http_logging_never_writes_the_signature()
    {
        await using Receiver receiver = await StartAsync(
            services => services.AddHttpLogging(options => options.LoggingFields = HttpLoggingFields.All), app => app.UseHttpLogging());
        byte[] body = Wire.Body();

        using HttpResponseMessage response = await receiver.DeliverAsync(body);

        receiver.Logs.Records.Should().NotContain(record => record.Message.Contains(WebhookSignature.Compute(body, Receiver.Secret)));
    }

    [Fact]
    public async Task Request_decompression_hands_the_endpoint_what_was_signed()
    {
        await using Receiver receiver = await StartAsync(services => services.AddRequestDecompression(), app => app.UseRequestDecompression());
        byte[] body = Wire.Body();
        using var compressed = new MemoryStream();

        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }

        using HttpRequestMessage request = Wire.Request(compressed.ToArray(), WebhookSignature.Compute(body, Receiver.Secret));
        request.Content!.Headers.ContentEncoding.Add("gzip");

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_output_cache_keeps_no_answer_to_a_webhook()
    {
        await using Receiver receiver = await StartAsync(
            services => services.AddOutputCache(options => options.AddBasePolicy(policy => policy.Cache())), app => app.UseOutputCache());

        using HttpResponseMessage first = await DeliverAsync(receiver);
        using HttpResponseMessage second = await DeliverAsync(receiver);

        receiver.Handled.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task An_output_cache_that_keeps_answers_to_POST_hides_webhooks_unless_the_endpoint_is_exempt(bool isExempt, int handled)
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddOutputCache(options => options.AddBasePolicy(new CacheEverything())),
            map: app =>
            {
                app.UseOutputCache();
                IEndpointConventionBuilder endpoint = app.MapVoucherifyWebhooks(Receiver.Path);

                if (isExempt)
                {
                    endpoint.CacheOutput(policy => policy.NoCache());
                }
            });

        using HttpResponseMessage first = await DeliverAsync(receiver);
        using HttpResponseMessage second = await DeliverAsync(receiver);

        receiver.Handled.Should().HaveCount(handled);
    }

    [Theory]
    [InlineData("/shop" + Receiver.Path)]
    [InlineData(Receiver.Path)]
    public async Task A_path_base_is_part_of_the_address_or_not(string path)
    {
        await using Receiver receiver = await StartAsync(_ => { }, app => app.UsePathBase("/shop").UseRouting());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: path);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> DeliverAsync(Receiver receiver) => receiver.DeliverAsync(Wire.Body());

    private static Task<Receiver> StartAsync(Action<IServiceCollection> build, Action<WebApplication> use) => Receiver.StartAsync(
        build: builder => build(builder.Services),
        map: app =>
        {
            use(app);
            app.MapVoucherifyWebhooks(Receiver.Path);
        });

    private sealed class ClosedLimiter : RateLimiter
    {
        private static readonly RateLimitLease s_refusal = new Refusal();

        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => s_refusal;

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(s_refusal);

        private sealed class Refusal : RateLimitLease
        {
            public override bool IsAcquired => false;

            public override IEnumerable<string> MetadataNames => [];

            public override bool TryGetMetadata(string metadataName, out object? metadata)
            {
                metadata = null;
                return false;
            }
        }
    }

    /// <summary>What some applications do to cache queries that are sent by POST.</summary>
    private sealed class CacheEverything : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
