namespace Voucherify.Events.Reading;

/// <summary>Represents an <see cref="OpenEnum{TEnum}"/> whose type argument is unknown.</summary>
internal interface IOpenEnum
{
    /// <summary>Gets a value that indicates whether no value was sent.</summary>
    bool IsEmpty { get; }
}
