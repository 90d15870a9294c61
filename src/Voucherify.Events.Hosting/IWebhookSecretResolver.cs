namespace Voucherify.Events.Hosting;

/// <summary>
/// Looks up the secrets of whoever a request is for, such as a tenant that its route names. Registered with
/// <see cref="VoucherifyWebhooksBuilder.ResolveSecrets{TResolver}"/>; created for each request, in a scope of its own.
/// </summary>
/// <remarks>
/// Called for every request that carries something of the form of a signature, before its body is read: cache what is expensive to look up.
/// </remarks>
public interface IWebhookSecretResolver
{
    /// <summary>Looks up the secrets.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">A token that is canceled when <see cref="VoucherifyWebhooksOptions.AcceptTimeout"/> expires.</param>
    /// <returns>
    /// The secrets; <see langword="null"/> if there is no such tenant, which is answered with 404. An exception is answered with 503.
    /// </returns>
    ValueTask<WebhookSecrets?> ResolveAsync(WebhookSecretRequest request, CancellationToken cancellationToken);
}
