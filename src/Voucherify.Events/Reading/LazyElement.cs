using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>A JSON value of any kind, parsed when it is first asked for: a <see cref="JsonElement"/> costs more than the rest of its record.</summary>
internal sealed class LazyElement
{
    private readonly ReadOnlyMemory<byte> _json;

    // A reference, so that two threads that ask at once both see a whole element.
    private StrongBox<JsonElement>? _value;

    /// <param name="json">A text that is known to be JSON, without text that cannot be decoded. Nobody may change it.</param>
    public LazyElement(ReadOnlyMemory<byte> json) => _json = json;

    private LazyElement(JsonElement value) => _value = new StrongBox<JsonElement>(value);

    public JsonElement Value => (_value ??= new StrongBox<JsonElement>(WebhookEvent.Parse(_json.Span))).Value;

    public static LazyElement? Create(JsonElement? value) => value is { } element ? new LazyElement(element) : null;

    /// <summary>Whether the elements are equal, as far as elements are.</summary>
    public override bool Equals(object? obj) => obj is LazyElement other && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override int GetHashCode() => Value.GetHashCode();
}
