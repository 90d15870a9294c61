using System.Text.RegularExpressions;

namespace Voucherify.Events.Tests;

/// <summary>The number of a member is compiled into its users. The numbers themselves are approved with the public API.</summary>
public sealed partial class EnumerationTests
{
    public static TheoryData<string> Files => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Voucherify.Events"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Where(path => Enumeration().IsMatch(File.ReadAllText(path)))
        .Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_member_says_its_number_and_new_ones_go_to_the_end(string file)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, file));
        string[] members = [.. Member().Matches(text[Enumeration().Match(text).Index..]).Select(match => match.Groups["number"].Value)];

        members.Should().NotBeEmpty().And.Equal(Enumerable.Range(0, members.Length).Select(number => $"{number}"));
    }

    [GeneratedRegex("^public enum ", RegexOptions.Multiline)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"^    \w+( = (?<number>\d+))?,\s*$", RegexOptions.Multiline)]
    private static partial Regex Member();
}
