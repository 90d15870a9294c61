namespace Voucherify.Events.Hosting;

/// <summary>Prevents a second registration of a receiver from silently replacing the secrets of the first.</summary>
internal static class SecretLabels
{
    /// <exception cref="InvalidOperationException">
    /// Both registrations have a secret with the same label, and the secrets differ.
    /// </exception>
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
                    $"Two registrations of {(receiver.Length == 0 ? "Voucherify webhooks" : $"the receiver '{receiver}'")} have different secrets labeled '{label}'. " +
                    "Use a different label for each secret, or a named receiver for each project: AddVoucherifyWebhooks(\"name\", ...).");
            }
        }
    }
}
