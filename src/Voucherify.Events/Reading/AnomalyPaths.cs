using System.Buffers;

namespace Voucherify.Events.Reading;

/// <summary>
/// Finds the paths of reported values by descending from the root of a part. Values that do not contain a reported value are skipped.
/// </summary>
/// <param name="json">The text.</param>
/// <param name="index">Its index.</param>
/// <param name="log">The reported values, in the order of the text.</param>
/// <param name="anomalies">The list that the anomalies are added to.</param>
internal readonly ref struct AnomalyPaths(ReadOnlySpan<byte> json, JsonIndex index, AnomalyLog log, List<WebhookAnomaly> anomalies)
{
    // Names that a path contains without quotes.
    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    private readonly ReadOnlySpan<byte> _json = json;

    /// <summary>Adds the reported values within a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="next">The index of the first entry that is not before the value; on return, of the first entry after it.</param>
    public void Add(JsonPart value, string path, ref int next)
    {
        if (IsIn(value, next) && log.Entries[next].Position == value.Start)
        {
            AnomalyLog.Entry entry = log.Entries[next++];
            anomalies.Add(new WebhookAnomaly(path, entry.Expected, entry.Found));
        }

        if (!IsIn(value, next))
        {
            return;
        }

        bool isObject = _json[value.Start] == '{';
        var children = new JsonChildren(_json, index, value.Start);

        for (int number = 0; IsIn(value, next) && children.MoveNext(); number++)
        {
            if (IsIn(children.Value, next))
            {
                Add(children.Value, isObject ? Append(path, NameOf(children)) : $"{path}[{number}]", ref next);
            }
        }
    }

    /// <summary>Gets the path of a member.</summary>
    /// <param name="path">The path of the object.</param>
    /// <param name="name">The name of the member; <see langword="null"/> if it must not be disclosed, or cannot be decoded.</param>
    public static string Append(string path, string? name) =>
        name is null ? $"{path}.*"
        : name.Length > 0 && !name.AsSpan().ContainsAnyExcept(s_plain) ? $"{path}.{name}"
        : $"{path}['{name}']";

    private bool IsIn(JsonPart value, int entry) => entry < log.Entries.Count && log.Entries[entry].Position < value.End;

    private string? NameOf(in JsonChildren member) => log.IsKeyHidden(member.Value.Start) ? null : UndecodableText.Decode(member.QuotedName);
}
