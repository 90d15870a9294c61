using System.Threading.Channels;

namespace Voucherify.Events.Tests;

/// <summary>What handlers did, and a way to wait until they have done it.</summary>
internal sealed class HandlerRuns
{
    private readonly object _gate = new();
    private readonly List<string> _begun = [];
    private readonly List<string> _done = [];
    private readonly Channel<bool> _changes = Channel.CreateUnbounded<bool>();
    private int _running;
    private int _mostAtOnce;

    /// <summary>The ids of the webhooks that handlers were given, once for each run.</summary>
    public IReadOnlyList<string> Begun => Copy(_begun);

    /// <summary>The ids of the webhooks that handlers finished without an error.</summary>
    public IReadOnlyList<string> Done => Copy(_done);

    public int MostAtOnce
    {
        get
        {
            lock (_gate)
            {
                return _mostAtOnce;
            }
        }
    }

    /// <summary>Runs what a handler does, and keeps that it ran.</summary>
    public async Task RunAsync(string id, Func<Task> handle)
    {
        Change(() =>
        {
            _begun.Add(id);
            _mostAtOnce = Math.Max(_mostAtOnce, ++_running);
        });

        try
        {
            await handle();
            Change(() => _done.Add(id));
        }
        finally
        {
            Change(() => _running--);
        }
    }

    public int TimesBegun(string id) => Begun.Count(begun => begun == id);

    public int TimesDone(string id) => Done.Count(done => done == id);

    /// <summary>Waits until handlers have done something. One at a time.</summary>
    public async Task UntilAsync(Func<HandlerRuns, bool> condition)
    {
        using var patience = new CancellationTokenSource(InboxHost.Patience);

        while (!condition(this))
        {
            await _changes.Reader.ReadAsync(patience.Token);
        }
    }

    private string[] Copy(List<string> ids)
    {
        lock (_gate)
        {
            return [.. ids];
        }
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
        }

        _changes.Writer.TryWrite(true);
    }
}
