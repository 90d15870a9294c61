namespace Voucherify.Events.Tool;

/// <summary>Represents a place in which an application keeps settings, with keys such as <c>Voucherify:Webhooks:Secrets:main</c>.</summary>
/// <param name="Place">The description of the place.</param>
/// <param name="Settings">The settings; empty if the place does not exist.</param>
/// <param name="Separator">The separator between the parts of a key in this place.</param>
internal sealed record SettingsSource(string Place, IReadOnlyDictionary<string, string> Settings, string Separator = ":")
{
    /// <summary>Gets the description of the place of a setting.</summary>
    public string Describe(string key) => $"{Place} ({key.Replace(":", Separator, StringComparison.Ordinal)})";
}
