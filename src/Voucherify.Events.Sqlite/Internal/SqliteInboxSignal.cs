using System.Threading.Channels;

namespace Voucherify.Events.Sqlite;

/// <summary>Wakes the worker because a webhook may be due. Signals that arrive before the worker looks are combined.</summary>
internal sealed class SqliteInboxSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
        SingleReader = true,
    });

    public void Set() => _channel.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _channel.Reader.ReadAsync(cancellationToken);
}
