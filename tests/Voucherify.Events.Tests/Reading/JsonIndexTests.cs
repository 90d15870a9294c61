using System.Text;
using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>The index says where the strings and brackets of a text stand, wherever they stand in a block of 64 bytes, by vectors of any width.</summary>
public sealed class JsonIndexTests
{
    public static TheoryData<string> Objects =>
    [
        "{}", "[]", "[[],{}]", """{"a":"}"}""", """{"a":"\"}"}""", """{"a":"\\"}""", """{"a":"\\\"}"}""", """["\\\\","]"]""",
        """{"a":{"b":[1,{"c":"[{"}]},"d":"}\\"}""", """{"":[[[{"a":["]"]}]]]}""",
    ];

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_end_of_an_object_is_found_at_any_place_in_a_block(string json)
    {
        for (int padding = 0; padding < 130; padding++)
        {
            string padded = $"[\"{new string('x', padding)}\",{json}]";

            EndOf(padded + ",]}\"]").Should().Be(padded.Length, "of {0} bytes of padding", padding);
        }
    }

    [Fact]
    public void The_end_is_where_a_reader_finds_it_in_every_sample()
    {
        foreach (byte[] json in Samples())
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            reader.Skip();

            using JsonIndex index = JsonIndex.Create(json);
            index.EndOf(0).Should().Be((int)reader.BytesConsumed);
        }
    }

    [Fact]
    public void The_quotes_are_where_a_reader_finds_strings_in_every_sample()
    {
        foreach (byte[] json in Samples())
        {
            using JsonIndex index = JsonIndex.Create(json);
            List<int> quotes = QuotesOf(json);

            index.Quotes[..(quotes.Count + 2)].ToArray().Should().Equal([.. quotes, json.Length, json.Length]);

            for (int position = 0; position <= json.Length; position++)
            {
                index.QuotesBefore(position).Should().Be(quotes.Count(quote => quote < position), "position {0}", position);
            }
        }
    }

    [Fact]
    public void Every_string_of_every_sample_ends_behind_its_second_quote()
    {
        foreach (byte[] json in Samples())
        {
            using JsonIndex index = JsonIndex.Create(json);

            foreach (int[] ends in QuotesOf(json).Chunk(2))
            {
                index.EndOfString(ends[0]).Should().Be(ends[1] + 1);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("\\\\")]
    [InlineData("\\\"x")]
    public void The_end_of_a_string_is_found_at_any_place_in_a_block(string text)
    {
        for (int padding = 0; padding < 130; padding++)
        {
            string json = $"{new string(' ', padding)}\"{text}\"";
            using JsonIndex index = JsonIndex.Create(Encoding.UTF8.GetBytes(json + ",\"\""));

            index.EndOfString(padding).Should().Be(json.Length, "of {0} bytes of padding", padding);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"x\\\"")]
    public void A_string_that_is_not_closed_has_no_end(string json)
    {
        using JsonIndex index = JsonIndex.Create(Encoding.UTF8.GetBytes(json));

        index.EndOfString(0).Should().Be(-1);
    }

    [Fact]
    public void A_backslash_at_the_end_of_a_block_escapes_nothing_at_its_beginning()
    {
        string json = $"[{new string(' ', 63)}\"{new string('x', 62)}\\\"]\"]";

        EndOf(json).Should().Be(json.Length);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[[]")]
    [InlineData("""{"a":"}""")]
    [InlineData("""{"a":"\"}""")]
    public void No_end_is_found_where_there_is_none(string json) => EndOf(json).Should().Be(-1);

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(1_000, true)]
    public void Too_many_levels_are_told_apart(int levels, bool isTooDeep)
    {
        using JsonIndex index = JsonIndex.Create(Encoding.UTF8.GetBytes(Bodies.Nested(levels)));

        index.IsDeeperThan(64, 0).Should().Be(isTooDeep);
        index.MayBeTooDeep.Should().Be(isTooDeep);
    }

    [Theory]
    [InlineData("[]{}")]
    [InlineData("{\"a\":1],\"b\":[]}")]
    public void Behind_the_end_of_a_text_its_depth_says_nothing(string json)
    {
        using JsonIndex index = JsonIndex.Create(Encoding.UTF8.GetBytes(json));

        index.MayBeTooDeep.Should().BeTrue();
    }

    [Theory]
    [InlineData("", true, false, true, false)]
    [InlineData("{\"a\":\"b c\"}", true, false, true, false)]
    [InlineData("{\"a\": 1}", true, false, false, false)]
    [InlineData("{\"a\":1}\n", true, false, false, false)]
    [InlineData("{\"a\":\"é\"}", false, false, true, false)]
    [InlineData("{\"a\":\"\\n\"}", true, true, true, false)]
    [InlineData("{\"a\":\"\n\"}", true, false, true, true)]
    [InlineData("{\"a\":\"b}", true, false, true, true)]
    [InlineData("{\"a\":\"b\\\"}", true, true, true, true)]
    public void What_a_text_holds_is_known(string json, bool isAscii, bool hasEscapes, bool isCompact, bool hasBrokenStrings)
    {
        using JsonIndex index = JsonIndex.Create(Encoding.UTF8.GetBytes(json));

        (index.IsAscii, index.HasEscapes, index.IsCompact, index.HasBrokenStrings).Should().Be((isAscii, hasEscapes, isCompact, hasBrokenStrings));
    }

    [Fact]
    public void All_widths_find_the_same_in_every_sample()
    {
        foreach (byte[] json in Samples())
        {
            ShouldBeAlike(json);
        }
    }

    [Fact]
    public void All_widths_find_the_same_in_any_bytes()
    {
        var random = new Random(17);
        byte[] likely = Encoding.UTF8.GetBytes("\"\"\"\\\\{}[],: \n\tab1é\u001f\u007f");

        for (int round = 0; round < 20_000; round++)
        {
            byte[] json = new byte[random.Next(200)];

            for (int i = 0; i < json.Length; i++)
            {
                json[i] = random.Next(8) == 0 ? (byte)random.Next(256) : likely[random.Next(likely.Length)];
            }

            ShouldBeAlike(json);
        }
    }

    [Fact]
    public void A_long_text_leaves_nothing_behind_for_a_short_one()
    {
        JsonIndex.Create(Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("\"\"", 1_000)) + "]")).Dispose();
        using JsonIndex index = JsonIndex.Create("[\"\"]"u8);

        index.Quotes[..4].ToArray().Should().Equal(1, 2, 4, 4);
        index.EndOf(0).Should().Be(4);
        index.QuotesBefore(1_000).Should().Be(2);
    }

    private static void ShouldBeAlike(byte[] json)
    {
        string expected = Describe<ScalarClassifier>(json);

        Describe<Vector128Classifier>(json).Should().Be(expected);
        Describe<Vector256Classifier>(json).Should().Be(expected);
        Describe<Vector512Classifier>(json).Should().Be(expected);
    }

    private static string Describe<TClassifier>(byte[] json)
        where TClassifier : IByteClassifier
    {
        using JsonIndex index = JsonIndex.Create<TClassifier>(json);
        int count = index.QuotesBefore(int.MaxValue);
        var text = new StringBuilder();

        text.Append(index.IsAscii).Append(index.HasEscapes).Append(index.IsCompact).Append(index.HasBrokenStrings).Append(index.MayBeTooDeep);
        text.Append(string.Join(',', index.Quotes[..(count + 2)].ToArray()));

        for (int i = 0; i < json.Length; i += 7)
        {
            text.Append(' ').Append(index.EndOf(i)).Append(index.IsDeeperThan(2, i)).Append(index.QuotesBefore(i)).Append(' ').Append(index.EndOfString(i));
        }

        return text.ToString();
    }

    private static int EndOf(string json)
    {
        using JsonIndex index = JsonIndex.Create(Encoding.UTF8.GetBytes(json));
        return index.EndOf(0);
    }

    private static List<int> QuotesOf(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        List<int> quotes = [];

        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                quotes.AddRange([(int)reader.TokenStartIndex, (int)reader.TokenStartIndex + reader.ValueSpan.Length + 1]);
            }
        }

        return quotes;
    }

    private static IEnumerable<byte[]> Samples() =>
        Directory.EnumerateFiles(Repository.Samples, "*.json", SearchOption.AllDirectories).Select(File.ReadAllBytes);
}
