using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>Represents the three standard streams of the process: data goes to stdout, messages go to stderr.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly Option<string?> _color = Choice.Create("--color", "When to use colors:", "when", "auto", "always", "never");

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write only data and errors.", Recursive = true };

    private readonly StandardOutput _stream = new();
    private bool _isQuiet;
    private bool _isInputRead;

    public Terminal()
    {
        Output = new StreamWriter(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
    }

    /// <summary>Gets stdout.</summary>
    public TextWriter Output { get; }

    /// <summary>Gets stderr.</summary>
    public TextWriter Error { get; } = Console.Error;

    /// <summary>Gets the token that is canceled when the reader of stdout has closed it.</summary>
    public CancellationToken OutputClosed => _stream.Closed;

    /// <summary>Gets a value that indicates whether a user currently sees stderr and can be prompted.</summary>
    public bool IsInteractive { get; } = !Console.IsErrorRedirected && !Console.IsInputRedirected;

    /// <summary>Gets or sets the token that is canceled when the user interrupts the tool.</summary>
    public CancellationToken Interruption { get; set; }

    /// <summary>Gets the colors of stdout.</summary>
    public Palette Colors { get; private set; } = Palette.None;

    /// <summary>Gets the colors of stderr.</summary>
    private Palette ErrorColors { get; set; } = Palette.None;

    public void AddOptions(RootCommand root)
    {
        _color.Recursive = true;
        root.Options.Add(_color);
        root.Options.Add(_quiet);
    }

    /// <summary>Applies the values of the options, as far as they can be parsed.</summary>
    public void Configure(ParseResult result)
    {
        ColorMode mode = result.GetValue(_color) switch
        {
            "always" => ColorMode.Always,
            "never" => ColorMode.Never,
            _ => ColorMode.Auto,
        };
        Colors = Palette.For(mode, Console.IsOutputRedirected);
        ErrorColors = Palette.For(mode, Console.IsErrorRedirected);
        _isQuiet = result.GetValue(_quiet);
    }

    /// <summary>Writes a line of data. The caller escapes external text.</summary>
    public void Write(string line) => Output.WriteLine(line);

    /// <summary>Writes bytes as they are, followed by a line break if stdout is a terminal.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);

        if (!Console.IsOutputRedirected)
        {
            Output.WriteLine();
        }
    }

    /// <summary>Writes a JSON document in one line. Characters that a terminal interprets are escaped.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();

        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        _stream.Write(line.GetBuffer().AsSpan(0, (int)line.Length));
    }

    /// <summary>Writes a message that is not data.</summary>
    public void Say(string text)
    {
        if (!_isQuiet)
        {
            Error.WriteLine(Printable.Escape(text));
        }
    }

    /// <summary>Writes an error message.</summary>
    public void Complain(string text) => Error.WriteLine($"{ErrorColors.Bad("error:")} {Printable.EscapeLines(text)}");

    /// <summary>Shows the progress of an operation that takes longer than a second, on a terminal only.</summary>
    public Progress StartProgress(int total) => new(Error, total, isVisible: !_isQuiet && !Console.IsErrorRedirected && ErrorColors.IsCapable);

    /// <summary>Reads a file, or stdin for <c>-</c>.</summary>
    public byte[] Read(string file)
    {
        if (file != "-")
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : throw CommandException.Usage($"There is no file '{file}'.");
        }

        if (_isInputRead)
        {
            throw CommandException.Usage("Stdin (-) can be used for one input only.");
        }

        _isInputRead = true;
        return Wait(() =>
        {
            using Stream input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>Prompts the user for a value that is not shown.</summary>
    public string Ask(string question) => Wait(() => HiddenPrompt.Ask(question));

    public void Dispose() => Output.Dispose();

    // Reading from the console blocks a thread that cannot be woken: an interruption abandons it.
    private T Wait<T>(Func<T> read) => Task.Run(read).WaitAsync(Interruption).GetAwaiter().GetResult();
}
