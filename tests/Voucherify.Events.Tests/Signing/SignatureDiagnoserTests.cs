using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tests;

/// <summary>A real signed webhook, damaged in the ways in which newcomers damage it.</summary>
public sealed class SignatureDiagnoserTests
{
    private const string Secret = "4f1c9a7be0";

    // Compact, as Voucherify sends it, with characters that encoders treat differently.
    private static readonly string s_text = """{"id":"whs_1","type":"voucher.published","data":{"customer":{"name":"Zoë O'Hara & <Sons>"}},"event":{"type":"voucher.published"}}""";
    private static readonly byte[] s_body = Encoding.UTF8.GetBytes(s_text);
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
    private static readonly string s_signature = WebhookSignature.Compute(s_body, Secret);

    [Fact]
    public void A_signature_that_matches_has_no_problem() =>
        Diagnose(s_body, s_signature, Secret).Should().Be(SignatureProblem.None);

    [Fact]
    public void A_body_that_was_only_indented_has_no_problem() =>
        Diagnose(Encoding.UTF8.GetBytes(s_text.Replace(",", ",\r\n\t", StringComparison.Ordinal)), s_signature, Secret)
            .Should().Be(SignatureProblem.None);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_header_is_found(string? signature) =>
        Diagnose(s_body, signature, Secret).Should().Be(SignatureProblem.HeaderMissing);

    [Fact]
    public void A_header_that_was_cut_is_found() =>
        Diagnose(s_body, s_signature[..40], Secret).Should().Be(SignatureProblem.HeaderLength);

    [Fact]
    public void A_header_that_is_not_hexadecimal_is_found() =>
        Diagnose(s_body, "z" + s_signature[1..], Secret).Should().Be(SignatureProblem.HeaderNotHexadecimal);

    [Fact]
    public void A_digest_in_base64_is_found() =>
        Diagnose(s_body, Convert.ToBase64String(Convert.FromHexString(s_signature)), Secret).Should().Be(SignatureProblem.HeaderBase64);

    [Theory]
    [InlineData("sha256={0}")]
    [InlineData("v1={0}")]
    [InlineData("\"{0}\"")]
    [InlineData(" {0} ")]
    public void A_decorated_digest_is_found(string format) =>
        Diagnose(s_body, string.Format(null, format, s_signature), Secret).Should().Be(SignatureProblem.HeaderDecorated);

    [Theory]
    [InlineData(" {0}")]
    [InlineData("{0}\n")]
    [InlineData("{0}\r\n")]
    [InlineData("\t{0} ")]
    public void Whitespace_around_the_secret_is_found(string format) =>
        Diagnose(s_body, s_signature, string.Format(null, format, Secret)).Should().Be(SignatureProblem.SecretWhitespace);

    [Theory]
    [InlineData("\"{0}\"")]
    [InlineData("'{0}'")]
    [InlineData(" \"{0}\"\n")]
    public void Quotes_around_the_secret_are_found(string format) =>
        Diagnose(s_body, s_signature, string.Format(null, format, Secret)).Should().Be(SignatureProblem.SecretQuoted);

    [Fact]
    public void A_secret_that_was_decoded_from_hexadecimal_is_found()
    {
        string secret = Convert.ToHexString(Encoding.UTF8.GetBytes("a secret in hex"));

        Diagnose(s_body, WebhookSignature.Compute(s_body, "a secret in hex"), secret).Should().Be(SignatureProblem.SecretHexDecoded);
    }

    [Fact]
    public void A_secret_that_was_decoded_from_base64_is_found()
    {
        string secret = Convert.ToBase64String(Encoding.UTF8.GetBytes("a secret in base64"));

        Diagnose(s_body, WebhookSignature.Compute(s_body, "a secret in base64"), secret).Should().Be(SignatureProblem.SecretBase64Decoded);
    }

    [Fact]
    public void Another_known_secret_is_found() =>
        WebhookSignature.Diagnose(s_body, s_signature, "the wrong one", ["another", null!, Secret]).Problem
            .Should().Be(SignatureProblem.SecretOfAnother);

    [Fact]
    public void A_body_that_was_read_before_is_found() =>
        Diagnose([], s_signature, Secret).Should().Be(SignatureProblem.BodyEmpty);

    [Fact]
    public void A_body_that_was_serialized_again_is_found() =>
        Diagnose(Encoding.UTF8.GetBytes(JsonNode.Parse(s_body)!.ToJsonString()), s_signature, Secret)
            .Should().Be(SignatureProblem.BodySerializedAgain);

    [Fact]
    public void A_body_that_was_serialized_again_and_indented_is_found() =>
        Diagnose(JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(s_body), s_indented), s_signature, Secret)
            .Should().Be(SignatureProblem.BodySerializedAgain);

    [Theory]
    [InlineData("line one\nline two", "line one\r\nline two")]
    [InlineData("line one\r\nline two", "line one\nline two")]
    [InlineData("one line", "one line\r\n")]
    public void Line_breaks_that_were_changed_are_found(string sent, string received)
    {
        string signature = WebhookSignature.Compute(Encoding.UTF8.GetBytes(sent), Secret);

        Diagnose(Encoding.UTF8.GetBytes(received), signature, Secret).Should().Be(SignatureProblem.BodyLineBreaks);
    }

    [Fact]
    public void A_byte_order_mark_is_found() =>
        Diagnose([.. Encoding.UTF8.GetPreamble(), .. s_body], s_signature, Secret).Should().Be(SignatureProblem.BodyByteOrderMark);

    [Fact]
    public void A_body_that_was_read_as_Latin_1_is_found() =>
        Diagnose(Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(s_body)), s_signature, Secret)
            .Should().Be(SignatureProblem.BodyEncodedAgain);

    [Fact]
    public void A_body_that_was_written_as_Latin_1_is_found() =>
        Diagnose(Encoding.Latin1.GetBytes(s_text), s_signature, Secret).Should().Be(SignatureProblem.BodyEncodedAgain);

    [Fact]
    public void A_body_that_was_written_as_Utf_16_is_found() =>
        Diagnose([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(s_text)], s_signature, Secret)
            .Should().Be(SignatureProblem.BodyEncodedAgain);

    [Fact]
    public void A_wrong_secret_is_all_that_is_left() =>
        Diagnose(s_body, s_signature, "the wrong one").Should().Be(SignatureProblem.Unknown);

    [Fact]
    public void A_body_with_another_value_is_not_mistaken_for_a_damaged_one() =>
        Diagnose(Encoding.UTF8.GetBytes(s_text.Replace("whs_1", "whs_2", StringComparison.Ordinal)), s_signature, Secret)
            .Should().Be(SignatureProblem.Unknown);

    [Fact]
    public void No_advice_holds_the_secret_or_a_digest_or_the_body()
    {
        foreach (SignatureProblem problem in Enum.GetValues<SignatureProblem>())
        {
            string advice = new SignatureDiagnosis(problem).Advice;

            advice.Should().NotContainAny(Secret, s_signature, "whs_1").And.NotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Every_problem_has_advice_of_its_own() =>
        Enum.GetValues<SignatureProblem>().Select(problem => new SignatureDiagnosis(problem).ToString()).Should().OnlyHaveUniqueItems();

    private static SignatureProblem Diagnose(byte[] body, string? signature, string secret) =>
        WebhookSignature.Diagnose(body, signature, secret).Problem;
}
