using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.AspNetCore.Tests;

internal sealed record LogRecord(string Category, LogLevel Level, EventId Id, string Message, Exception? Exception, string State);

/// <summary>Keeps everything that is logged, at every level.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<LogRecord> _records = new();

    public IReadOnlyCollection<LogRecord> Records => _records;

    /// <summary>What the package logged.</summary>
    public IEnumerable<LogRecord> Ours => _records.Where(record => record.Category.StartsWith("Voucherify.", StringComparison.Ordinal));

    /// <summary>What anybody logged as an error, the platform included.</summary>
    public IEnumerable<string> Errors => _records.Where(record => record.Level >= LogLevel.Error)
        .Select(record => $"{record.Message} {record.Exception?.Message}");

    /// <summary>Waits until something is logged.</summary>
    public async Task<LogRecord> UntilAsync(Func<LogRecord, bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (true)
        {
            if (_records.FirstOrDefault(condition) is { } record)
            {
                return record;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _records);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LogRecord> records) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) => records.Enqueue(new LogRecord(
                category,
                logLevel,
                eventId,
                formatter(state, exception),
                exception,
                state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(";", values) : $"{state}"));
    }
}
