namespace Voucherify.Events.Tool;

/// <summary>Represents what came of verifying a body with some secrets.</summary>
/// <param name="Match">The secret that the signature belongs to; <see langword="null"/> if none does.</param>
/// <param name="Failure">What is wrong with the signature.</param>
/// <param name="Diagnosis">What to do about it.</param>
internal sealed record SignatureCheck(Secret? Match, WebhookFailure Failure, SignatureDiagnosis Diagnosis)
{
    /// <param name="body">The body.</param>
    /// <param name="signature">Its signature; <see langword="null"/> if there was none.</param>
    /// <param name="secrets">At least one.</param>
    public static SignatureCheck Of(byte[] body, string? signature, IReadOnlyList<Secret> secrets)
    {
        if (secrets.FirstOrDefault(secret => WebhookSignature.Verify(body, signature, secret.Value)) is { } match)
        {
            return new SignatureCheck(match, WebhookFailure.None, WebhookSignature.Diagnose(body, signature, match.Value));
        }

        new WebhookParser(secrets.Select(secret => secret.Value)).Verify(body, signature, out WebhookFailure failure);

        // One secret may tell what went wrong where the others do not.
        return new SignatureCheck(null, failure, secrets
            .Select(secret => WebhookSignature.Diagnose(body, signature, secret.Value))
            .MinBy(diagnosis => diagnosis.Problem is SignatureProblem.Unknown)!);
    }
}
