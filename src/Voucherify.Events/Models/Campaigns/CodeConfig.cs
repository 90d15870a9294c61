namespace Voucherify.Events.Models;

/// <summary>Represents the format of generated codes.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record CodeConfig
{
    /// <summary>The number of generated characters, excluding prefix and postfix. <see cref="Pattern"/> takes precedence.</summary>
    public long? Length { get; init; }

    /// <summary>The characters from which codes are generated.</summary>
    public string? Charset { get; init; }

    /// <summary>The text before the generated part; often empty.</summary>
    public string? Prefix { get; init; }

    /// <summary>The text after the generated part; often empty.</summary>
    public string? Postfix { get; init; }

    /// <summary>The pattern of a code, in which each <c>#</c> stands for a random character.</summary>
    public string? Pattern { get; init; }

    /// <summary>The number of codes that are generated initially.</summary>
    public long? InitialCount { get; init; }

    /// <summary>The number of unused codes that Voucherify tries to keep available. Voucherify does not document this property.</summary>
    public long? MinDesired { get; init; }
}
