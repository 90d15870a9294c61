namespace Voucherify.Events.Tool;

/// <summary>Finds the bodies in a folder.</summary>
internal static class BodyFiles
{
    /// <returns>
    /// The file itself, or all <c>*.body</c> and <c>*.json</c> files of a folder, without the descriptions of captured bodies.
    /// </returns>
    public static IEnumerable<string> Find(string path) => !Directory.Exists(path) ? [path] :
        Directory.EnumerateFiles(path)
            .Where(file => Path.GetExtension(file) is ".body"
                || (Path.GetExtension(file) is ".json" && !File.Exists(Path.ChangeExtension(file, ".body"))))
            .Order(StringComparer.Ordinal);
}
