namespace Voucherify.Events.Tool;

/// <summary>Suggests a correction for a mistyped word.</summary>
internal static class Nearest
{
    /// <returns>A question to append to an error message; empty if there is no similar word.</returns>
    public static string Ask(string word, IEnumerable<string> candidates)
    {
        (string? nearest, int distance) = candidates
            .Select(candidate => (candidate, Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .DefaultIfEmpty((null!, int.MaxValue))
            .MinBy(pair => pair.Item2);

        return distance <= Math.Max(1, word.Length / 3) ? $" Did you mean {nearest}?" : "";
    }

    // The number of letters to insert, delete or replace (Levenshtein distance).
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];

        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;

            for (int j = 0; j < right.Length; j++)
            {
                int replaced = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(row[j], diagonal));
            }
        }

        return row[^1];
    }
}
