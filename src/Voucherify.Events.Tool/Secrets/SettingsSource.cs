namespace Voucherify.Events.Tool;

/// <summary>Represents a place where an application keeps settings, with keys such as <c>Voucherify:Webhooks:Secrets:main</c>.</summary>
/// <param name="Place">The place in words.</param>
/// <param name="Settings">The settings; empty if the place does not exist.</param>
/// <param name="Separator">What stands between the parts of a key there.</param>
internal sealed record SettingsSource(string Place, IReadOnlyDictionary<string, string> Settings, string Separator = ":")
{
    /// <summary>Gets the place of a setting in words.</summary>
    public string Describe(string key) => $"{Place} ({key.Replace(":", Separator, StringComparison.Ordinal)})";
}
