namespace Voucherify.Events.Hosting;

/// <summary>Represents the secrets that an <see cref="IWebhookSecretResolver"/> found, and whose they are.</summary>
public sealed class WebhookSecrets
{
    private const string DefaultLabel = "main";

    /// <summary>Initializes a new instance of the <see cref="WebhookSecrets"/> class with one secret, labeled <c>main</c>.</summary>
    /// <param name="secret">The secret, as Voucherify shows it under Project settings &gt; Webhooks.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is empty or blank.</exception>
    public WebhookSecrets(string secret)
        : this(new Dictionary<string, string> { [DefaultLabel] = secret })
    {
    }

    /// <summary>Initializes a new instance of the <see cref="WebhookSecrets"/> class. Pass more than one while a secret is rotated.</summary>
    /// <param name="secrets">The secrets by label.</param>
    /// <exception cref="ArgumentException"><paramref name="secrets"/> is empty, or one of them is empty or blank.</exception>
    public WebhookSecrets(IReadOnlyDictionary<string, string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);

        Values = [.. secrets.Select(secret => new KeyValuePair<string, string>(secret.Key, SecretText.Trim(secret.Value) ?? ""))];

        if (Values.Count == 0 || Values.Any(secret => secret.Value.Length == 0))
        {
            throw new ArgumentException("A webhook secret is missing, empty or blank.", nameof(secrets));
        }
    }

    /// <summary>
    /// Gets whose secrets these are. Handlers find it in <see cref="WebhookDelivery.Tenant"/>; webhooks of one tenant are not duplicates of
    /// another's. <see langword="null"/> if there are no tenants to tell apart.
    /// </summary>
    public string? Tenant { get; init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Values { get; }

    /// <summary>Returns the tenant and the labels of the secrets, never the secrets.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"Tenant: {Tenant}, Secrets: {string.Join(", ", Values.Select(secret => secret.Key))}";
}
