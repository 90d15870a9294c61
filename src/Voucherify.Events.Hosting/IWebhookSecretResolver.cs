namespace Voucherify.Events.Hosting;

/// <summary>
/// Resolves the secrets for a request, such as those of the tenant that the route names. Register an implementation with
/// <see cref="VoucherifyWebhooksBuilder.ResolveSecrets{TResolver}"/>.
/// </summary>
/// <remarks>
/// A new instance is created for each request, in its own dependency injection scope, so an instance need not be thread-safe. The resolver
/// is called for every request with a well-formed signature, before the body is read: cache results that are expensive to obtain.
/// </remarks>
public interface IWebhookSecretResolver
{
    /// <summary>Resolves the secrets for a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">A token that is canceled when <see cref="VoucherifyWebhooksOptions.AcceptTimeout"/> expires.</param>
    /// <returns>
    /// The secrets, or <see langword="null"/> if the tenant does not exist; the response is then 404. If the method throws, the response is
    /// 503.
    /// </returns>
    ValueTask<WebhookSecrets?> ResolveAsync(WebhookSecretRequest request, CancellationToken cancellationToken);
}
