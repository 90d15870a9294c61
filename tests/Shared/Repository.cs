using System.Runtime.CompilerServices;

namespace Voucherify.Events.Tests;

/// <summary>Where things are: the repository, the samples, and the reference material that may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The sample payloads, a folder for each section of Voucherify's documentation.</summary>
    public static string Samples { get; } = Path.Combine(Root, "src", "Voucherify.Events.Testing", "Samples");

    /// <summary>A whole <c>voucher.published</c> webhook, as Voucherify's documentation shows it.</summary>
    public static string Seed { get; } = Path.Combine(Root, "samples", "WebhookReceiver", "voucher.published.json");

    /// <summary>The payloads that Voucherify documents, kept beside the repository; null where they are absent.</summary>
    public static string? Corpus { get; } = ExistingFolder(
        Environment.GetEnvironmentVariable("VOUCHERIFY_CORPUS") ?? Path.Combine(Root, "..", "shared", "domain", "corpus"));

    /// <summary>The folder around the corpus, which holds the signature vectors and Voucherify's OpenAPI description.</summary>
    public static string? Domain { get; } = Corpus is null ? null : Path.GetFullPath(Path.Combine(Corpus, ".."));

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));

    private static string? ExistingFolder(string path) => Directory.Exists(path) ? Path.GetFullPath(path) : null;
}

/// <summary>A fact about the corpus, skipped where there is none.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Repository.Corpus is null ? CorpusTheoryAttribute.Reason : null;
}

/// <summary>A theory about the corpus, skipped where there is none.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    internal const string Reason =
        "The corpus of documented payloads is not here: put it at ../shared/domain/corpus, or name its folder in VOUCHERIFY_CORPUS.";

    public CorpusTheoryAttribute() => Skip = Repository.Corpus is null ? Reason : null;
}
