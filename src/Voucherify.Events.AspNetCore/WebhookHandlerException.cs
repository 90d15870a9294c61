namespace Voucherify.Events.AspNetCore;

/// <summary>Handlers of a webhook failed. The others ran to their end.</summary>
public sealed class WebhookHandlerException : AggregateException
{
    internal WebhookHandlerException(IReadOnlyList<Exception> failures)
        : base("A handler of a webhook failed.", failures)
    {
    }
}
