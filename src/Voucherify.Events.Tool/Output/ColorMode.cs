namespace Voucherify.Events.Tool;

/// <summary>Specifies when colors are used. Nothing is said by color alone.</summary>
internal enum ColorMode
{
    /// <summary>On a terminal that knows them, unless <c>NO_COLOR</c> is set.</summary>
    Auto,

    /// <summary>Everywhere.</summary>
    Always,

    /// <summary>Nowhere.</summary>
    Never,
}
