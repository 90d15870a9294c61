using System.Buffers;
using System.Text.Json;

namespace Voucherify.Events.Tests;

public sealed class WebhookSignatureTests
{
    private const string Secret = "secretKey";
    private const string Body = """{"a":1}""";
    private const string Signature = "a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2";

    private static readonly Dictionary<string, JsonElement> s_vectors = ReadVectors();

    public static TheoryData<string, string, string> DocumentedSignatures => new()
    {
        { Secret, Body, Signature },
        { Secret, "", "86d7b789c0be1e82055317a290dea5018854377b65c26d54041551a57fdc9a9e" },
        { Secret, """{"a\"b":1}""", "f7cf97814a03146abedb9793f56e1dec34f618f82d10395310d053f749483ffb" },
        { Secret, "  message  ", "53ff92957e1427ce23ad5bda9d0c5f2f4ff384d0806b83eeacb510c842d3a358" },
        { Secret, """{"name":"Zażółć gęślą jaźń"}""", "08eb1f6c82694d7793ee3bf06b045ea1834bc9f5255cd6d9eae2d5dafc1457d2" },
        { Secret, """{"name":"🎁 Gift"}""", "73ec5b9516ac7c68798e825b2b4f94b740d804be04097f13a75c1a9d6543e3ee" },
        { Secret, """{"t":"<b>&'+</b>"}""", "c369ce7053e076531b218483becf28a87d3021b4022a30090079dd755661de9b" },
        { Secret, """{"a":1.0,"b":1e2,"c":12345678901234567890}""", "8108235369a253971ba0415fbfc813c78ac2e9c4741dedd8ddb2846ca4b451a4" },
        { "secret-signature-key", """{"test":"test1"}""", "5547d4d07430a2d1b77649564c68d80afe591f7cc61ca110bccb442e3205eeec" },
        { "sécrét-🔑", Body, "7d8f4c934c8c50f0b3b0419a70ac72b1cbad05ab23140fdf11d285e08220eab2" },
    };

    public static TheoryData<string> VectorNames => new(s_vectors.Keys);

    public static TheoryData<string> NamesOfVectorsSignedAsTheyAre =>
        new(s_vectors.Where(vector => vector.Value.GetProperty("signed").GetString() == "body as is").Select(vector => vector.Key));

    [Fact]
    public void The_header_has_the_name_that_voucherify_documents() =>
        WebhookSignature.HeaderName.Should().Be("x-voucherify-signature");

    [Theory]
    [MemberData(nameof(DocumentedSignatures))]
    public void Computing_gives_the_documented_signature_in_lower_case(string secret, string body, string signature) =>
        WebhookSignature.Compute(Bodies.Utf8(body), secret).Should().Be(signature);

    [Theory]
    [MemberData(nameof(DocumentedSignatures))]
    public void A_documented_signature_verifies(string secret, string body, string signature) =>
        WebhookSignature.Verify(Bodies.Utf8(body), signature, secret).Should().BeTrue();

    [CorpusTheory]
    [MemberData(nameof(VectorNames))]
    public void A_published_vector_verifies(string name)
    {
        JsonElement vector = s_vectors[name];

        WebhookSignature.Verify(BodyOf(vector), SignatureOf(vector), SecretOf(vector)).Should().BeTrue();
    }

    [CorpusTheory]
    [MemberData(nameof(NamesOfVectorsSignedAsTheyAre))]
    public void A_published_vector_is_computed(string name)
    {
        JsonElement vector = s_vectors[name];

        WebhookSignature.Compute(BodyOf(vector), SecretOf(vector)).Should().Be(SignatureOf(vector));
    }

    [Fact]
    public void Computing_takes_the_bytes_as_they_are() =>
        WebhookSignature.Compute("{ \"a\": 1 }"u8, Secret).Should().NotBe(Signature);

    [Fact]
    public void Upper_case_digits_verify() =>
        Verifies(Body, Signature.ToUpperInvariant()).Should().BeTrue();

    [Fact]
    public void A_changed_bit_anywhere_in_the_body_fails_verification()
    {
        for (int bit = 0; bit < Body.Length * 8; bit++)
        {
            byte[] body = Bodies.Utf8(Body);
            body[bit / 8] ^= (byte)(1 << (bit % 8));

            WebhookSignature.Verify(body, Signature, Secret).Should().BeFalse($"bit {bit} of the body was changed");
        }
    }

    [Fact]
    public void A_changed_byte_fails_verification() =>
        Verifies("""{"a":2}""", Signature).Should().BeFalse();

    [Fact]
    public void An_added_byte_fails_verification() =>
        Verifies(Body + "\0", Signature).Should().BeFalse();

    [Fact]
    public void A_changed_digit_anywhere_in_the_signature_fails_verification()
    {
        for (int i = 0; i < Signature.Length; i++)
        {
            char[] digits = Signature.ToCharArray();
            digits[i] = digits[i] == '0' ? '1' : '0';

            Verifies(Body, new string(digits)).Should().BeFalse($"digit {i} was changed");
        }
    }

