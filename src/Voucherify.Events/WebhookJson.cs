using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Serialization;

namespace Voucherify.Events;

/// <summary>Provides the System.Text.Json metadata of events and models, for tests, stored data, and your own documents.</summary>
/// <remarks>
/// <para>
/// Use <see cref="WebhookParser"/> to read a webhook: it verifies the signature and does not fail on unexpected values. With this metadata,
/// System.Text.Json throws a <see cref="JsonException"/> for a member of the wrong kind.
/// </para>
/// <para>This type is thread-safe.</para>
/// </remarks>
public static class WebhookJson
{
    /// <summary>
    /// Gets a resolver for the metadata of all events and models. Insert it first in the
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of your own options.
    /// </summary>
    /// <remarks>
    /// The metadata keeps the wire format, regardless of the naming policy and the number handling of your options. An event that is
    /// declared as <see cref="WebhookEventData"/> is written as its own record, but cannot be read; read it as its own record.
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new WebhookTypeInfoResolver();

    internal static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Gets the metadata of an event or a model, to read or write its JSON without an envelope.</summary>
    /// <remarks>
    /// <code>
    /// VoucherPublished? published = JsonSerializer.Deserialize(json, WebhookJson.GetTypeInfo&lt;VoucherPublished&gt;());
    /// </code>
    /// </remarks>
    /// <typeparam name="T">The type of an event record or a model, or <see cref="WebhookEventData"/>.</typeparam>
    /// <returns>The metadata, in the wire format of Voucherify.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not an event or a model of this library.</exception>
    public static JsonTypeInfo<T> GetTypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            TypeInfoResolver = TypeInfoResolver,
        };

        options.MakeReadOnly();
        return options;
    }
}
