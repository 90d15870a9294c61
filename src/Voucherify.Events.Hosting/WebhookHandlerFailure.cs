namespace Voucherify.Events.Hosting;

/// <summary>Represents the failure of one handler.</summary>
/// <param name="Handler">The name of the handler.</param>
/// <param name="Exception">What it threw. Its message may be personal data.</param>
public sealed record WebhookHandlerFailure(string Handler, Exception Exception);
