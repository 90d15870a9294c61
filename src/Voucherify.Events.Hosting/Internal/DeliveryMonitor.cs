namespace Voucherify.Events.Hosting;

/// <summary>
/// Remembers repeated failures. Voucherify retries a webhook 12 times in 24 hours and then disables it. Only signed requests count.
/// Requests without a valid signature matter only after signed requests have stopped, because a secret may then have been replaced. Replays
/// do not count, because they say nothing about what Voucherify sees.
/// </summary>
internal sealed class DeliveryMonitor(TimeProvider time)
{
    /// <summary>The number of failures, of one webhook or in a row, that is reported.</summary>
    public const int Limit = 3;

    /// <summary>The time without a signed request after which requests without a valid signature count.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    private const int Capacity = 1_000;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(24);

    private readonly object _gate = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset Last)> _failures = new(StringComparer.Ordinal);
    private DateTimeOffset? _lastSigned;
    private Row _failedRow;
    private Row _refusedRow;
    private Row _unsignedRow;

    public void Record(WebhookReception reception)
    {
        if (WebhookReplay.Kind is not null)
        {
            return;
        }

        lock (_gate)
        {
            if (reception.SecretLabel is not null)
            {
                RecordSigned(reception);
            }
            else if (reception is { Outcome: WebhookOutcome.Rejected, Signature: not null })
            {
                _unsignedRow = _unsignedRow.Longer(time);
            }
        }
    }

    /// <summary>Describes the problems to an operator, and whether a problem is only suspected.</summary>
    public IEnumerable<(string Description, bool IsSuspicion)> Describe()
    {
        lock (_gate)
        {
            return [.. Problems()];
        }
    }

    private IEnumerable<(string, bool)> Problems()
    {
        DateTimeOffset oldest = time.GetUtcNow() - s_lifetime;
        int[] failing = [.. _failures.Values.Where(entry => entry.Count >= Limit && entry.Last > oldest).Select(entry => entry.Count)];

        if (failing.Length > 0)
        {
            yield return ($"{failing.Length} webhook(s) failed {Limit} times or more, one of them {failing.Max()} times. " +
                "Voucherify disables a webhook after 12 failed retries.", false);
        }
        else if (_failedRow.Counts(oldest))
        {
            yield return ($"The last {_failedRow.Count} webhooks failed or were not accepted.", false);
        }

        if (_refusedRow.Counts(oldest))
        {
            yield return ($"The last {_refusedRow.Count} signed requests were rejected (400, 413 or 415): Voucherify sends requests that this endpoint cannot read.", true);
        }

        if (_unsignedRow.Counts(oldest) && time.GetUtcNow() - _lastSigned >= Silence)
        {
            yield return ($"The last {_unsignedRow.Count} signatures matched none of the configured secrets, and no valid signature was received " +
                $"for {Silence.TotalMinutes} minutes. If the secret was replaced in Voucherify, configure the new one.", true);
        }
    }

    private void RecordSigned(WebhookReception reception)
    {
        bool isRefused = reception.Outcome is WebhookOutcome.Rejected;
        bool isFailed = reception.Outcome is WebhookOutcome.Failed or WebhookOutcome.Unavailable;

        _lastSigned = time.GetUtcNow();
        _unsignedRow = default;
        _refusedRow = isRefused ? _refusedRow.Longer(time) : default;
        _failedRow = isFailed ? _failedRow.Longer(time) : isRefused ? _failedRow : default;

        // A webhook that cannot be parsed has no ID, but the same signature each time.
        if ((reception.Webhook?.Id ?? reception.Signature) is { } key)
        {
            RecordWebhook(key, isRefused || isFailed);
        }
    }

    private void RecordWebhook(string key, bool failed)
    {
        if (!failed)
        {
            _failures.Remove(key);
            return;
        }

        if (_failures.Count >= Capacity && !_failures.ContainsKey(key))
        {
            _failures.Remove(_failures.MinBy(entry => entry.Value.Last).Key);
        }

        _failures[key] = (_failures.GetValueOrDefault(key).Count + 1, time.GetUtcNow());
    }

    private readonly record struct Row(int Count, DateTimeOffset Last)
    {
        public Row Longer(TimeProvider time) => new(Count + 1, time.GetUtcNow());

        public bool Counts(DateTimeOffset oldest) => Count >= Limit && Last > oldest;
    }
}
