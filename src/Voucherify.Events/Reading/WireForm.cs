namespace Voucherify.Events.Reading;

/// <summary>Represents a detail of the form in which a record was sent. It is kept for writing, and ignored in comparisons.</summary>
internal readonly struct WireForm<T>(T value) : IEquatable<WireForm<T>>
{
    public T Value { get; } = value;

    public static implicit operator WireForm<T>(T value) => new(value);

    public bool Equals(WireForm<T> other) => true;

    public override bool Equals(object? obj) => obj is WireForm<T>;

    public override int GetHashCode() => 0;
}
