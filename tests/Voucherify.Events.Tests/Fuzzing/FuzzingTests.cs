using System.Runtime.CompilerServices;
using System.Text;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Tests;

/// <summary>Inputs at which a run of the fuzzer ended: a header in the first line, a body behind it.</summary>
public sealed class FuzzingTests
{
    private const string Secret = "fuzz";

    public static TheoryData<string> Inputs { get; } =
        [.. Directory.EnumerateFiles(Folder(), "signature-*.bin").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_header_and_a_body_that_ended_a_run_are_verified_and_diagnosed(string file)
    {
        byte[] input = File.ReadAllBytes(Path.Combine(Folder(), file));
        int line = Array.IndexOf(input, (byte)'\n');
        string header = Encoding.Latin1.GetString(input, 0, line);
        byte[] body = input[(line + 1)..];
        byte[] stripped = new byte[body.Length];
        int length = InsignificantWhitespace.Strip(body, stripped);

        WebhookSignature.Verify(body, header, Secret).Should().BeFalse();
        WebhookSignature.Diagnose(body, header, Secret).Problem.Should().NotBe(SignatureProblem.None);
        WebhookSignature.Verify(body, WebhookSignature.Compute(body, Secret), Secret).Should().BeTrue();
        WebhookSignature.Verify(body, WebhookSignature.Compute(stripped.AsSpan(0, length), Secret), Secret).Should().BeTrue();
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
