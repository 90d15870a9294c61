using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Validates the options of a receiver.</summary>
internal sealed class VoucherifyWebhooksOptionsValidator(IEnumerable<ReceiverRegistration> receivers) : IValidateOptions<VoucherifyWebhooksOptions>
{
    private const int MaxConcurrencyLimit = 1_000;

    public ValidateOptionsResult Validate(string? name, VoucherifyWebhooksOptions options)
    {
        string[] errors = [.. Errors(options, NeedsSecret(name ?? ""))];

        return errors.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    // A receiver that resolves secrets, or that only runs handlers, needs no configured secret.
    private bool NeedsSecret(string receiver) => receivers.Any(registration => registration.Name == receiver && registration is { IsConfigured: true, Resolver: null });

    private static IEnumerable<string> Errors(VoucherifyWebhooksOptions options, bool needsSecret)
    {
        if (needsSecret && options.Secrets.Count == 0)
        {
            yield return "No Voucherify webhook secret is configured. Copy it from Voucherify, Project settings > Webhooks, to " +
                "the configuration, such as Voucherify:Webhooks:Secrets:main (Voucherify__Webhooks__Secrets__main in the environment).";
        }

        foreach (string label in options.Secrets.Where(secret => string.IsNullOrWhiteSpace(secret.Value)).Select(secret => secret.Key))
        {
            yield return $"The Voucherify webhook secret '{label}' is empty or consists only of whitespace. Copy it from Voucherify, Project settings > Webhooks.";
        }

        if (options.MaxBodyLength < 1 || options.MaxBodyLength > WebhookParserOptions.Default.MaxBodyLength)
        {
            yield return $"{nameof(options.MaxBodyLength)} is {options.MaxBodyLength} and must be 1 to {WebhookParserOptions.Default.MaxBodyLength} bytes.";
        }

        if (options.MaxBufferedBodyBytes < options.MaxBodyLength)
        {
            yield return $"{nameof(options.MaxBufferedBodyBytes)} is {options.MaxBufferedBodyBytes} and must be at least " +
                $"{nameof(options.MaxBodyLength)}, which is {options.MaxBodyLength}.";
        }

        if (options.MaxConcurrency is < 1 or > MaxConcurrencyLimit)
        {
            yield return $"{nameof(options.MaxConcurrency)} is {options.MaxConcurrency} and must be 1 to {MaxConcurrencyLimit}.";
        }

        if (options.AcceptTimeout <= TimeSpan.Zero || options.AcceptTimeout > TimeSpan.FromMinutes(1))
        {
            yield return $"{nameof(options.AcceptTimeout)} is {options.AcceptTimeout} and must be positive and at most a minute. " +
                "Voucherify disconnects after 10 seconds.";
        }
    }
}
