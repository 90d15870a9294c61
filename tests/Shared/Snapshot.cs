using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Voucherify.Events.Tests;

/// <summary>
/// Approved output, kept beside the test as <c>Class.Method_case.verified.txt</c>. A mismatch or a missing file fails, shows a line
/// diff and writes <c>.received.txt</c>; <c>UPDATE_SNAPSHOTS=1</c> accepts, except in CI.
/// </summary>
/// <remarks>Stands in for Verify.Xunit, with its file names and habits, so that Verify.Xunit can take over without renaming a file.</remarks>
internal static class Snapshot
{
    private static readonly bool s_accept =
        Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public static void Match(
        string actual,
        string? parameter = null,
        string extension = "txt",
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameter is null ? "" : "_" + parameter)}";
        string path = Path.Combine(Path.GetDirectoryName(file)!, name);
        string verified = $"{path}.verified.{extension}";
        string received = $"{path}.received.{extension}";
        string text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";

        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        if (s_accept)
        {
            File.WriteAllText(verified, text);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(verified)} differs from what was received; UPDATE_SNAPSHOTS=1 accepts it.\n{Diff(expected, text)}");
    }

    private static string Diff(string expected, string actual)
    {
        var diff = new StringBuilder();

        foreach (DiffPiece line in InlineDiffBuilder.Diff(expected, actual).Lines.Where(line => line.Type != ChangeType.Unchanged))
        {
            diff.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").AppendLine(line.Text);
        }

        return diff.ToString();
    }
}
