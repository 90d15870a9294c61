namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Holds the state that the loops of this process share: the number under which it claims webhooks, and the session that shows that it is
/// alive.
/// </summary>
internal sealed class InboxInstance
{
    private long _number;
    private int _session;

    /// <summary>
    /// Gets or sets the number; <see langword="null"/> until the instance is registered. It changes when others declared the instance dead.
    /// </summary>
    public long? Number
    {
        get => Volatile.Read(ref _number) is > 0 and long number ? number : null;
        set => Volatile.Write(ref _number, value ?? 0);
    }

    /// <summary>
    /// Gets or sets the process ID of a session that the server closes when this process ends; <see langword="null"/> if there is none.
    /// </summary>
    public int? Session
    {
        get => Volatile.Read(ref _session) is > 0 and int session ? session : null;
        set => Volatile.Write(ref _session, value ?? 0);
    }
}
