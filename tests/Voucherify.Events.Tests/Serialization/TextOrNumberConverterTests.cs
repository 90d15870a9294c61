using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class TextOrNumberConverterTests
{
    [Theory]
    [InlineData("\"ITEM_PRICE * 0.9\"", "ITEM_PRICE * 0.9")]
    [InlineData("\"10\"", "10")]
    [InlineData("\"\"", "")]
    [InlineData("10", "10")]
    [InlineData("10.50", "10.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("null", null)]
    public void A_formula_is_read_from_text_or_a_number(string json, string? formula) =>
        RoundTrip.Read<ApplicableTo>(JsonOf(json)).PriceFormula.Should().Be(formula);

    [Theory]
    [InlineData("\"ITEM_PRICE * 0.9\"")]
    [InlineData("\"10\"")]
    [InlineData("null")]
    public void A_formula_is_written_in_the_form_in_which_it_came(string json) =>
        RoundTrip.Difference<ApplicableTo>(JsonOf(json)).Should().BeEmpty();

    [Fact]
    public void A_number_is_written_as_the_text_that_formulas_are() =>
        RoundTrip.Difference<ApplicableTo>(JsonOf("10.50")).Should().ContainSingle().Which.Should().EndWith("expected 10.50, found \"10.50\"");

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("true")]
    public void What_is_neither_is_refused(string json)
    {
        Action read = () => RoundTrip.Read<ApplicableTo>(JsonOf(json));

        read.Should().Throw<JsonException>();
    }

    private static string JsonOf(string formula) => $$"""{"price_formula":{{formula}}}""";
}
