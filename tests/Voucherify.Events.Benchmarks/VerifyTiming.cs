using System.Text;

namespace Voucherify.Events.Benchmarks;

/// <summary>Shows that the time of verifying does not tell how many leading digits of a forged signature are right.</summary>
internal static class VerifyTiming
{
    private const string Secret = "a secret";
    private static readonly int[] s_matching = [0, 1, 2, 8, 16, 32, 48, 62, 63];

    public static void Run()
    {
        byte[] body = Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', 1400) + "\"}");
        string right = WebhookSignature.Compute(body, Secret);
        var parser = new WebhookParser(Secret);

        Action[] candidates = [.. s_matching.Select(count => Forge(right, count)).Select(forged => (Action)(() => parser.Verify(body, forged)))];
        double[] times = Interleaved.Run(2_000, candidates);

        Console.WriteLine("matching leading digits | ns per call | ratio to none");

        for (int i = 0; i < times.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"{s_matching[i],23} | {times[i],11:F0} | {times[i] / times[0]:F3}"));
        }
    }

    /// <summary>A signature whose first digits are right and whose next one is not.</summary>
    private static string Forge(string right, int matching) =>
        right[..matching] + (right[matching] == '0' ? '1' : '0') + right[(matching + 1)..];
}
