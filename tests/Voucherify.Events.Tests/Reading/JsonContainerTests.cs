using System.Text;
using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>The end of an object is found by its brackets and quotes, wherever they stand in a block of 64 bytes.</summary>
public sealed class JsonContainerTests
{
    public static TheoryData<string> Objects =>
    [
        "{}", "[]", "[[],{}]", """{"a":"}"}""", """{"a":"\"}"}""", """{"a":"\\"}""", """{"a":"\\\"}"}""", """["\\\\","]"]""",
        """{"a":{"b":[1,{"c":"[{"}]},"d":"}\\"}""", """{"":[[[{"a":["]"]}]]]}""",
    ];

    [Theory]
    [MemberData(nameof(Objects))]
    public void It_is_found_at_any_place_in_a_block(string json)
    {
        for (int padding = 0; padding < 130; padding++)
        {
            string padded = $"[\"{new string('x', padding)}\",{json}]";

            JsonContainer.FindEnd(Encoding.UTF8.GetBytes(padded + ",]}\"]"), 64).Should().Be(padded.Length, "of {0} bytes of padding", padding);
        }
    }

    [Fact]
    public void It_is_where_a_reader_finds_it_in_every_sample()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Samples, "*.json", SearchOption.AllDirectories))
        {
            byte[] json = File.ReadAllBytes(file);
            var reader = new Utf8JsonReader(json);
            reader.Read();
            reader.Skip();

            JsonContainer.FindEnd(json, 64).Should().Be((int)reader.BytesConsumed, file);
        }
    }

    [Fact]
    public void A_backslash_at_the_end_of_a_block_escapes_nothing_at_its_beginning()
    {
        string json = $"[{new string(' ', 63)}\"{new string('x', 62)}\\\"]\"]";

        JsonContainer.FindEnd(Encoding.UTF8.GetBytes(json), 64).Should().Be(json.Length);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[[]")]
    [InlineData("""{"a":"}""")]
    [InlineData("""{"a":"\"}""")]
    public void It_is_not_found_where_there_is_none(string json) => JsonContainer.FindEnd(Encoding.UTF8.GetBytes(json), 64).Should().Be(-1);

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(1_000, true)]
    public void Too_many_levels_are_told_apart(int levels, bool isTooDeep) =>
        (JsonContainer.FindEnd(Encoding.UTF8.GetBytes(Bodies.Nested(levels)), 64) is null).Should().Be(isTooDeep);
}
