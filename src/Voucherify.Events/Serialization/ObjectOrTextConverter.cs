using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Reads an object that Voucherify sometimes replaces with the text that identifies it, and writes it in the form in which it was sent.
/// </summary>
internal abstract class ObjectOrTextConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString()!)
            : JsonSerializer.Deserialize(ref reader, ObjectType(options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (ToText(value) is { } text && value.Equals(FromText(text)))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            JsonSerializer.Serialize(writer, value, ObjectType(options));
        }
    }

    protected abstract T FromText(string text);

    /// <summary>Gets the text, if a text was sent.</summary>
    protected abstract string? ToText(T value);

    private static JsonTypeInfo<T> ObjectType(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}

internal sealed class ObjectReferenceOrIdConverter : ObjectOrTextConverter<ObjectReference>
{
    public static ObjectReference? Read(ref JsonCursor cursor) =>
        cursor.Kind != JsonTokenType.String ? ObjectReferenceReader.Read(ref cursor)
        : cursor.ReadString() is { } text ? Create(text)
        : null;

    protected override ObjectReference FromText(string text) => Create(text);

    protected override string? ToText(ObjectReference value) => value.SentAsText.Value ? value.Id : null;

    private static ObjectReference Create(string text) => new() { Id = text, SentAsText = true };
}

internal sealed class CustomerReferralsConverter : JsonConverter<IReadOnlyList<CustomerReferral>>
{
    private static readonly ElementConverter s_element = new();

    public static IReadOnlyList<CustomerReferral>? Read(ref JsonCursor cursor) => cursor.ReadList<CustomerReferral, ElementReader>();

    public override IReadOnlyList<CustomerReferral> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var referrals = new List<CustomerReferral>();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (s_element.Read(ref reader, typeof(CustomerReferral), options) is { } referral)
            {
                referrals.Add(referral);
            }
        }

        return referrals;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<CustomerReferral> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();

        foreach (CustomerReferral referral in value)
        {
            s_element.Write(writer, referral, options);
        }

        writer.WriteEndArray();
    }

    private static CustomerReferral Create(string text) => new() { CampaignId = text, SentAsText = true };

    private sealed class ElementConverter : ObjectOrTextConverter<CustomerReferral>
    {
        protected override CustomerReferral FromText(string text) => Create(text);

        protected override string? ToText(CustomerReferral value) => value.SentAsText.Value ? value.CampaignId : null;
    }

    private readonly struct ElementReader : IRecordReader<CustomerReferral>
    {
        public static CustomerReferral? Read(ref JsonCursor cursor) =>
            cursor.Kind != JsonTokenType.String ? CustomerReferralReader.Read(ref cursor)
            : cursor.ReadString() is { } text ? Create(text)
            : null;
    }
}