    [Fact]
    public void Another_secret_fails_verification() =>
        WebhookSignature.Verify(Bodies.Utf8(Body), Signature, Secret + " ").Should().BeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed")]
    [InlineData("a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed20")]
    [InlineData("a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData(" a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData("sha256=a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData("g17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData("0xa17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3e")]
    [InlineData("-17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData("ａ17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData("a17d\uff12ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2")]
    [InlineData("oX0qwinR67tfEOg5x5hcSBjlmG6rKX9+WXkZbU19PtI=")]
    public void What_is_not_64_hexadecimal_digits_fails_verification(string? signature) =>
        Verifies(Body, signature).Should().BeFalse();

    [Fact]
    public void A_nul_is_no_hexadecimal_digit()
    {
        // The ninth byte of this signature is 05.
        const string OfNothing = "86d7b789c0be1e82055317a290dea5018854377b65c26d54041551a57fdc9a9e";

        Verifies("", OfNothing.Remove(16, 2).Insert(16, "5\0")).Should().BeFalse();
    }

    [Theory]
    [InlineData("{\n  \"a\": 1\n}")]
    [InlineData("{\r\n\t\"a\":\t1\r\n}\r\n")]
    [InlineData("  {\"a\":1}")]
    [InlineData("{\"a\" :1}")]
    public void Whitespace_outside_strings_does_not_matter(string body) =>
        Verifies(body, Signature).Should().BeTrue();

    [Theory]
    [InlineData("{\u00a0\"a\":1}")]
    [InlineData("{\v\"a\":1}")]
    [InlineData("{\f\"a\":1}")]
    [InlineData("\ufeff{\"a\":1}")]
    public void What_is_no_whitespace_in_json_matters(string body) =>
        Verifies(body, Signature).Should().BeFalse();

    [Theory]
    [InlineData("""{"a":"xy"}""")]
    [InlineData("""{"a":"x  y"}""")]
    [InlineData("""{"a":"x y "}""")]
    [InlineData("{\"a\":\"x\ty\"}")]
    public void Whitespace_inside_strings_matters(string body) =>
        Verifies(body, Sign("""{"a":"x y"}""")).Should().BeFalse();

    [Theory]
    [InlineData("""{"a b":"c d"}""", """{ "a b" : "c d" }""")]
    [InlineData("""{"":"c d"}""", """{ "" : "c d" }""")]
    [InlineData("""{"a\" b":1}""", """{ "a\" b" : 1 }""")]
    [InlineData("""{"a":"\\\" b","c":1}""", """{ "a" : "\\\" b" , "c" : 1 }""")]
    [InlineData("""{"p":"C:\\","q":1}""", """{ "p": "C:\\" , "q" : 1 }""")]
    public void Escaped_quotes_and_backslashes_do_not_confuse_where_strings_end(string sent, string arrived) =>
        Verifies(arrived, Sign(sent)).Should().BeTrue();

    [Theory]
    [InlineData("""{"a\" b":1}""", """{"a\"b":1}""")]
    [InlineData("""{"p":"C:\\\" ","q":1}""", """{"p":"C:\\\"","q":1}""")]
    public void Whitespace_after_an_escaped_quote_is_inside_the_string(string sent, string arrived) =>
        Verifies(arrived, Sign(sent)).Should().BeFalse();

    [Theory]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("  message  ")]
    public void A_body_that_was_signed_with_its_whitespace_verifies(string body) =>
        Verifies(body, Sign(body)).Should().BeTrue();

    [Fact]
    public void No_copy_of_the_body_stays_behind()
    {
        byte[] body = Bodies.Utf8("{ \"a\": 1 }");

        bool verified = WebhookSignature.Verify(body, Signature, Secret);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(body.Length); // A pool gives a thread what it returned last.

        verified.Should().BeTrue();
        buffer.Should().OnlyContain(value => value == 0);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Computing_without_a_secret_says_where_voucherify_shows_it(string? secret)
    {
        Action compute = () => WebhookSignature.Compute(Bodies.Utf8(Body), secret!);

        compute.Should().Throw<ArgumentException>().WithMessage("*Project settings > Webhooks*");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Verifying_without_a_secret_says_where_voucherify_shows_it(string? secret)
    {
        Action verify = () => WebhookSignature.Verify(Bodies.Utf8(Body), Signature, secret!);

        verify.Should().Throw<ArgumentException>().WithMessage("*Project settings > Webhooks*");
    }

    private static bool Verifies(string body, string? signature) => WebhookSignature.Verify(Bodies.Utf8(body), signature, Secret);

    private static string Sign(string body) => WebhookSignature.Compute(Bodies.Utf8(body), Secret);

    private static byte[] BodyOf(JsonElement vector) => vector.GetProperty("body_base64").GetBytesFromBase64();

    private static string SecretOf(JsonElement vector) => vector.GetProperty("secret").GetString()!;

    private static string SignatureOf(JsonElement vector) => vector.GetProperty("signature").GetString()!;

    private static Dictionary<string, JsonElement> ReadVectors() => Repository.Domain is null
        ? []
        : Bodies.Json(File.ReadAllText(Path.Combine(Repository.Domain, "signature-vectors.json")))
            .EnumerateArray()
            .ToDictionary(vector => vector.GetProperty("name").GetString()!);
}
