using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Reads a list whose elements are in the member that another member, <c>data_ref</c>, names. The members can be in any order.
/// </summary>
internal sealed class ObjectListConverter<T> : JsonConverter<ObjectList<T>>
    where T : class
{
    private const string DefaultItems = "data";

    public override ObjectList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        string? dataRef = FindDataRef(reader);
        var list = new ObjectList<T> { DataRef = dataRef };

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();

            list = name switch
            {
                "object" => list with { Object = reader.GetString() },
                "data_ref" => list with { DataRef = reader.GetString() },
                "total" => list with { Total = JsonMembers.ReadInteger(ref reader) },
                "has_more" => list with { HasMore = reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean() },
                _ when IsItems(name, dataRef, reader.TokenType) => list with { Items = ReadItems(ref reader, options), ItemsName = dataRef is null ? name : null },
                _ => Skip(ref reader, name, list, options),
            };
        }

        return list;
    }

    public static ObjectList<T>? Read<TReader>(ref JsonCursor cursor)
        where TReader : IRecordReader<T>
    {
        if (!cursor.EnterObject())
        {
            return null;
        }

        string? dataRef = FindDataRef(cursor.Peek());
        string? kind = null, itemsName = null;
        long? total = null;
        bool? hasMore = null;
        IReadOnlyList<T>? items = null;

        for (bool any = cursor.ReadFirstMember(out ReadOnlySpan<byte> name); any; any = cursor.ReadNextMember(out name))
        {
            if (name.SequenceEqual("object"u8))
            {
                kind = cursor.ReadString();
            }
            else if (name.SequenceEqual("data_ref"u8))
            {
                cursor.ReadString();
            }
            else if (name.SequenceEqual("total"u8))
            {
                total = cursor.ReadInt64();
            }
            else if (name.SequenceEqual("has_more"u8))
            {
                hasMore = cursor.ReadBoolean();
            }
            else if (Encoding.UTF8.GetString(name) is { } text && IsItems(text, dataRef, cursor.Kind))
            {
                items = cursor.ReadList<T, TReader>();
                itemsName = dataRef is null ? text : null;
            }
            else
            {
                cursor.SkipUnmapped();
            }
        }

        return new ObjectList<T> { Object = kind, DataRef = dataRef, Total = total, HasMore = hasMore, Items = items!, ItemsName = itemsName };
    }

    public override void Write(Utf8JsonWriter writer, ObjectList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteString(writer, "object", value.Object);
        WriteString(writer, "data_ref", value.DataRef);

        if (!ReferenceEquals(value.Items, Array.Empty<T>()))
        {
            writer.WritePropertyName(value.DataRef ?? value.ItemsName.Value ?? DefaultItems);
            JsonSerializer.Serialize(writer, value.Items, ItemsType(options));
        }

        if (value.Total is { } total)
        {
            writer.WriteNumber("total", total);
        }

        if (value.HasMore is { } hasMore)
        {
            writer.WriteBoolean("has_more", hasMore);
        }

        writer.WriteEndObject();
    }

    private static string? FindDataRef(JsonChildren members)
    {
        while (members.MoveNext())
        {
            if (members.Name.SequenceEqual("data_ref"u8))
            {
                return members.Json is [(byte)'"', ..] ? UndecodableText.Decode(members.Json) : null;
            }
        }

        return null;
    }

    private static string? FindDataRef(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals("data_ref"u8);
            reader.Read();

            if (found)
            {
                return reader.TokenType == JsonTokenType.String ? UndecodableText.Decode(reader) : null;
            }

            reader.Skip();
        }

        return null;
    }

    // Without a reference, the elements are in the array, regardless of its name.
    private static bool IsItems(string name, string? dataRef, JsonTokenType kind) =>
        dataRef is null ? kind == JsonTokenType.StartArray : name == dataRef;

    private static IReadOnlyList<T> ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        NullElements.RemoveFrom(JsonSerializer.Deserialize(ref reader, ItemsType(options))) ?? [];

    private static ObjectList<T> Skip(ref Utf8JsonReader reader, string name, ObjectList<T> list, JsonSerializerOptions options)
    {
        JsonMembers.Skip(ref reader, name, typeof(ObjectList<T>), options);
        return list;
    }

    private static void WriteString(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static JsonTypeInfo<IReadOnlyList<T>> ItemsType(JsonSerializerOptions options) =>
        (JsonTypeInfo<IReadOnlyList<T>>)options.GetTypeInfo(typeof(IReadOnlyList<T>));
}
