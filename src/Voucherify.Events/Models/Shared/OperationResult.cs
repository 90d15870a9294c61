namespace Voucherify.Events.Models;

/// <summary>Whether an operation succeeded.</summary>
public enum OperationResult
{
    /// <summary>It was carried out.</summary>
    Success = 0,

    /// <summary>It was refused or broke off.</summary>
    Failure = 1,
}
