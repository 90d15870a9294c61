namespace Voucherify.Events.Tool;

/// <summary>Represents a webhook secret and where it was found. Only the place and the label are ever shown.</summary>
internal sealed class Secret(string? label, string value, string place)
{
    /// <summary>Gets the label; <see langword="null"/> where the place has none.</summary>
    public string? Label => label;

    public string Value => value;

    public string Place => place;

    public override string ToString() => $"the secret from {place}";
}
