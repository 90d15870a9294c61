using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>The three streams of the process: data goes to stdout, talk to stderr.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly Option<string?> _color = Choice.Create("--color", "When to use colors:", "when", "auto", "always", "never");

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write nothing but data and errors.", Recursive = true };

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

    /// <summary>Gets the token that is canceled when nobody reads stdout any more.</summary>
    public CancellationToken OutputClosed => _stream.Closed;

    /// <summary>Gets a value that indicates whether a user sees stderr now and may be asked.</summary>
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

    /// <summary>Sets what the options say, as far as they can be read.</summary>
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

    /// <summary>Writes a line of data. The caller escapes what others wrote.</summary>
    public void Write(string line) => Output.WriteLine(line);

    /// <summary>Writes bytes as they are, and ends the line where a user looks at them.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);

        if (!Console.IsOutputRedirected)
        {
            Output.WriteLine();
        }
    }

    /// <summary>Writes a JSON document in one line. What a terminal could obey is escaped.</summary>
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

    /// <summary>Tells the user something that is not data.</summary>
    public void Say(string text)
    {
        if (!_isQuiet)
        {
            Error.WriteLine(Printable.Escape(text));
        }
    }

    /// <summary>Tells the user what is wrong.</summary>
    public void Complain(string text) => Error.WriteLine($"{ErrorColors.Bad("error:")} {Printable.EscapeLines(text)}");

    /// <summary>Shows how far something is that takes longer than a second, on a terminal only.</summary>
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
            throw CommandException.Usage("Stdin (-) can be read for one thing only.");
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

    /// <summary>Asks a user for something that is not shown.</summary>
    public string Ask(string question) => Wait(() => HiddenPrompt.Ask(question));

    public void Dispose() => Output.Dispose();

    // Reading from a user blocks a thread that nothing wakes: an interruption leaves it behind.
    private T Wait<T>(Func<T> read) => Task.Run(read).WaitAsync(Interruption).GetAwaiter().GetResult();
}
