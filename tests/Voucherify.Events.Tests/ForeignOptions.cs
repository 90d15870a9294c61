using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Voucherify.Events.Tests;

/// <summary>Options that an application may have, with our resolver first in their chain and reflection second.</summary>
internal static class ForeignOptions
{
    private static readonly Dictionary<string, JsonSerializerOptions> s_all = new()
    {
        ["plain"] = Chain(new JsonSerializerOptions()),
        ["web"] = Chain(new JsonSerializerOptions(JsonSerializerOptions.Web)),
        ["unmapped members disallowed"] = Chain(new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow }),
        ["strict"] = Chain(Strict()),
        ["camelCase names"] = Chain(new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }),
        ["KEBAB-CASE names"] = Chain(new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper }),
        ["camelCase keys"] = Chain(new() { DictionaryKeyPolicy = JsonNamingPolicy.CamelCase }),
        ["case ignored"] = Chain(new() { PropertyNameCaseInsensitive = true }),
        ["numbers as text"] = Chain(new() { NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString }),
        ["nullable annotations respected"] = Chain(new() { RespectNullableAnnotations = true }),
        ["required parameters respected"] = Chain(new() { RespectRequiredConstructorParameters = true }),
        ["nulls left out"] = Chain(new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }),
        ["defaults left out"] = Chain(new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault }),
        ["fields included"] = Chain(new() { IncludeFields = true }),
        ["objects populated"] = Chain(new() { PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate }),
        ["enumerations as text"] = Chain(new() { Converters = { new JsonStringEnumConverter() } }),
        ["times as ticks"] = Chain(new() { Converters = { new TickConverter() } }),
    };

    public static TheoryData<string> Names => new(s_all.Keys);

    public static JsonSerializerOptions Named(string name) => s_all[name];

    // System.Text.Json 9, the floor on net8.0, has no name for them.
    private static JsonSerializerOptions Strict() =>
#if NET10_0_OR_GREATER
        new(JsonSerializerDefaults.Strict);
#else
        new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
#endif

    private static JsonSerializerOptions Chain(JsonSerializerOptions options)
    {
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        options.TypeInfoResolverChain.Insert(0, WebhookJson.TypeInfoResolver);
        return options;
    }

    private sealed class TickConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetInt64(), TimeSpan.Zero);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.UtcTicks);
    }
}
