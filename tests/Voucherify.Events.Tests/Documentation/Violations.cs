namespace Voucherify.Events.Tests;

/// <summary>Asserts that a rule has no violations.</summary>
internal static class Violations
{
    /// <summary>Fails with a message that lists all violations.</summary>
    public static void ShouldBeNone(this IEnumerable<string> violations)
    {
        string[] all = [.. violations.Order(StringComparer.Ordinal)];

        string.Join('\n', all).Should().BeEmpty("the rules in .github/CONTRIBUTING.md have {0} violations", all.Length);
    }
}
