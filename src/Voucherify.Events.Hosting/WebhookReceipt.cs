namespace Voucherify.Events.Hosting;

/// <summary>Specifies the result of handing a webhook to an inbox.</summary>
public enum WebhookReceipt
{
    /// <summary>The handlers succeeded.</summary>
    Handled,

    /// <summary>No handler is registered for the webhook.</summary>
    Unhandled,

    /// <summary>The webhook is durably stored. Its handlers run later.</summary>
    Stored,

    /// <summary>The webhook is a duplicate and was ignored.</summary>
    Duplicate,
}
