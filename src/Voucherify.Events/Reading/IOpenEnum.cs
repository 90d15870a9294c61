namespace Voucherify.Events.Reading;

/// <summary>An <see cref="OpenEnum{TEnum}"/> whose type parameter is not known.</summary>
internal interface IOpenEnum
{
    /// <summary>Nothing was sent.</summary>
    bool IsEmpty { get; }
}
