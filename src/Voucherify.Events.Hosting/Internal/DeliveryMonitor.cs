namespace Voucherify.Events.Hosting;

/// <summary>Remembers which webhooks keep failing. Voucherify sends a webhook twelve more times in 24 hours, then switches it off.</summary>
internal sealed class DeliveryMonitor(TimeProvider time)
{
    /// <summary>How many failures of one webhook, or requests in a row without a valid signature, are a pattern.</summary>
    public const int Limit = 3;

    private const int Capacity = 1_000;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(24);

    private readonly object _gate = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset Last)> _failures = new(StringComparer.Ordinal);
    private (int Count, DateTimeOffset Last) _mismatches;

    public void Record(WebhookFeature feature)
    {
        lock (_gate)
        {
            _mismatches = feature.SecretLabel is not null ? default
                : feature.Failure is WebhookFailure.SignatureMismatch ? (_mismatches.Count + 1, time.GetUtcNow())
                : _mismatches;

            if (feature.Webhook is { } webhook)
            {
                RecordWebhook(webhook.Id, feature.Outcome is WebhookOutcome.Failed or WebhookOutcome.Unavailable);
            }
        }
    }

    /// <summary>What is wrong, in words for whoever is on duty; null if nothing is.</summary>
    public string? Describe()
    {
        lock (_gate)
        {
            DateTimeOffset oldest = time.GetUtcNow() - s_lifetime;
            int[] failing = [.. _failures.Values.Where(entry => entry.Count >= Limit && entry.Last > oldest).Select(entry => entry.Count)];

            return failing.Length > 0
                ? $"{failing.Length} webhook(s) failed {Limit} times or more, one of them {failing.Max()} times. " +
                    "Voucherify switches a webhook off after its twelfth resend has failed."
                : _mismatches.Count >= Limit && _mismatches.Last > oldest
                    ? $"The last {_mismatches.Count} requests had a signature of none of the secrets, and no valid one came between. Was a secret replaced?"
                    : null;
        }
    }

    private void RecordWebhook(string id, bool failed)
    {
        if (!failed)
        {
            _failures.Remove(id);
            return;
        }

        if (_failures.Count >= Capacity && !_failures.ContainsKey(id))
        {
            _failures.Remove(_failures.MinBy(entry => entry.Value.Last).Key);
        }

        _failures[id] = (_failures.GetValueOrDefault(id).Count + 1, time.GetUtcNow());
    }
}
