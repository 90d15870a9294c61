using System.Buffers;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>Follows a reader, and knows the path of the value that it stands on.</summary>
internal sealed class JsonPath(string root)
{
    // What stands in a path without quotes.
    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    private readonly Stack<Container> _containers = new();
    private string _current = root;
    private string? _name;

    /// <summary>The path of a member.</summary>
    /// <param name="path">The path of the object.</param>
    /// <param name="name">The name of the member; null if it must not be told, or cannot.</param>
    public static string Append(string path, string? name) =>
        name is null ? $"{path}.*"
        : name.Length > 0 && !name.AsSpan().ContainsAnyExcept(s_plain) ? $"{path}.{name}"
        : $"{path}['{name}']";

    public void Move(ref Utf8JsonReader reader, HashSet<int> hiddenKeys)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = UndecodableText.Decode(reader);
                break;

            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _containers.Pop();
                break;

            default:
                Enter(reader, isHidden: hiddenKeys.Contains((int)reader.TokenStartIndex));
                break;
        }
    }

    public override string ToString() => _current;

    private void Enter(in Utf8JsonReader reader, bool isHidden)
    {
        if (_containers.TryPeek(out Container? container))
        {
            _current = container.IsList ? $"{container.Path}[{container.Count++}]" : Append(container.Path, isHidden ? null : _name);
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _containers.Push(new Container(_current, reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private sealed class Container(string path, bool isList)
    {
        public string Path => path;

        public bool IsList => isList;

        public int Count { get; set; }
    }
}
