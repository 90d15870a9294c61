namespace Voucherify.Events.Reading;

/// <summary>Something about the form in which a record was sent. It is kept to be written back, and makes no two records different.</summary>
internal readonly struct WireForm<T>(T value) : IEquatable<WireForm<T>>
{
    public T Value { get; } = value;

    public static implicit operator WireForm<T>(T value) => new(value);

    public bool Equals(WireForm<T> other) => true;

    public override bool Equals(object? obj) => obj is WireForm<T>;

    public override int GetHashCode() => 0;
}
