using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Attack;

/// <summary>Counts what is logged, and writes errors out, for whoever looks into a failed attack.</summary>
internal sealed class LogCounter : ILoggerProvider, ILogger
{
    private int _warnings;
    private int _errors;

    public int Warnings => _warnings;

    public int Errors => _errors;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error)
        {
            Interlocked.Increment(ref _errors);
            Console.Error.WriteLine($"{formatter(state, exception)} {exception}");
        }
        else if (logLevel == LogLevel.Warning && eventId.Name != "HeartbeatSlow") // Kestrel warns of it where the machine is busy.
        {
            Interlocked.Increment(ref _warnings);
        }
    }

    public void Dispose()
    {
    }
}
