namespace Voucherify.Events.Hosting;

/// <summary>Represents the failure of one handler.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
/// <param name="Handler">The name of the handler.</param>
/// <param name="Exception">The exception that the handler threw. Its message can contain personal data.</param>
public sealed record WebhookHandlerFailure(string Handler, Exception Exception);
