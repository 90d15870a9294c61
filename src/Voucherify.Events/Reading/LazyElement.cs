using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>
/// Represents a JSON value of any kind that is parsed on first access, because a <see cref="JsonElement"/> costs more than the rest of
/// its record.
/// </summary>
internal sealed class LazyElement
{
    private readonly ReadOnlyMemory<byte> _json;

    // A reference, so that threads that read it concurrently see a complete element.
    private StrongBox<JsonElement>? _value;

    /// <param name="json">A text that was verified to be JSON and that can be decoded. It must not be changed.</param>
    public LazyElement(ReadOnlyMemory<byte> json) => _json = json;

    private LazyElement(JsonElement value) => _value = new StrongBox<JsonElement>(value);

    public JsonElement Value => (_value ??= new StrongBox<JsonElement>(WebhookEvent.Parse(_json.Span))).Value;

    public static LazyElement? Create(JsonElement? value) => value is { } element ? new LazyElement(element) : null;

    /// <summary>Determines whether two elements are equal, as far as elements support it.</summary>
    public override bool Equals(object? obj) => obj is LazyElement other && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override int GetHashCode() => Value.GetHashCode();
}
