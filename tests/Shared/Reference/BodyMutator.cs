using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Reference;

/// <summary>Changes bodies at random: bytes, pieces, whole values and names, so that both what is JSON and what nearly is comes up.</summary>
internal sealed class BodyMutator(int seed)
{
    private static readonly byte[][] s_pieces = [.. new[]
    {
        "null", "{}", "[]", "1e999", "-0", "\"\\ud800\"", "99999999999999999999", "{\"a\":", "10.0", "true", "\0", "\"", "\\", "\\\\", "\\\"", "\\u0041",
        " ", "\n", "\t", "é", "😀", "01", "-", "0", "1234567", "12345678", "-5", "1.", "1e5", "{", "}", "[", "]", ",", ":", "\u001f", "\"\":", "false", "tru",
        "nul", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\\ud83d\\ude00", "\\x", "\u007f", "\u0080", "\"data\":", "\"object\":\"event\",",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] s_values = [.. new[]
    {
        "null", "\"x\"", "7", "7.5", "true", "{\"a\":[1]}", "[1,\"b\",{}]", "\"\"", "-7", "1e2", "\"1e2\"", "\"10\"", "0", "00", "-0", "12345678", "9223372036854775807",
        "9223372036854775808", "\"a\\nb\"", "\"\\ud800\"", "{\"x\":\"\\ud800\"}", "[\"\\ud800\"]", "[null,null]", "[ null , {} ]", "{ }", "[ ]", "{\"\\ud800\":1}",
        "\"2024-05-13T10: 24: 01.084Z\"", "\"2024-05-13T10:24:01Z\"", "\"2024-05-13T24:00:00Z\"", "\"0000-01-01T00:00:00Z\"", "\"2024-05-13T10:24:01.12345678Z\"",
        "\"2024-05-13T10:24:01.1Z\"", "\"2024-05-13T10:24:01.084+05:30\"", "\"2024-02-29T23:59:60Z\"", "\"2023-02-29T00:00:00Z\"", "\"2024-05-13T10:24:01.Z\"", "\"2024-05-13\"",
        "\"éß\"", "\"\\u00e9\"", " 5 ", "\t\"x\"\n", "\"voucher\"", "\"ACTIVE\"", "[{\"id\":1},{\"id\":\"a\"}]", "{\"data_ref\":\"x\",\"x\":[{}]}", "[[[[1]]]]",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] s_names = [.. new[] { "\"\\ud800\"", "\"\"", "\"x\"", "\"id\"", "\"type\"", "\"data\"", "\"created_at\"", "\"\\u0069d\"", "\"metadata\"" }.Select(Encoding.UTF8.GetBytes)];

    private readonly Random _random = new(seed);

    public byte[] Mutate(byte[] body)
    {
        for (int changes = _random.Next(1, 4); changes > 0 && body.Length > 2; changes--)
        {
            body = _random.Next(9) switch
            {
                0 => SetByte(body),
                1 => _random.Next(4) == 0 ? body[.._random.Next(1, body.Length)] : SetByte(body),
                2 => Replace(body, _random.Next(body.Length), 0, Any(s_pieces)),
                3 => Repeat(body),
                4 => Replace(body, _random.Next(body.Length), _random.Next(20), []),
                5 or 6 => ReplaceToken(body, isName: false, Any(s_values)),
                7 => ReplaceToken(body, isName: true, Any(s_names)),
                _ => ReplaceToken(body, isName: false, TokenOf(body)),
            };
        }

        return body;
    }

    private byte[] SetByte(byte[] body)
    {
        body = [.. body];
        body[_random.Next(body.Length)] = (byte)_random.Next(256);
        return body;
    }

    private byte[] Repeat(byte[] body)
    {
        int start = _random.Next(body.Length), end = Math.Min(body.Length, start + _random.Next(40));
        return [.. body[..end], .. body[start..]];
    }

    private byte[] ReplaceToken(byte[] body, bool isName, byte[] replacement) =>
        FindToken(body, isName) is (int start, int length) ? Replace(body, start, length, replacement) : SetByte(body);

    private byte[] TokenOf(byte[] body) => FindToken(body, isName: false) is (int start, int length) ? body[start..(start + length)] : [];

    /// <summary>A name, or a value with all that is in it, somewhere in what of the body is JSON.</summary>
    private (int Start, int Length)? FindToken(byte[] body, bool isName)
    {
        var reader = new Utf8JsonReader(body, isFinalBlock: false, default);
        int after = _random.Next(body.Length);

        try
        {
            while (reader.Read())
            {
                if (reader.TokenStartIndex >= after && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)
                    && reader.TokenType == JsonTokenType.PropertyName == isName)
                {
                    int start = (int)reader.TokenStartIndex;
                    bool isWhole = isName || reader.TrySkip();
                    int end = isName ? start + reader.ValueSpan.Length + 2 : (int)reader.BytesConsumed;
                    return isWhole ? (start, end - start) : null;
                }
            }
        }
        catch (JsonException)
        {
        }

        return null;
    }

    private T Any<T>(T[] choices) => choices[_random.Next(choices.Length)];

    private static byte[] Replace(byte[] body, int start, int length, byte[] replacement) =>
        [.. body[..start], .. replacement, .. body[Math.Min(body.Length, start + length)..]];
}
