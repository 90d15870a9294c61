using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Validates the options that all inboxes share.</summary>
internal sealed class WebhookInboxOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : WebhookInboxOptions
{
    private const int MaxConcurrencyLimit = 1_000;

    // The maximum of a timer, rounded down.
    private static readonly TimeSpan s_maxDelay = TimeSpan.FromDays(30);

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        string[] errors = [.. Errors(options)];

        return errors.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(WebhookInboxOptions options)
    {
        if (options.MaxConcurrency is < 1 or > MaxConcurrencyLimit)
        {
            yield return $"{nameof(options.MaxConcurrency)} is {options.MaxConcurrency} and must be 1 to {MaxConcurrencyLimit}.";
        }

        if (options.RetryDelays is null)
        {
            yield return $"{nameof(options.RetryDelays)} is null. Use an empty list for no retries.";
        }
        else if (options.RetryDelays.Any(delay => delay < TimeSpan.Zero || delay > s_maxDelay))
        {
            yield return $"{nameof(options.RetryDelays)} is {string.Join(", ", options.RetryDelays)} and each must be zero to {s_maxDelay.Days} days.";
        }

        if (options.DeduplicationWindow <= TimeSpan.Zero)
        {
            yield return $"{nameof(options.DeduplicationWindow)} is {options.DeduplicationWindow} and must be positive. " +
                "Voucherify retries for 24 hours.";
        }

        if (options.DegradedAfter <= TimeSpan.Zero)
        {
            yield return $"{nameof(options.DegradedAfter)} is {options.DegradedAfter} and must be positive.";
        }
    }
}
