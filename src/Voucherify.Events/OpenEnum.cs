using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events;

/// <summary>An enumeration that Voucherify may extend at any time: a value that this version knows, or the text as it was sent.</summary>
/// <remarks>
/// Works in patterns, <c>{ Type.Known: VoucherType.LoyaltyCard }</c>, and in comparisons, <c>voucher.Type == VoucherType.LoyaltyCard</c>.
/// <c>default</c> means that Voucherify sent null or nothing.
/// </remarks>
/// <typeparam name="TEnum">The values that this version knows: an enumeration of this library.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
[SuppressMessage("Naming", "CA1711", Justification = "It says what it is.")]
public readonly struct OpenEnum<TEnum>
    : IEquatable<OpenEnum<TEnum>>, IOpenEnum
    where TEnum : struct, Enum
{
    /// <summary>Initializes a new instance of the <see cref="OpenEnum{TEnum}"/> struct with a value as it stands on the wire, known or not.</summary>
    /// <param name="text">The text, compared as it is; <see langword="null"/> stands for a value that was not sent.</param>
    public OpenEnum(string? text) => Text = text;

    /// <summary>Initializes a new instance of the <see cref="OpenEnum{TEnum}"/> struct with a known value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of <typeparamref name="TEnum"/>.</exception>
    public OpenEnum(TEnum value) => Text = EnumTexts<TEnum>.TextOf(value);

    /// <summary>The text as it was sent; <see langword="null"/> when Voucherify sent null or nothing.</summary>
    public string? Text { get; }

    /// <summary>The value; <see langword="null"/> when Voucherify sent null, nothing, or a text that this version does not know.</summary>
    public TEnum? Known => EnumTexts<TEnum>.ValueOf(Text);

    bool IOpenEnum.IsEmpty => Text is null;

    /// <summary>Wraps a known value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value, with its text on the wire.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of <typeparamref name="TEnum"/>.</exception>
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if both stand for the same value; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they stand for different values; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <summary>Compares the value with another.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if both stand for the same known value or hold the same text; otherwise, <see langword="false"/>.</returns>
    public bool Equals(OpenEnum<TEnum> other) =>
        Text == other.Text || (Known is { } known && other.Known is { } otherKnown && EqualityComparer<TEnum>.Default.Equals(known, otherKnown));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OpenEnum<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Known is { } known ? EqualityComparer<TEnum>.Default.GetHashCode(known) : Text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Returns the text as it was sent.</summary>
    /// <returns>The text; empty when there is none.</returns>
    public override string ToString() => Text ?? "";
}
