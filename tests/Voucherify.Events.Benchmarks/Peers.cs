using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using Octokit.Webhooks;
using Octokit.Webhooks.Events;
using Octokit.Webhooks.Events.Star;
using Stripe;

namespace Voucherify.Events.Benchmarks;

/// <summary>
/// What other SDKs take to verify and parse a webhook of theirs, of the length of one of ours: bytes in, an object out. Their payloads
/// hold other things, so this compares SDKs, not code that does the same.
/// </summary>
internal static class Peers
{
    public const string StripeHeader = "Stripe-Signature";

    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(Payload.Secret);

    /// <summary>A signed star of GitHub's, with the headers that it is sent with.</summary>
    public static (byte[] Body, (string Name, string Value)[] Headers) GitHub(int length)
    {
        byte[] body = GitHubBody(length);

        return (body, [("X-GitHub-Event", "star"), ("X-GitHub-Delivery", "d1"), ("X-Hub-Signature-256", $"sha256={Sign(body)}")]);
    }

    /// <summary>A signed event of Stripe's, with the header that it is sent with.</summary>
    public static (byte[] Body, (string Name, string Value)[] Headers) StripeEvent(int length)
    {
        byte[] body = StripeBody(length);

        return (body, [(StripeHeader, $"t=1760000000,v1={Sign([.. "1760000000."u8, .. body])}")]);
    }

    public static (string Name, Action Run)[] Candidates(int length)
    {
        (byte[] github, (string Name, string Value)[] githubHeaders) = GitHub(length);
        (byte[] stripe, (string Name, string Value)[] stripeHeaders) = StripeEvent(length);
        string githubSignature = githubHeaders[^1].Value, stripeSignature = stripeHeaders[^1].Value;
        var processor = new StarProcessor();

        ReadGitHub(processor, github, githubSignature);
        ReadStripe(stripe, stripeSignature);

        return
        [
            ($"Octokit.Webhooks, star of {github.Length} bytes", () => ReadGitHub(processor, github, githubSignature)),
            ($"Stripe.net, customer.created of {stripe.Length} bytes", () => ReadStripe(stripe, stripeSignature)),
        ];
    }

