using System.Globalization;

namespace Voucherify.Events.Tool;

/// <summary>Saves deliveries. Only the user can read the files, because they are personal data.</summary>
internal sealed class CaptureFolder
{
    private readonly string _path;
    private int _last;

    public CaptureFolder(string path)
    {
        _path = path;

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        // Continues the numbers of an earlier run.
        _last = Directory.EnumerateFiles(path)
            .Select(file => int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>Saves a delivery.</summary>
    /// <returns>The path of the description.</returns>
    public string Save(ReceivedDelivery delivery)
    {
        string name = Path.Combine(_path, Interlocked.Increment(ref _last).ToString("0000", CultureInfo.InvariantCulture));
        Write($"{name}.body", delivery.Body);
        Write($"{name}.json", delivery.Describe());
        return $"{name}.json";
    }

    private static void Write(string path, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(bytes);
    }
}
