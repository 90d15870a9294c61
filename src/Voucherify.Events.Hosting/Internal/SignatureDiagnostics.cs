using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Diagnoses signature mismatches in the Development environment. The diagnosis is expensive, so it is limited to short bodies, one at a
/// time.
/// </summary>
internal sealed class SignatureDiagnostics(ILogger<SignatureDiagnostics> logger, IHostEnvironment? environment = null)
{
    private const int MaxBodyLength = 64 * 1024;

    private readonly bool _isOn = environment?.IsDevelopment() ?? false;
    private int _isBusy;

    /// <summary>Determines whether a body of the given length is diagnosed.</summary>
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
            Log.NotDiagnosed(logger, "another signature is being diagnosed");
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
