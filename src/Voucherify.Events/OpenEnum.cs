using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events;

/// <summary>
/// Represents a value of an enumeration that Voucherify can extend at any time: a value that this version knows, or the text that was sent.
/// </summary>
/// <remarks>
/// <para>
/// Use it in patterns, <c>{ Type.Known: VoucherType.LoyaltyCard }</c>, and in comparisons, <c>voucher.Type == VoucherType.LoyaltyCard</c>.
/// The default value means that Voucherify sent <see langword="null"/> or omitted the member.
/// </para>
/// <para>Instances are immutable and can be shared between threads.</para>
/// </remarks>
/// <typeparam name="TEnum">The enumeration with the values that this version knows. It must be an enumeration of this library.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
[SuppressMessage("Naming", "CA1711", Justification = "It represents an enumeration.")]
public readonly struct OpenEnum<TEnum>
    : IEquatable<OpenEnum<TEnum>>, IOpenEnum
    where TEnum : struct, Enum
{
    /// <summary>
    /// Initializes a new instance of the <see cref="OpenEnum{TEnum}"/> struct with the text of a value, known or unknown.
    /// </summary>
    /// <param name="text">The text as it is sent, which is case-sensitive, or <see langword="null"/> for a value that was not sent.</param>
    public OpenEnum(string? text) => Text = text;

    /// <summary>Initializes a new instance of the <see cref="OpenEnum{TEnum}"/> struct with a known value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of <typeparamref name="TEnum"/>.</exception>
    public OpenEnum(TEnum value) => Text = EnumTexts<TEnum>.TextOf(value);

    /// <summary>Gets the text that was sent.</summary>
    /// <value>The text, or <see langword="null"/> if Voucherify sent <see langword="null"/> or omitted the member.</value>
    public string? Text { get; }

    /// <summary>Gets the value, if this version knows it.</summary>
    /// <value>
    /// The value, or <see langword="null"/> if Voucherify sent <see langword="null"/>, omitted the member, or sent a text that this
    /// version does not know.
    /// </value>
    public TEnum? Known => EnumTexts<TEnum>.ValueOf(Text);

    bool IOpenEnum.IsEmpty => Text is null;

    /// <summary>Converts a known value to an <see cref="OpenEnum{TEnum}"/>.</summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>An <see cref="OpenEnum{TEnum}"/> that represents the value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of <typeparamref name="TEnum"/>.</exception>
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">The first value to compare.</param>
    /// <param name="right">The second value to compare.</param>
    /// <returns><see langword="true"/> if the values are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Determines whether two values are different.</summary>
    /// <param name="left">The first value to compare.</param>
    /// <param name="right">The second value to compare.</param>
    /// <returns><see langword="true"/> if the values are different; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <summary>Determines whether this value equals another value.</summary>
    /// <param name="other">The value to compare with this value.</param>
    /// <returns>
    /// <see langword="true"/> if both represent the same known value or hold the same text; otherwise, <see langword="false"/>.
    /// </returns>
    public bool Equals(OpenEnum<TEnum> other) =>
        Text == other.Text || (Known is { } known && other.Known is { } otherKnown && EqualityComparer<TEnum>.Default.Equals(known, otherKnown));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OpenEnum<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Known is { } known ? EqualityComparer<TEnum>.Default.GetHashCode(known) : Text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Returns the text that was sent.</summary>
    /// <returns>The text, or an empty string if there is none.</returns>
    public override string ToString() => Text ?? "";
}
