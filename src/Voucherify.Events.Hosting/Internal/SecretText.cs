using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Removes the whitespace and the byte order mark that files and vaults add to a secret.</summary>
internal static class SecretText
{
    // Trim does not remove a byte order mark, which is not whitespace.
    [return: NotNullIfNotNull(nameof(secret))]
    public static string? Trim(string? secret) => secret?.Trim().Trim('\uFEFF').Trim();
}
