using System.Text;
using System.Text.Json;
using Voucherify.Events.Reading;
using Voucherify.Events.Reference;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Fuzz;

/// <summary>What is fuzzed, and what must hold for any input.</summary>
internal static class Targets
{
    private const string Secret = "fuzz";

    // Made late: instrumented code may not run before the fuzzer is listening.
    private static readonly Lazy<WebhookParser> s_parser = new(() => new WebhookParser(Secret));

    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["parser"] = Parse,
        ["signature"] = Sign,
        ["compare"] = Compare,
    };

    /// <summary>A signed body gives a webhook or a failure, never anything else; what was read can be looked at and written.</summary>
    private static void Parse(byte[] body)
    {
        if (!s_parser.Value.TryParse(body, WebhookSignature.Compute(body, Secret), out WebhookEvent? webhook, out WebhookFailure failure))
        {
            Require(failure >= WebhookFailure.BodyTooLarge, "a signature that was just made does not hold");
            return;
        }

        Require(webhook.Id.Length > 0, "a webhook without an id");
        Require(webhook.RawData.ValueKind != JsonValueKind.Undefined, "a webhook without raw data");

        if (webhook.Data is not UnknownEvent)
        {
            byte[] written = JsonSerializer.SerializeToUtf8Bytes(webhook.Data, WebhookJson.GetTypeInfo<WebhookEventData>());
            byte[] again = JsonSerializer.SerializeToUtf8Bytes(
                JsonSerializer.Deserialize(written, WebhookJson.Options.GetTypeInfo(webhook.Data.GetType())),
                WebhookJson.Options.GetTypeInfo(webhook.Data.GetType()));
            Require(written.AsSpan().SequenceEqual(again), "what was written reads differently");
        }
    }

    /// <summary>The first line is a header, the rest a body: no pair of them breaks verifying, and stripping whitespace changes nothing.</summary>
    private static void Sign(byte[] input)
    {
        int line = Array.IndexOf(input, (byte)'\n');
        string header = Encoding.Latin1.GetString(input, 0, Math.Max(line, 0));
        byte[] body = input[(line + 1)..];

        _ = s_parser.Value.Verify(body, header);
        _ = WebhookSignature.Diagnose(body, header, Secret).Advice;

        byte[] stripped = new byte[body.Length];
        int length = InsignificantWhitespace.Strip(body, stripped);
        byte[] twice = new byte[length];

        Require(InsignificantWhitespace.Strip(stripped.AsSpan(0, length), twice) == length, "stripping twice strips more");
        Require(s_parser.Value.Verify(body, WebhookSignature.Compute(stripped.AsSpan(0, length), Secret)), "the stripped form does not verify");
        Require(s_parser.Value.Verify(body, WebhookSignature.Compute(body, Secret)), "the raw form does not verify");
    }

    /// <summary>A body is read as the reference reads it: the same event, the same anomalies, the same refusal.</summary>
    private static void Compare(byte[] body)
    {
        string? difference = Comparison.Compare(body);
        Require(difference is null, $"the reference reads something else: {difference}");
        CompareIndexes(body);
    }

    /// <summary>Vectors of all widths find the same.</summary>
    private static void CompareIndexes(byte[] json)
    {
        using JsonIndex scalar = JsonIndex.Create<ScalarClassifier>(json);
        CompareIndex<Vector128Classifier>(json, scalar);
        CompareIndex<Vector256Classifier>(json, scalar);
        CompareIndex<Vector512Classifier>(json, scalar);
    }

    private static void CompareIndex<TClassifier>(byte[] json, JsonIndex expected)
        where TClassifier : IByteClassifier
    {
        using JsonIndex index = JsonIndex.Create<TClassifier>(json);
        int count = expected.QuotesBefore(int.MaxValue);

        Require(
            index.Blocks.SequenceEqual(expected.Blocks) && index.Quotes[..(count + 2)].SequenceEqual(expected.Quotes[..(count + 2)])
                && (index.IsAscii, index.HasEscapes, index.IsCompact, index.HasBrokenStrings, index.MayBeTooDeep)
                    == (expected.IsAscii, expected.HasEscapes, expected.IsCompact, expected.HasBrokenStrings, expected.MayBeTooDeep),
            $"{typeof(TClassifier).Name} finds something else");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
