namespace Voucherify.Events.Models;

/// <summary>How the codes of a campaign are composed.</summary>
public sealed partial record CodeConfig
{
    /// <summary>How many characters are generated, prefix and postfix not counted; <see cref="Pattern"/> overrules it.</summary>
    public long? Length { get; init; }

    /// <summary>The characters that generated parts are drawn from.</summary>
    public string? Charset { get; init; }

    /// <summary>The text in front of the generated part; often an empty text.</summary>
    public string? Prefix { get; init; }

    /// <summary>The text behind the generated part; often an empty text.</summary>
    public string? Postfix { get; init; }

    /// <summary>The layout of a code, in which each <c>#</c> stands for a random character.</summary>
    public string? Pattern { get; init; }

    /// <summary>How many codes are generated at first.</summary>
    public long? InitialCount { get; init; }

    /// <summary>The number of unused codes that Voucherify tries to keep in stock. Voucherify does not document it.</summary>
    public long? MinDesired { get; init; }
}
