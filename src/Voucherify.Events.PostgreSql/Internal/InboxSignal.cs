using System.Threading.Channels;

namespace Voucherify.Events.PostgreSql;

/// <summary>Wakes a loop: there may be something to do. Set several times before it looks, it wakes once.</summary>
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
