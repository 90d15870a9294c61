using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Removes the whitespace that files and vaults add to a secret, and logs a warning once for each label.</summary>
internal sealed class VoucherifyWebhooksOptionsCleaner(ILogger<VoucherifyWebhooksOptions>? logger = null) : IPostConfigureOptions<VoucherifyWebhooksOptions>
{
    private readonly ConcurrentDictionary<string, bool> _said = new();

    public void PostConfigure(string? name, VoucherifyWebhooksOptions options)
    {
        foreach ((string label, string secret) in options.Secrets.ToArray())
        {
            string? trimmed = SecretText.Trim(secret);

            if (trimmed != secret)
            {
                options.Secrets[label] = trimmed!;

                if (trimmed!.Length > 0 && _said.TryAdd(label, true))
                {
                    Log.SecretTrimmed(logger ?? (ILogger)NullLogger.Instance, label);
                }
            }
        }
    }
}
