namespace Voucherify.Events.Tool;

/// <summary>Colors text, or returns it unchanged.</summary>
internal sealed class Palette
{
    private readonly bool _isColored;

    private Palette(bool isColored, bool isCapable) => (_isColored, IsCapable) = (isColored, isCapable);

    public static Palette None { get; } = new(isColored: false, isCapable: false);

    /// <summary>Gets a value that indicates whether the terminal can overwrite a line.</summary>
    public bool IsCapable { get; }

    public static Palette For(ColorMode mode, bool isRedirected)
    {
        bool isCapable = !isRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

        return new Palette(
            mode is ColorMode.Always
                || (mode is ColorMode.Auto && isCapable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))),
            isCapable);
    }

    public string Good(string text) => Paint(text, 32);

    public string Bad(string text) => Paint(text, 31);

    public string Weak(string text) => Paint(text, 2);

    public string Verdict(bool isGood, string text) => isGood ? Good(text) : Bad(text);

    private string Paint(string text, int code) => _isColored ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
