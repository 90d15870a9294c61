namespace Voucherify.Events.Hosting;

/// <summary>Represents the failure of one handler.</summary>
/// <param name="Handler">The name of the handler.</param>
/// <param name="Exception">The exception that the handler threw. Its message can contain personal data.</param>
public sealed record WebhookHandlerFailure(string Handler, Exception Exception);
