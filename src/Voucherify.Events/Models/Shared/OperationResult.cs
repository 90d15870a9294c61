namespace Voucherify.Events.Models;

/// <summary>Specifies whether an operation succeeded.</summary>
public enum OperationResult
{
    /// <summary>The operation succeeded.</summary>
    Success = 0,

    /// <summary>The operation was rejected or failed.</summary>
    Failure = 1,
}
