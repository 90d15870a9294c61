using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>Logs in Development why a signature does not match. It tries much, so it looks at short bodies alone, and at one at a time.</summary>
internal sealed class SignatureDiagnostics(IHostEnvironment environment, ILogger<SignatureDiagnostics> logger)
{
    private const int MaxBodyLength = 64 * 1024;

    private int _isBusy;

    /// <summary>Whether a body of some length is looked at.</summary>
    public bool Wants(long? length) => environment.IsDevelopment() && length <= MaxBodyLength;

    public void Examine(WebhookVerifier verifier, byte[] body, string? signature)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }

        if (body.Length > MaxBodyLength)
        {
            Log.NotDiagnosed(logger, "the body is longer than 64 KiB");
        }
        else if (Interlocked.Exchange(ref _isBusy, 1) == 1)
        {
            Log.NotDiagnosed(logger, "another signature is being looked into");
        }
        else
        {
            Log.Diagnosed(logger, verifier.Diagnose(body, signature));
            Volatile.Write(ref _isBusy, 0);
        }
    }
}
