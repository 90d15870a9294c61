using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>One documented payload: bare data, a whole envelope, or something that is no webhook of the current format.</summary>
/// <param name="File">Its path within the corpus; also its name in the tests.</param>
/// <param name="WireType">The event that it documents.</param>
/// <param name="Kind">What it is; <c>data</c> and <c>envelope</c> are read.</param>
/// <param name="IsSuspect">Whether it is a known mistake of the documentation.</param>
internal sealed record CorpusItem(string File, string WireType, string Kind, bool IsSuspect)
{
    public bool IsEnvelope => Kind == "envelope";

    /// <summary>The record that it should be read as; null for events without one.</summary>
    public Type? Record => Reading.EventCatalog.RecordOf(WireType);

    public byte[] Read() => System.IO.File.ReadAllBytes(Path.Combine(Repository.Corpus!, File));

    /// <summary>A whole webhook: the item itself, or the item in an envelope of our own.</summary>
    public byte[] ReadBody() => Kind == "data" ? Bodies.Utf8(Bodies.Of(Encoding.UTF8.GetString(Read()), WireType)) : Read();
}

/// <summary>The payloads that Voucherify documents. Only for tests that are skipped where the corpus is absent.</summary>
internal static class Corpus
{
    private static readonly Lazy<Dictionary<string, CorpusItem>> s_items = new(ReadIndex);

    public static IReadOnlyDictionary<string, CorpusItem> Items => s_items.Value;

    /// <summary>The payloads that must be read as the record of their event: all but the named exceptions.</summary>
    public static IEnumerable<CorpusItem> Usable => Items.Values.Where(item => !CorpusExceptions.All.ContainsKey(item.File));

    private static Dictionary<string, CorpusItem> ReadIndex()
    {
        using JsonDocument index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Corpus!, "index.json")));

        return index.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => new CorpusItem(
                item.GetProperty("file").GetString()!,
                item.GetProperty("wire_type").GetString()!,
                item.GetProperty("kind").GetString()!,
                item.TryGetProperty("suspect", out _)))
            .ToDictionary(item => item.File, StringComparer.Ordinal);
    }
}
