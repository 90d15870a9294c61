namespace Voucherify.Events.Inspector;

/// <summary>Marks a request that the page sends. Found in the features of the request.</summary>
internal sealed class Replay(string kind, long? of)
{
    /// <summary>The same id: the receiver should know it.</summary>
    public const string Again = "again";

    /// <summary>Another id, signed anew.</summary>
    public const string AsNew = "new";

    /// <summary>A sample.</summary>
    public const string Sample = "sample";

    public string Kind { get; } = kind;

    /// <summary>The number of the delivery that is sent again; null for a sample.</summary>
    public long? Of { get; } = of;

    /// <summary>What was observed of it; null until it is answered.</summary>
    public Delivery? Delivery { get; set; }
}
