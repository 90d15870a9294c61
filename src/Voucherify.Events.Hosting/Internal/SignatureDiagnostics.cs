using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>Tells in Development why a signature does not match. It tries much, so it looks at short bodies alone, and at one at a time.</summary>
internal sealed class SignatureDiagnostics(ILogger<SignatureDiagnostics> logger, IHostEnvironment? environment = null)
{
    private const int MaxBodyLength = 64 * 1024;

    private readonly bool _isOn = environment?.IsDevelopment() ?? false;
    private int _isBusy;

    /// <summary>Whether a body of some length is looked at.</summary>
    public bool Wants(long? length) => _isOn && length <= MaxBodyLength;

    public SignatureDiagnosis? Examine(WebhookVerifier verifier, ReadOnlySpan<byte> body, string? signature)
    {
        if (!_isOn)
        {
            return null;
        }

        if (body.Length > MaxBodyLength)
        {
            Log.NotDiagnosed(logger, "the body is longer than 64 KiB");
            return null;
        }

        if (Interlocked.Exchange(ref _isBusy, 1) == 1)
        {
            Log.NotDiagnosed(logger, "another signature is being looked into");
            return null;
        }

        try
        {
            SignatureDiagnosis diagnosis = verifier.Diagnose(body, signature);
            Log.Diagnosed(logger, diagnosis);
            return diagnosis;
        }
        finally
        {
            Volatile.Write(ref _isBusy, 0);
        }
    }
}
