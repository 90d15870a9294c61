using System.Globalization;
using System.Text;

namespace Voucherify.Events.PostgreSql;

/// <summary>Represents the position at which a page ended: a time and a key.</summary>
internal sealed record PageToken(DateTimeOffset Time, string Key)
{
    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Time.UtcTicks} {Key}")));

    /// <exception cref="ArgumentException">The text is not a token.</exception>
    public static PageToken? Parse(string? continuationToken)
    {
        if (continuationToken is null)
        {
            return null;
        }

        byte[] bytes = new byte[continuationToken.Length];
        string[] parts = Convert.TryFromBase64String(continuationToken, bytes, out int length)
            ? Encoding.UTF8.GetString(bytes, 0, length).Split(' ', 2)
            : [];

        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long ticks)
            && ticks <= DateTime.MaxValue.Ticks
            && !parts[1].Contains('\0', StringComparison.Ordinal)
                ? new PageToken(new DateTimeOffset(ticks, TimeSpan.Zero), parts[1])
                : throw new ArgumentException("The continuation token does not belong to this inbox. Pass the token that the previous page returned.", nameof(continuationToken));
    }
}
