namespace Voucherify.Events.AspNetCore;

/// <summary>
/// The exception that is thrown when a <see cref="WebhookEvent"/> is bound but the body is not a webhook. The response is 400.
/// </summary>
internal sealed class NotAWebhookException() : Exception("The verified body is not a webhook.");
