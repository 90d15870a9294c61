namespace Voucherify.Events.AspNetCore;

/// <summary>Ends the binding of a <see cref="WebhookEvent"/> whose body is no webhook; answered with 400 where it was thrown for the request.</summary>
internal sealed class NotAWebhookException() : Exception("The verified body is not a webhook.");
