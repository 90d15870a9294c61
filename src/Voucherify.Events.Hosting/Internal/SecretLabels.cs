namespace Voucherify.Events.Hosting;

/// <summary>Keeps a second registration of a receiver from replacing the secrets of the first without a word.</summary>
internal static class SecretLabels
{
    /// <exception cref="InvalidOperationException">Both have a secret of one label, and they are not the same.</exception>
    public static void Configure(VoucherifyWebhooksOptions options, string receiver, Action<VoucherifyWebhooksOptions> configure)
    {
        KeyValuePair<string, string>[] before = [.. options.Secrets];
        options.Secrets.Clear();
        configure(options);

        foreach ((string label, string secret) in before)
        {
            if (!options.Secrets.TryAdd(label, secret) && SecretText.Trim(options.Secrets[label]) != SecretText.Trim(secret))
            {
                throw new InvalidOperationException(
                    $"Two registrations of {(receiver.Length == 0 ? "Voucherify webhooks" : $"the receiver '{receiver}'")} have a secret labeled '{label}'. " +
                    "Give each secret a label of its own, or each project a receiver of its own: AddVoucherifyWebhooks(\"name\", ...).");
            }
        }
    }
}
