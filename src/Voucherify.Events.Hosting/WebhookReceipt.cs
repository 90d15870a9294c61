namespace Voucherify.Events.Hosting;

/// <summary>How an inbox took a webhook over.</summary>
public enum WebhookReceipt
{
    /// <summary>Its handlers ran.</summary>
    Handled,

    /// <summary>No handler is registered for it.</summary>
    Unhandled,

    /// <summary>It is durably stored; its handlers run later.</summary>
    Stored,

    /// <summary>It was taken over before. Nothing was done.</summary>
    Duplicate,
}
