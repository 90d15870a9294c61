namespace Voucherify.Events.Tool;

/// <summary>Represents the result of verifying a body with several secrets.</summary>
/// <param name="Match">The secret that matches the signature; <see langword="null"/> if none does.</param>
/// <param name="Failure">The problem with the signature.</param>
/// <param name="Diagnosis">The cause of the mismatch, and what to do about it.</param>
internal sealed record SignatureCheck(Secret? Match, WebhookFailure Failure, SignatureDiagnosis Diagnosis)
{
    /// <param name="body">The body.</param>
    /// <param name="signature">The signature; <see langword="null"/> if there was none.</param>
    /// <param name="secrets">One or more secrets.</param>
    public static SignatureCheck Of(byte[] body, string? signature, IReadOnlyList<Secret> secrets)
    {
        if (secrets.FirstOrDefault(secret => WebhookSignature.Verify(body, signature, secret.Value)) is { } match)
        {
            return new SignatureCheck(match, WebhookFailure.None, WebhookSignature.Diagnose(body, signature, match.Value));
        }

        new WebhookParser(secrets.Select(secret => secret.Value)).Verify(body, signature, out WebhookFailure failure);

        // One secret may explain the mismatch if the others do not.
        return new SignatureCheck(null, failure, secrets
            .Select(secret => WebhookSignature.Diagnose(body, signature, secret.Value))
            .MinBy(diagnosis => diagnosis.Problem is SignatureProblem.Unknown)!);
    }
}
