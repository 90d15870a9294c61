using Voucherify.Events.Signing;

namespace Voucherify.Events.Tests;

public sealed class HexadecimalTests
{
    [Theory]
    [InlineData("00ff", new byte[] { 0x00, 0xff })]
    [InlineData("AbCd", new byte[] { 0xab, 0xcd })]
    [InlineData("9a0F", new byte[] { 0x9a, 0x0f })]
    public void Digits_are_decoded(string digits, byte[] bytes)
    {
        byte[] decoded = new byte[2];

        Hexadecimal.TryDecode(digits, decoded).Should().BeTrue();
        decoded.Should().Equal(bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00f")]
    [InlineData("00ff0")]
    public void Another_number_of_digits_is_refused(string digits) => Hexadecimal.TryDecode(digits, new byte[2]).Should().BeFalse();

    [Fact]
    public void Any_other_character_in_any_place_is_refused()
    {
        for (int place = 0; place < 4; place++)
        {
            for (int character = 0; character <= char.MaxValue; character++)
            {
                char[] digits = ['0', '0', '0', '0'];
                digits[place] = (char)character;

                Hexadecimal.TryDecode(digits, new byte[2]).Should().Be(char.IsAsciiHexDigit((char)character));
            }
        }
    }
}
