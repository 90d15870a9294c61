using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Reading;

/// <summary>What <see cref="WebhookTypeInfoResolver"/> needs to know of an <see cref="OpenEnum{TEnum}"/> whose type parameter it does not know.</summary>
internal interface IOpenEnum
{
    /// <summary>Nothing was sent.</summary>
    bool IsEmpty { get; }

    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
