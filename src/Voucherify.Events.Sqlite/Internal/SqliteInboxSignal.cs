using System.Threading.Channels;

namespace Voucherify.Events.Sqlite;

/// <summary>Wakes the worker: something may be due. Set several times before it looks, it wakes once.</summary>
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
