namespace Voucherify.Events.Hosting;

/// <summary>Specifies the outcome of a request to a receiver.</summary>
public enum WebhookOutcome
{
    /// <summary>The request is still being processed.</summary>
    Pending,

    /// <summary>The handlers succeeded.</summary>
    Handled,

    /// <summary>No handler is registered for the webhook.</summary>
    Unhandled,

    /// <summary>The webhook is durably stored. Its handlers run later.</summary>
    Stored,

    /// <summary>The webhook is a duplicate and was ignored.</summary>
    Duplicate,

    /// <summary>The request cannot be trusted or is not a webhook that can be read.</summary>
    Rejected,

    /// <summary>A handler failed. Voucherify retries the webhook.</summary>
    Failed,

    /// <summary>The webhook could not be accepted, or not in time. Voucherify retries the webhook.</summary>
    Unavailable,

    /// <summary>The signature is valid. The endpoint of the application creates the response.</summary>
    Verified,

    /// <summary>The client disconnected before the request was read.</summary>
    Aborted,
}
