namespace Voucherify.Events.Tool;

/// <summary>Specifies when colors are used. Colors never carry information on their own.</summary>
internal enum ColorMode
{
    /// <summary>Colors are used on a terminal that supports them, unless <c>NO_COLOR</c> is set.</summary>
    Auto,

    /// <summary>Colors are always used.</summary>
    Always,

    /// <summary>Colors are never used.</summary>
    Never,
}
