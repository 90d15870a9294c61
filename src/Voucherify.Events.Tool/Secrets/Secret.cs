namespace Voucherify.Events.Tool;

/// <summary>Represents a webhook secret and its source. Only the source and the label are ever shown.</summary>
internal sealed class Secret(string? label, string value, string place)
{
    /// <summary>Gets the label; <see langword="null"/> if the source has none.</summary>
    public string? Label => label;

    public string Value => value;

    public string Place => place;

    public override string ToString() => $"the secret from {place}";
}
