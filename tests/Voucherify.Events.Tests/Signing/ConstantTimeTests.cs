using System.Security.Cryptography;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Tests;

public sealed class ConstantTimeTests
{
    [Fact]
    public void A_digest_equals_its_copy()
    {
        byte[] digest = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

        ConstantTime.Equals(digest, [.. digest]).Should().BeTrue();
    }

    [Fact]
    public void A_digest_that_differs_in_a_single_bit_is_another()
    {
        byte[] digest = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

        for (int bit = 0; bit < digest.Length * 8; bit++)
        {
            byte[] other = [.. digest];
            other[bit / 8] ^= (byte)(1 << (bit % 8));

            ConstantTime.Equals(digest, other).Should().BeFalse("bit {0} differs", bit);
        }
    }

    [Fact]
    public void Two_differences_do_not_cancel_each_other_out()
    {
        byte[] digest = new byte[HMACSHA256.HashSizeInBytes], other = new byte[HMACSHA256.HashSizeInBytes];
        other[0] = other[8] = other[31] = 0xff;

        ConstantTime.Equals(digest, other).Should().BeFalse();
    }
}
