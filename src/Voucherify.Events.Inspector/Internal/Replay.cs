namespace Voucherify.Events.Inspector;

/// <summary>Marks a request that the page sends, and receives its result. It is a feature of the request.</summary>
internal sealed class Replay(string kind, long? of)
{
    /// <summary>The same ID, so that the receiver should recognize a duplicate.</summary>
    public const string Again = "again";

    /// <summary>A new ID and a new signature.</summary>
    public const string AsNew = "new";

    /// <summary>A sample.</summary>
    public const string Sample = "sample";

    /// <summary>The handlers only, without a request.</summary>
    public const string Run = "run";

    public string Kind { get; } = kind;

    /// <summary>Gets the number of the delivery that is sent again; <see langword="null"/> for a sample.</summary>
    public long? Of { get; } = of;

    /// <summary>Gets or sets the status of the response.</summary>
    public int Status { get; set; }

    /// <summary>Gets or sets the body of the response.</summary>
    public string Body { get; set; } = "";

    /// <summary>Gets or sets the observation of the request; <see langword="null"/> until it is answered.</summary>
    public Delivery? Delivery { get; set; }
}
