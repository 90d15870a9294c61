namespace Voucherify.Events.Hosting;

/// <summary>Represents the secrets that an <see cref="IWebhookSecretResolver"/> returns, and the tenant that they belong to.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class WebhookSecrets
{
    private const string DefaultLabel = "main";

    /// <summary>Initializes a new instance of the <see cref="WebhookSecrets"/> class with one secret, labeled <c>main</c>.</summary>
    /// <param name="secret">The secret that Voucherify shows under Project settings &gt; Webhooks.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public WebhookSecrets(string secret)
        : this(new Dictionary<string, string> { [DefaultLabel] = secret })
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="WebhookSecrets"/> class. Pass more than one secret while you rotate a secret.
    /// </summary>
    /// <param name="secrets">The secrets by label.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="secrets"/> is empty, or one of the secrets is empty or consists only of whitespace.
    /// </exception>
    public WebhookSecrets(IReadOnlyDictionary<string, string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);

        Values = [.. secrets.Select(secret => new KeyValuePair<string, string>(secret.Key, SecretText.Trim(secret.Value) ?? ""))];

        if (Values.Count == 0 || Values.Any(secret => secret.Value.Length == 0))
        {
            throw new ArgumentException("A webhook secret is missing or empty, or consists only of whitespace. Copy it from Voucherify, Project settings > Webhooks.", nameof(secrets));
        }
    }

    /// <summary>
    /// Gets the tenant that the secrets belong to, or <see langword="null"/> if the application does not distinguish tenants. Handlers read
    /// it from <see cref="WebhookDelivery.Tenant"/>. Webhooks of different tenants are never duplicates of each other.
    /// </summary>
    public string? Tenant { get; init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Values { get; }

    /// <summary>Returns the tenant and the labels of the secrets. The secrets are not included.</summary>
    /// <returns>The tenant and the labels of the secrets.</returns>
    public override string ToString() => $"Tenant: {Tenant}, Secrets: {string.Join(", ", Values.Select(secret => secret.Key))}";
}
