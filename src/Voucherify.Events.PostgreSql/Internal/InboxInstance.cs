namespace Voucherify.Events.PostgreSql;

/// <summary>What the loops of this process share: the number under which it takes webhooks, and the session that proves that it lives.</summary>
internal sealed class InboxInstance
{
    private long _number;
    private int _session;

    /// <summary>The number; null until it is registered. It changes when others declared the instance dead.</summary>
    public long? Number
    {
        get => Volatile.Read(ref _number) is > 0 and long number ? number : null;
        set => Volatile.Write(ref _number, value ?? 0);
    }

    /// <summary>The process id of a session that the server closes when this process ends; null when there is none.</summary>
    public int? Session
    {
        get => Volatile.Read(ref _session) is > 0 and int session ? session : null;
        set => Volatile.Write(ref _session, value ?? 0);
    }
}
