using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Removes what files and vaults leave around a secret.</summary>
internal static class SecretText
{
    // A byte order mark is no whitespace, but is left by the same editors.
    [return: NotNullIfNotNull(nameof(secret))]
    public static string? Trim(string? secret) => secret?.Trim().Trim('\uFEFF').Trim();
}
