using System.Diagnostics;

namespace Voucherify.Events.Tool;

/// <summary>Shows the progress of an operation in one line that is overwritten, once the operation has taken a second.</summary>
internal sealed class Progress(TextWriter output, int total, bool isVisible) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _done;
    private bool _isShown;

    public void Advance()
    {
        _done++;

        if (isVisible && Stopwatch.GetElapsedTime(_started) > s_patience)
        {
            _isShown = true;
            output.Write($"\r{_done} of {total}");
        }
    }

    /// <summary>Removes the line before something else is written.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            _isShown = false;
            output.Write("\r\u001b[K");
        }
    }

    public void Dispose() => Clear();
}