    // As its ASP.NET Core endpoint does, whose code for this is not public.
    private static void ReadGitHub(StarProcessor processor, byte[] body, string signature)
    {
        string expected = $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(s_key, body))}";

        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature)))
        {
            throw new InvalidOperationException("The signature does not match.");
        }

        processor.ProcessWebhookAsync(
            new Dictionary<string, StringValues> { ["X-GitHub-Event"] = "star", ["X-GitHub-Delivery"] = "d1" }, Encoding.UTF8.GetString(body)).AsTask().GetAwaiter().GetResult();

        if (processor.Last?.Repository is null)
        {
            throw new InvalidOperationException("Octokit.Webhooks did not read the event.");
        }
    }

    private static void ReadStripe(byte[] body, string signature) => ReadStripe(Encoding.UTF8.GetString(body), signature);

    public static void ReadStripe(string body, string signature)
    {
        Event read = EventUtility.ConstructEvent(body, signature, Payload.Secret, tolerance: long.MaxValue / 2, throwOnApiVersionMismatch: false);

        if (read.Data.Object is not Customer { Email: not null })
        {
            throw new InvalidOperationException("Stripe.net did not read the event.");
        }
    }

    private static string Sign(byte[] body) => Convert.ToHexStringLower(HMACSHA256.HashData(s_key, body));

    private static byte[] StripeBody(int length) => Fill(length, metadata => new JsonObject
    {
        ["id"] = "evt_1TqzN2Jf0dKx8Wc3",
        ["object"] = "event",
        ["api_version"] = "2026-01-28",
        ["created"] = 1760000000,
        ["data"] = new JsonObject
        {
            ["object"] = new JsonObject
            {
                ["id"] = "cus_TqzN2Jf0dKx8Wc",
                ["object"] = "customer",
                ["address"] = new JsonObject
                {
                    ["city"] = "Lund",
                    ["country"] = "SE",
                    ["line1"] = "Stora Gatan 1",
                    ["line2"] = null,
                    ["postal_code"] = "22100",
                    ["state"] = null,
                },
                ["balance"] = 0,
                ["created"] = 1760000000,
                ["currency"] = "sek",
                ["default_source"] = null,
                ["delinquent"] = false,
                ["description"] = "A regular",
                ["discount"] = null,
                ["email"] = "nora@example.com",
                ["invoice_prefix"] = "A1B2C3D4",
                ["livemode"] = false,
                ["metadata"] = metadata,
                ["name"] = "Nora Lindqvist",
                ["next_invoice_sequence"] = 1,
                ["phone"] = "+46700000000",
                ["preferred_locales"] = new JsonArray("sv"),
                ["shipping"] = null,
                ["tax_exempt"] = "none",
            },
        },
        ["livemode"] = false,
        ["pending_webhooks"] = 1,
        ["request"] = new JsonObject { ["id"] = "req_TqzN2Jf0dKx8Wc", ["idempotency_key"] = "7f0c6d1e-0f0a-4c43-9a55-6a7f9f1d2c11" },
        ["type"] = "customer.created",
    });

    private static byte[] GitHubBody(int length) => Fill(length, more => new JsonObject
    {
        ["action"] = "created",
        ["starred_at"] = "2026-03-18T09:31:12Z",
        ["repository"] = new JsonObject
        {
            ["id"] = 4711,
            ["node_id"] = "R_kgDOInvented",
            ["name"] = "loyalty",
            ["full_name"] = "fernwood/loyalty",
            ["private"] = false,
            ["owner"] = User("fernwood"),
            ["html_url"] = "https://github.example/fernwood/loyalty",
            ["description"] = "Cards and points",
            ["fork"] = false,
            ["url"] = "https://api.github.example/repos/fernwood/loyalty",
            ["created_at"] = "2024-01-18T15:19:26Z",
            ["updated_at"] = "2026-01-18T15:19:26Z",
            ["pushed_at"] = "2026-01-18T15:19:26Z",
            ["size"] = 128,
            ["stargazers_count"] = 3,
            ["watchers_count"] = 3,
            ["language"] = "C#",
            ["has_issues"] = true,
            ["forks_count"] = 0,
            ["archived"] = false,
            ["disabled"] = false,
            ["open_issues_count"] = 1,
            ["visibility"] = "public",
            ["forks"] = 0,
            ["open_issues"] = 1,
            ["watchers"] = 3,
            ["default_branch"] = "main",
            ["topics"] = new JsonArray([.. more.Select(pair => (JsonNode?)pair.Value!.GetValue<string>())]),
        },
        ["sender"] = User("nora"),
    });

    private static JsonObject User(string login) => new()
    {
        ["login"] = login,
        ["id"] = 42,
        ["node_id"] = "U_kgDOInvented",
        ["avatar_url"] = $"https://avatars.example/{login}",
        ["gravatar_id"] = "",
        ["url"] = $"https://api.github.example/users/{login}",
        ["html_url"] = $"https://github.example/{login}",
        ["type"] = "User",
        ["site_admin"] = false,
    };

    /// <summary>A body of about a length, by texts that hold what users put in.</summary>
    private static byte[] Fill(int length, Func<JsonObject, JsonObject> create)
    {
        for (int count = 0; ; count++)
        {
            var texts = new JsonObject(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"note_{i}", (JsonNode?)$"value-{i}-of-a-customer")));
            byte[] body = Encoding.UTF8.GetBytes(create(texts).ToJsonString());

            if (body.Length >= length || count > 1_000)
            {
                return body;
            }
        }
    }

    internal sealed class StarProcessor : WebhookEventProcessor
    {
        public StarEvent? Last { get; private set; }

        protected override ValueTask ProcessStarWebhookAsync(WebhookHeaders headers, StarEvent starEvent, StarAction action, CancellationToken cancellationToken = default)
        {
            Last = starEvent;
            return ValueTask.CompletedTask;
        }
    }
}
