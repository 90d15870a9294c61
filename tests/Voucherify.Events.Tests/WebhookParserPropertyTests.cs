using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Voucherify.Events.Tests;

/// <summary>What holds for any input, tried on many.</summary>
public sealed class WebhookParserPropertyTests
{
    private static readonly string s_webhook = File.ReadAllText(Repository.Seed);
    private static readonly Gen<string> s_secret = Gen.String[1, 60].Where(secret => !string.IsNullOrWhiteSpace(secret));
    private static readonly Gen<byte[]> s_body = Gen.OneOf(Gen.Byte.Array[0, 400], Gen.String[0, 200].Select(Encoding.UTF8.GetBytes));

    [Fact]
    public void Whatever_is_signed_verifies() =>
        Gen.Select(s_body, s_secret).Sample((body, secret) =>
            WebhookSignature.Verify(body, WebhookSignature.Compute(body, secret), secret));

    [Fact]
    public void A_single_changed_bit_of_a_compact_body_fails() =>
        Gen.Select(s_secret, Gen.Int[0, int.MaxValue]).Sample((secret, position) =>
        {
            byte[] body = Encoding.UTF8.GetBytes(Compact(s_webhook));
            string signature = WebhookSignature.Compute(body, secret);
            int bit = position % (body.Length * 8);
            body[bit / 8] ^= (byte)(1 << (bit % 8));

            return !WebhookSignature.Verify(body, signature, secret);
        });

    [Fact]
    public void A_single_changed_bit_of_a_signature_fails() =>
        Gen.Select(s_body, s_secret, Gen.Int[0, 255]).Sample((body, secret, bit) =>
        {
            byte[] digest = Convert.FromHexString(WebhookSignature.Compute(body, secret));
            digest[bit / 8] ^= (byte)(1 << (bit % 8));

            return !WebhookSignature.Verify(body, Convert.ToHexString(digest), secret);
        });

    [Fact]
    public void White_space_between_tokens_never_changes_the_outcome() =>
        Gen.Select(s_secret, OneOf(" ", "\t", "\r\n", "\n   ").Array[1, 20]).Sample((secret, spaces) =>
        {
            string compact = Compact(s_webhook);
            string signature = WebhookSignature.Compute(Encoding.UTF8.GetBytes(compact), secret);
            byte[] spaced = Encoding.UTF8.GetBytes(SpaceOut(compact, spaces));

            return Render(new WebhookParser(secret).Parse(spaced, signature)) == Render(Parse(compact));
        });

    [Fact]
    public void White_space_within_a_string_always_changes_the_outcome() =>
        Gen.Select(s_secret, OneOf(" ", "  ", "\\t")).Sample((secret, space) =>
        {
            string compact = Compact(s_webhook);
            string signature = WebhookSignature.Compute(Encoding.UTF8.GetBytes(compact), secret);
            byte[] changed = Encoding.UTF8.GetBytes(compact.Replace("L0y4L", "L0y" + space + "4L", StringComparison.Ordinal));

            return !WebhookSignature.Verify(changed, signature, secret);
        });

    [Fact]
    public void The_order_of_members_never_changes_the_graph() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            JsonNode shuffled = Shuffle(JsonNode.Parse(s_webhook)!, random);

            return Render(Parse(shuffled.ToJsonString())) == Render(Parse(s_webhook));
        });

    [Fact]
    public void Unknown_members_never_change_the_known_ones() =>
        Gen.Select(Gen.Int, Gen.String[1, 10], OneOf("null", "1e999", "\"x\"", "[[]]", "{\"a\":{}}", "\"\\ud800\"")).Sample((seed, name, value) =>
        {
            string json = AddMembers(JsonNode.Parse(s_webhook)!, "zz_" + name.Replace('\0', '_'), "UNKNOWN", new Random(seed)).ToJsonString();
            json = json.Replace("\"UNKNOWN\"", value, StringComparison.Ordinal);

            return Render(Parse(json)) == Render(Parse(s_webhook));
        });

    [Fact]
    public void What_is_written_reads_as_what_it_was() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            JsonNode webhook = JsonNode.Parse(s_webhook)!;
            DropMembers(webhook["data"]!, random);
            WebhookEventData data = Parse(webhook.ToJsonString()).Data;
            string written = JsonSerializer.Serialize(data, WebhookJson.GetTypeInfo<WebhookEventData>());
            string again = JsonSerializer.Serialize(
                JsonSerializer.Deserialize(written, WebhookJson.GetTypeInfo<VoucherPublished>())!, WebhookJson.GetTypeInfo<VoucherPublished>());

            return written == again;
        });

    [Fact]
    public void Any_bytes_give_a_webhook_or_an_error() =>
        Gen.Select(s_body, s_secret, Gen.String[0, 80]).Sample((body, secret, header) =>
        {
            var parser = new WebhookParser(secret);
            bool parsed = parser.TryParse(body, WebhookSignature.Compute(body, secret), out WebhookEvent? webhook, out WebhookFailure failure);

            return parsed == (webhook is not null) && parsed == (failure is WebhookFailure.None) && !parser.Verify(body, header);
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static WebhookEvent Parse(string json) => WebhookParser.ParseUnverified(Encoding.UTF8.GetBytes(json));

    private static string Render(WebhookEvent webhook) => Graph.Render(webhook.Data);

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static string SpaceOut(string compact, string[] spaces)
    {
        var text = new StringBuilder();
        bool inString = false;
        int next = 0;

        foreach (char character in compact)
        {
            inString ^= character == '"';
            text.Append(character);

            if (!inString && character is ',' or ':' or '{' or '[' or '"')
            {
                text.Append(inString ? "" : spaces[next++ % spaces.Length]);
            }
        }

        return text.ToString();
    }

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] shuffled = [.. members];
                random.Shuffle(shuffled);
                return new JsonObject(shuffled.Select(member =>
                    KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffle(member.Value, random))));
            case JsonArray elements:
                return new JsonArray([.. elements.Select(element => element is null ? null : Shuffle(element, random))]);
            default:
                return node.DeepClone();
        }
    }

    private static JsonNode AddMembers(JsonNode node, string name, string value, Random random)
    {
        foreach (JsonObject members in Objects(node).Where(members => !IsMetadata(members) && random.Next(3) == 0))
        {
            members.Add(name, value);
        }

        return node;
    }

    private static void DropMembers(JsonNode node, Random random)
    {
        foreach (JsonObject members in Objects(node))
        {
            foreach (string name in members.Select(member => member.Key).Where(_ => random.Next(6) == 0).ToArray())
            {
                members.Remove(name);
            }
        }
    }

    private static bool IsMetadata(JsonObject members) => members.Parent is not null && members.GetPropertyName() == "metadata";

    private static JsonObject[] Objects(JsonNode root) => [.. Walk(root)];

    private static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Walk(member.Value)).Append(members),
        JsonArray elements => elements.SelectMany(Walk),
        _ => [],
    };
}
