using System.Threading.Channels;

namespace Voucherify.Events.PostgreSql;

/// <summary>Wakes a loop because there may be work. Signals that arrive before the loop looks are combined.</summary>
internal sealed class InboxSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
        SingleReader = true,
    });

    public void Set() => _channel.Writer.TryWrite(true);

    public async Task WaitAsync() => await _channel.Reader.ReadAsync();
}
