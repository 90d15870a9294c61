using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Serialization;

namespace Voucherify.Events;

/// <summary>Reads and writes events and models with System.Text.Json: for tests, for stored data, for your own documents.</summary>
/// <remarks>
/// A webhook is read by <see cref="WebhookParser"/>, which verifies it and never fails over a surprising payload.
/// What is read here follows System.Text.Json: a member of the wrong kind throws <see cref="JsonException"/>. All members are safe to use from several threads at once.
/// </remarks>
public static class WebhookJson
{
    /// <summary>Gets the metadata of all events and models, for the <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of your own options. Insert it first.</summary>
    /// <remarks>
    /// It holds the wire format whatever naming policy, number handling or strictness your options have. An event that is declared as
    /// <see cref="WebhookEventData"/> is written as what it is and cannot be read; read it as its own record.
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new WebhookTypeInfoResolver();

    internal static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Gets the metadata of one event or model, to read bare data or to write it: <c>JsonSerializer.Deserialize(json, WebhookJson.GetTypeInfo&lt;VoucherPublished&gt;())</c>.</summary>
    /// <typeparam name="T">An event record, <see cref="WebhookEventData"/>, or a model.</typeparam>
    /// <returns>The metadata, in Voucherify's format.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of these.</exception>
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
