using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Tests;

public sealed class WebhookParserTests
{
    private static readonly WebhookParser s_parser = new(Bodies.Secret);

    private static readonly string[] s_tokens =
    [
        "{", "\"id\"", ":", "\"whs_1\"", ",", "\"extra\"", ":", "12.5", ",", "\"more\"", ":", "[", "true", ",", "{", "}", "]", ",", "\"data\"", ":", "{", "}", ",",
        "\"event\"", ":", "{", "\"type\"", ":", "\"voucher.published\"", ",", "\"id\"", ":", "null", "}", ",", "\"type\"", ":", "null", "}",
    ];

    public static TheoryData<string> Members => ["id", "project_id", "created_at", "type", "source", "event", "data", "object", "extra"];

    public static TheoryData<string, WebhookFailure> Unreadable => new()
    {
        { "", WebhookFailure.MalformedJson },
        { " ", WebhookFailure.MalformedJson },
        { "\0", WebhookFailure.MalformedJson },
        { "{", WebhookFailure.MalformedJson },
        { "}", WebhookFailure.MalformedJson },
        { "[1,2", WebhookFailure.MalformedJson },
        { "{\"id\\", WebhookFailure.MalformedJson },
        { """{"id":"whs_1","type":"t","data":{}]""", WebhookFailure.MalformedJson },
        { """{'id":"whs_1","type":"t","data":{}}""", WebhookFailure.MalformedJson },
        { """{"id":"\ud800","type":"t","data":{}}""", WebhookFailure.NotAnEnvelope },
        { "nul", WebhookFailure.MalformedJson },
        { "hello", WebhookFailure.MalformedJson },
        { "null null", WebhookFailure.MalformedJson },
        { Bodies.Of("{}") + "x", WebhookFailure.MalformedJson },
        { Bodies.Of("{}") + "}", WebhookFailure.MalformedJson },
        { Bodies.Of("{}") + "{}", WebhookFailure.MalformedJson },
        { Bodies.Of("{}") + "\0", WebhookFailure.MalformedJson },
        { "\0" + Bodies.Of("{}"), WebhookFailure.MalformedJson },
        { "\ufeff" + Bodies.Of("{}"), WebhookFailure.MalformedJson },
        { Bodies.Of("{}")[..^1], WebhookFailure.MalformedJson },
        { Bodies.Of("{}")[..40], WebhookFailure.MalformedJson },
        { Bodies.Of("{}") + "// more", WebhookFailure.MalformedJson },
        { Bodies.Of("/* nothing */ {}"), WebhookFailure.MalformedJson },
        { Bodies.Of("{,}"), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":1,}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a"}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a" 1}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{a:1}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{'a':1}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":[1 2]}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":[1,2}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":01}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":.5}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":NaN}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":True}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":undefined}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":"\x41"}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("""{"a":"\u12"}"""), WebhookFailure.MalformedJson },
        { Bodies.Of("{\"a\":\"line\nbreak\"}"), WebhookFailure.MalformedJson },
        { Bodies.Of("{\"a\":\"\0\"}"), WebhookFailure.MalformedJson },
        { Bodies.Of(""), WebhookFailure.MalformedJson },

        { "null", WebhookFailure.NotAnObject },
        { "true", WebhookFailure.NotAnObject },
        { "1", WebhookFailure.NotAnObject },
        { "-1.5e3", WebhookFailure.NotAnObject },
        { "\"voucher.published\"", WebhookFailure.NotAnObject },
        { "[]", WebhookFailure.NotAnObject },
        { "[" + Bodies.Of("{}") + "]", WebhookFailure.NotAnObject },
        { Bodies.Nested(WebhookParser.MaxDepth), WebhookFailure.NotAnObject },

        { "{}", WebhookFailure.NotAnEnvelope },
        { """{"To":"a@example.com","Subject":"Your voucher"}""", WebhookFailure.NotAnEnvelope },
        { """{"type":"voucher.published","data":{},"event":{"type":"voucher.published"}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"","type":"voucher.published","data":{},"event":{"type":"voucher.published"}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":null,"type":"voucher.published","data":{},"event":{"type":"voucher.published"}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":1,"type":"voucher.published","data":{},"event":{"type":"voucher.published"}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":{"id":"whs_1"},"type":"voucher.published","data":{},"event":{}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"whs_1","type":"voucher.published","event":{"type":"voucher.published"}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"whs_1","data":{}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"whs_1","data":{},"event":"voucher.published"}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"whs_1","data":{},"type":7,"event":null}""", WebhookFailure.NotAnEnvelope },
        { """{"Id":"whs_1","Data":{},"Type":"voucher.published"}""", WebhookFailure.NotAnEnvelope },
        { """{"nested":{"id":"whs_1","type":"voucher.published","data":{}}}""", WebhookFailure.NotAnEnvelope },

        { """{"id":"event_1","object":"event","type":"voucher.published","data":{"object":{},"previous_attributes":{}}}""", WebhookFailure.UnsupportedVersion },
        { """{"data":{"object":{}},"webhook_id":null,"type":"voucher.published","id":"evcus_1","object":"event"}""", WebhookFailure.UnsupportedVersion },

        { Bodies.Nested(WebhookParser.MaxDepth + 1), WebhookFailure.TooDeep },
        { Bodies.Of(Bodies.Nested(WebhookParser.MaxDepth)), WebhookFailure.TooDeep },
        { Bodies.Of("{\"metadata\":" + Bodies.Nested(WebhookParser.MaxDepth - 1) + "}"), WebhookFailure.TooDeep },
        { "{\"extra\":" + Bodies.Nested(WebhookParser.MaxDepth) + "," + Bodies.Of("{}")[1..], WebhookFailure.TooDeep },
        { Bodies.Of(Bodies.Nested(5_000)), WebhookFailure.TooDeep },
        { new string('[', 100_000), WebhookFailure.TooDeep },
    };

    public static TheoryData<string> NotUtf8 => new()
    {
        "ff",
        "c328",
        "c0af",
        "e28128",
        "eda080",
        "f0908d",
        "f8888080",
    };

    [Fact]
    public void A_parser_without_secrets_is_refused()
    {
        Action make = () => _ = new WebhookParser([]);

        make.Should().Throw<ArgumentException>().WithMessage("*Project settings > Webhooks*");
    }

    [Fact]
    public void A_parser_of_null_is_refused()
    {
        Action make = () => _ = new WebhookParser((IEnumerable<string>)null!);

        make.Should().Throw<ArgumentNullException>().WithParameterName("secrets");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_missing_secret_among_others_is_refused(string? secret)
    {
        Action make = () => _ = new WebhookParser([Bodies.Secret, secret!]);

        make.Should().Throw<ArgumentException>().WithMessage("*Project settings > Webhooks*");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_missing_secret_is_refused(string? secret)
    {
        Action make = () => _ = new WebhookParser(secret!);

        make.Should().Throw<ArgumentException>().WithMessage("*Project settings > Webhooks*");
    }

    [Theory]
    [InlineData("old")]
    [InlineData("new")]
    public void Any_of_several_secrets_verifies(string secret)
    {
        var parser = new WebhookParser(["old", "new"]);
        byte[] body = Bodies.Utf8(Bodies.Seed);

        parser.Parse(body, WebhookSignature.Compute(body, secret)).Id.Should().Be("whs_0f1a2b3c4d5e6f7081");
    }

    [Fact]
    public void A_secret_that_was_replaced_no_longer_verifies()
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);

        new WebhookParser(["new", "newer"]).Verify(body, WebhookSignature.Compute(body, "old")).Should().BeFalse();
    }

    [Fact]
    public void Many_threads_may_verify_at_once()
    {
        var parser = new WebhookParser(["old", "new"]);
        (byte[] Body, string Signature)[] webhooks = [.. Enumerable.Range(0, 16)
            .Select(i => Bodies.Utf8(Bodies.Of($$"""{"number":{{i}},"text":"{{new string('x', i * 1_000)}}"}""")))
            .Select(body => (body, WebhookSignature.Compute(body, "new")))];
        int failures = 0;

        Parallel.For(0, 5_000, i =>
        {
            (byte[] body, string signature) = webhooks[i % webhooks.Length];
            Interlocked.Add(ref failures, parser.Verify(body, signature) ? 0 : 1);
        });

        failures.Should().Be(0);
    }

    [Fact]
    public void A_signed_webhook_is_read()
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);

        s_parser.Parse(body, Sign(body)).Data.Should().BeOfType<VoucherPublished>();
    }

    [Fact]
    public void A_webhook_that_was_indented_on_its_way_is_read()
    {
        byte[] compact = Bodies.Utf8(JsonSerializer.Serialize(Bodies.Json(Bodies.Seed)));

        s_parser.Parse(Bodies.Utf8(Bodies.Seed), Sign(compact)).Data.Should().BeOfType<VoucherPublished>();
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_throws_with_the_reason(string text, WebhookFailure reason)
    {
        byte[] body = Bodies.Utf8(text);
        Action parse = () => s_parser.Parse(body, Sign(body));

        parse.Should().ThrowExactly<WebhookException>().Which.Failure.Should().Be(reason);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_fails_with_the_reason_without_throwing(string text, WebhookFailure reason)
    {
        byte[] body = Bodies.Utf8(text);

        bool parsed = s_parser.TryParse(body, Sign(body), out WebhookEvent? webhook, out WebhookFailure failure);

        (parsed, webhook, failure).Should().Be((false, null, reason));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_cannot_be_read_unverified(string text, WebhookFailure reason)
    {
        Action parse = () => Bodies.Read(text);

        parse.Should().ThrowExactly<WebhookException>().Which.Failure.Should().Be(reason);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_verifies_all_the_same(string text, WebhookFailure reason)
    {
        byte[] body = Bodies.Utf8(text);

        s_parser.Verify(body, Sign(body)).Should().BeTrue($"{reason} says nothing about the signature");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("")]
    public void Whitespace_may_stand_around_every_token(string space) =>
        Bodies.Read(space + string.Join(space, s_tokens) + space).Data.Should().BeOfType<VoucherPublished>();

    [Theory]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\0")]
    [InlineData("\u00a0")]
    [InlineData("\ufeff")]
    public void What_is_no_whitespace_may_stand_nowhere(string space)
    {
        for (int i = 0; i <= s_tokens.Length; i++)
        {
            byte[] body = Bodies.Utf8(string.Concat(s_tokens[..i]) + space + string.Concat(s_tokens[i..]));

            ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson, "of what stands before token {0}", i);
        }
    }

    [Fact]
    public void No_token_may_be_missing_or_another()
    {
        string[] others = ["", "{", "}", "[", "]", ":", ",", ";", "'", "\""];

        for (int i = 0; i < s_tokens.Length; i++)
        {
            foreach (string other in others.Where(other => other != s_tokens[i]))
            {
                byte[] body = Bodies.Utf8(string.Concat(s_tokens[..i]) + other + string.Concat(s_tokens[(i + 1)..]));

                ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson, "of '{0}' in the place of token {1}", other, i);
            }
        }
    }

    [Fact]
    public void A_control_character_in_the_envelope_is_malformed()
    {
        for (char control = '\0'; control < ' '; control++)
        {
            byte[] body = Bodies.Utf8($$$"""{"id":"whs_{{{control}}}","type":"voucher.published","data":{}}""");

            ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson, "of U+{0:X4}", (int)control);
        }
    }

    [Fact]
    public void A_control_character_at_the_beginning_of_a_text_is_malformed()
    {
        for (char control = '\0'; control < ' '; control++)
        {
            byte[] body = Bodies.Utf8($$$"""{"id":"{{{control}}}whs_1","type":"voucher.published","data":{}}""");

            ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson, "of U+{0:X4}", (int)control);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_has_to_be_json(string member)
    {
        byte[] body = Bodies.Utf8(Bodies.Of("{}")[..^1] + $$$""","{{{member}}}":{"a":01}}""");

        ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_is_sent_again_has_to_be_json_as_well(string member)
    {
        byte[] body = Bodies.Utf8($$"""{"{{member}}":{"a":01},"{{member}}":null,""" + Bodies.Of("{}")[1..]);

        ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson);
    }

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void Text_that_is_not_utf_8_is_malformed(string hex)
    {
        byte[] body = [.. "{\"id\":\"whs_1\",\"type\":\"t\",\"data\":{\"a\":\""u8, .. Convert.FromHexString(hex), .. "\"}}"u8];

        ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson);
    }

    [Fact]
    public void Utf_16_is_malformed()
    {
        byte[] body = Encoding.Unicode.GetBytes(Bodies.Seed);

        ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.MalformedJson);
    }

    [Theory]
    [InlineData(null, WebhookFailure.SignatureMissing)]
    [InlineData("", WebhookFailure.SignatureMissing)]
    [InlineData("a17d", WebhookFailure.SignatureMalformed)]
    [InlineData("sha256=a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2", WebhookFailure.SignatureMalformed)]
    [InlineData("x17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2", WebhookFailure.SignatureMalformed)]
    [InlineData("a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2", WebhookFailure.SignatureMismatch)]
    public void A_signature_that_does_not_hold_throws_with_the_reason(string? signature, WebhookFailure reason)
    {
        Action parse = () => s_parser.Parse(Bodies.Utf8(Bodies.Seed), signature);

        parse.Should().ThrowExactly<WebhookException>().Which.Failure.Should().Be(reason);
    }

    [Theory]
    [InlineData(null, WebhookFailure.SignatureMissing)]
    [InlineData("a17d", WebhookFailure.SignatureMalformed)]
    [InlineData("a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2", WebhookFailure.SignatureMismatch)]
    public void Verifying_tells_why_a_signature_does_not_hold(string? signature, WebhookFailure reason)
    {
        bool verified = s_parser.Verify(Bodies.Utf8(Bodies.Seed), signature, out WebhookFailure failure);

        (verified, failure).Should().Be((false, reason));
    }

    [Fact]
    public void Verifying_a_signature_that_holds_gives_no_failure()
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);

        bool verified = s_parser.Verify(body, Sign(body), out WebhookFailure failure);

        (verified, failure).Should().Be((true, WebhookFailure.None));
    }

    [Fact]
    public void The_signature_is_verified_before_the_body_is_read() =>
        ReasonOf("not JSON"u8.ToArray(), Sign(Bodies.Utf8(Bodies.Seed))).Should().Be(WebhookFailure.SignatureMismatch);

    [Fact]
    public void A_body_over_the_longest_is_refused()
    {
        byte[] body = BodyOfLength(WebhookParserOptions.Default.MaxBodyLength + 1);

        ReasonOf(body, Sign(body)).Should().Be(WebhookFailure.BodyTooLarge);
    }

    [Fact]
    public void A_body_over_the_longest_is_refused_unverified()
    {
        Action parse = () => WebhookParser.ParseUnverified(BodyOfLength(WebhookParserOptions.Default.MaxBodyLength + 1));

        parse.Should().ThrowExactly<WebhookException>().Which.Failure.Should().Be(WebhookFailure.BodyTooLarge);
    }

    [Fact]
    public void A_body_over_the_longest_verifies_all_the_same()
    {
        byte[] body = BodyOfLength(WebhookParserOptions.Default.MaxBodyLength + 1);

        s_parser.Verify(body, Sign(body), out WebhookFailure failure).Should().BeTrue();
        failure.Should().Be(WebhookFailure.None);
    }

    [Theory]
    [InlineData(0, WebhookFailure.None)]
    [InlineData(-1, WebhookFailure.BodyTooLarge)]
    public void The_longest_body_is_as_long_as_the_options_say(int more, WebhookFailure expected)
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);
        var options = new WebhookParserOptions { MaxBodyLength = body.Length + more };

        bool isParsed = new WebhookParser(Bodies.Secret, options).TryParse(body, Sign(body), out _, out WebhookFailure verified);
        bool isParsedUnverified = WebhookParser.TryParseUnverified(body, out _, out WebhookFailure unverified, options);

        (verified, unverified).Should().Be((expected, expected));
        (isParsed, isParsedUnverified).Should().Be((more == 0, more == 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_longest_body_of_nothing_is_refused(int length)
    {
        Action set = () => _ = new WebhookParserOptions { MaxBodyLength = length };

        set.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_longest_body_is_read()
    {
        byte[] body = BodyOfLength(WebhookParserOptions.Default.MaxBodyLength);

        s_parser.Parse(body, Sign(body)).Data.Should().BeOfType<VoucherPublished>();
    }

    [Fact]
    public void The_deepest_data_is_read()
    {
        string data = "{\"voucher\":{\"metadata\":{\"deep\":" + Bodies.Nested(WebhookParser.MaxDepth - 4) + "}}}";

        Bodies.ReadData(data).Should().BeOfType<VoucherPublished>();
    }

    [Fact]
    public void The_deepest_data_of_an_unknown_event_is_kept()
    {
        string data = Bodies.Nested(WebhookParser.MaxDepth - 1);

        Bodies.Read(Bodies.Of(data, "voucher.invented")).RawData.GetRawText().Should().Be(data);
    }

    [Theory]
    [InlineData("extra")]
    [InlineData("source")]
    public void The_deepest_envelope_is_read(string member)
    {
        string body = Bodies.Of("{}")[..^1] + $",\"{member}\":{Bodies.Nested(WebhookParser.MaxDepth - 1)}}}";

        Bodies.Read(body).Data.Should().BeOfType<VoucherPublished>();
    }

    [Fact]
    public void A_deep_event_still_names_the_event()
    {
        string details = $$"""{"extra":{{Bodies.Nested(WebhookParser.MaxDepth - 2)}},"type":"voucher.published"}""";

        Bodies.Read($$"""{"id":"whs_1","data":{},"event":{{details}}}""").EventType.Should().Be(VoucherPublished.EventType);
    }

    [Fact]
    public void Unverified_bytes_are_read_without_a_secret() =>
        WebhookParser.ParseUnverified(Bodies.Utf8(Bodies.Seed)).Data.Should().BeOfType<VoucherPublished>();

    [Fact]
    public void Unverified_bytes_are_read_as_verified_ones_are()
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);

        Graph.Render(WebhookParser.ParseUnverified(body)).Should().Be(Graph.Render(s_parser.Parse(body, Sign(body))));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Unverified_bytes_that_cannot_be_read_have_a_failure(string text, WebhookFailure expected)
    {
        bool isRead = WebhookParser.TryParseUnverified(Bodies.Utf8(text), out WebhookEvent? webhook, out WebhookFailure failure);

        (isRead, webhook, failure).Should().Be((false, null, expected));
    }

    [Fact]
    public void What_was_parsed_has_no_failure()
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);

        bool isRead = s_parser.TryParse(body, Sign(body), out WebhookEvent? webhook, out WebhookFailure failure);

        (isRead, webhook?.EventType, failure).Should().Be((true, VoucherPublished.EventType, WebhookFailure.None));
    }

    [Fact]
    public void Nothing_refers_to_the_body_after_parsing()
    {
        byte[] body = Bodies.Utf8(Bodies.Seed);
        WebhookEvent webhook = s_parser.Parse(body, Sign(body));

        Array.Fill(body, (byte)'!');

        Graph.Render(webhook).Should().Be(Graph.Render(Bodies.Read(Bodies.Seed)));
    }

    [Fact]
    public void Nothing_of_an_unknown_event_refers_to_the_body_after_parsing()
    {
        byte[] body = Bodies.Utf8(Bodies.Of("""{"code":"ABC"}""", "voucher.invented"));
        WebhookEvent webhook = s_parser.Parse(body, Sign(body));

        Array.Fill(body, (byte)'!');

        webhook.Data.Should().BeOfType<UnknownEvent>().Which.Json.GetRawText().Should().Be("""{"code":"ABC"}""");
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void An_error_quotes_nothing_of_the_body(string text, WebhookFailure reason)
    {
        byte[] body = Bodies.Utf8(text);
        Action parse = () => s_parser.Parse(body, Sign(body));

        parse.Should().ThrowExactly<WebhookException>().WithMessage(reason.GetMessage()).Which.InnerException.Should().BeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Damage_throws_nothing_but_a_webhook_exception(int seed)
    {
        var damage = new Damage(seed);

        for (int i = 0; i < 1_000; i++)
        {
            byte[] body = damage.Do(Bodies.Utf8(Bodies.Seed));
            Action read = () => ReadAll(body);

            read.Should().NotThrow($"nothing else may come of damage {i} of seed {seed}");
        }
    }

    private static void ReadAll(byte[] body)
    {
        if (s_parser.TryParse(body, Sign(body), out WebhookEvent? webhook, out _))
        {
            _ = webhook.RawData.GetRawText();
            _ = webhook.ToString();
        }
    }

    private static byte[] BodyOfLength(int length)
    {
        byte[] body = new byte[length];
        Array.Fill(body, (byte)' ');
        Bodies.Utf8(Bodies.Seed).CopyTo(body, 0);
        return body;
    }

    private static WebhookFailure? ReasonOf(byte[] body, string? signature) =>
        s_parser.TryParse(body, signature, out _, out WebhookFailure failure) ? null : failure;

    private static string Sign(byte[] body) => WebhookSignature.Compute(body, Bodies.Secret);

    /// <summary>Damages bodies, the same way for the same seed.</summary>
    private sealed class Damage(int seed)
    {
        private static readonly string[] s_tokens =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "1e999", "0.1", "{}", "[]", "\"\"", "\0", "\ufeff", "é",
            "\"\\ud800\"", "\"\\ud800\\ud800\\ud800\"", "\"\\ud800\":1,", "\"id\":1,", "\"data\":{},", "\"event\":[],", "\"type\":\"\\udfff\",",
            "\"created_at\":\"\\ud8002024-01-18\",", "\"\\ud800dat\":1,", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        ];

        private readonly Random _random = new(seed);

        public byte[] Do(byte[] body)
        {
            for (int times = _random.Next(1, 4); times > 0; times--)
            {
                body = Once(body);
            }

            return body;
        }

        private byte[] Once(byte[] body)
        {
            int at = _random.Next(body.Length);

            return _random.Next(5) switch
            {
                0 => [.. body[..at], (byte)_random.Next(256), .. body[(at + 1)..]],
                1 => [.. body[..at], (byte)(body[at] ^ (1 << _random.Next(8))), .. body[(at + 1)..]],
                2 => [.. body[..at], .. body[Math.Min(body.Length, at + _random.Next(1, 30))..]],
                3 when _random.Next(4) == 0 => body[..Math.Max(1, at)],
                _ => Insert(body, at),
            };
        }

        // Half of the tokens go where one may stand, so that the body remains JSON more often.
        private byte[] Insert(byte[] body, int at)
        {
            string token = s_tokens[_random.Next(s_tokens.Length)];
            int place = _random.Next(2) == 0 ? at : body.AsSpan(at).IndexOfAny((byte)'{', (byte)':') + at + 1;

            return [.. body[..place], .. Bodies.Utf8(token), .. body[place..]];
        }
    }

    [Fact]
    public void An_escaped_quote_ends_no_text() =>
        Bodies.Read("""{"id":"whs_\"1\"","type":"t","data":{}}""").Id.Should().Be("whs_\"1\"");
}
