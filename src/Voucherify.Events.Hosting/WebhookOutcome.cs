namespace Voucherify.Events.Hosting;

/// <summary>What became of a request to a webhook endpoint.</summary>
public enum WebhookOutcome
{
    /// <summary>Nothing yet.</summary>
    Pending,

    /// <summary>Its handlers ran.</summary>
    Handled,

    /// <summary>It is a webhook that no handler is registered for.</summary>
    Unhandled,

    /// <summary>It is durably stored; its handlers run later.</summary>
    Stored,

    /// <summary>It was taken over before. Nothing was done.</summary>
    Duplicate,

    /// <summary>It is not a request that can be trusted and read.</summary>
    Rejected,

    /// <summary>A handler failed. Voucherify will send the webhook again.</summary>
    Failed,

    /// <summary>It was not taken over in time, or not at all. Voucherify will send the webhook again.</summary>
    Unavailable,

    /// <summary>The signature holds; the application's own endpoint answers.</summary>
    Verified,

    /// <summary>The client hung up before its request was read.</summary>
    Aborted,
}
