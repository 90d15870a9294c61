using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Voucherify.Events.Tests;

/// <summary>Checks the diagram and the tables of <c>src/README.md</c> against the projects.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md")).ReplaceLineEndings("\n");

    private static readonly string[] s_projects = ProjectsIn("src");

    [Fact]
    public void The_diagram_shows_every_project_reference()
    {
        Dictionary<string, string> names = Node().Matches(s_page).ToDictionary(node => node.Groups["id"].Value, node => node.Groups["name"].Value);

        IEnumerable<string> drawn = Arrow().Matches(s_page)
            .Select(arrow => $"{names[arrow.Groups["from"].Value]} -> {names[arrow.Groups["to"].Value]}");

        names.Values.Should().BeEquivalentTo(s_projects.Select(Path.GetFileNameWithoutExtension));
        drawn.Should().BeEquivalentTo(s_projects.SelectMany(ReferencesOf)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_tables_have_a_row_for_every_project()
    {
        IEnumerable<string> rows = Row().Matches(s_page).Select(row => row.Groups["name"].Value);

        rows.Should().BeEquivalentTo(s_projects
            .Concat(ProjectsIn("tests").Where(project => !project.EndsWith(".Tests.csproj", StringComparison.Ordinal)))
            .Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void Every_project_has_a_test_project() =>
        s_projects.Select(project => $"{Path.GetFileNameWithoutExtension(project)}.Tests.csproj")
            .Should().BeSubsetOf(ProjectsIn("tests").Select(Path.GetFileName));

    private static string[] ProjectsIn(string folder) =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder)).SelectMany(project => Directory.EnumerateFiles(project, "*.csproj"))];

    private static IEnumerable<string> ReferencesOf(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
        .Select(path => $"{Path.GetFileNameWithoutExtension(project)} -> {Path.GetFileNameWithoutExtension(path)}");

    [GeneratedRegex("""^  (?<id>\w+)\["(?<name>[\w.]+)"\]$""", RegexOptions.Multiline)]
    private static partial Regex Node();

    [GeneratedRegex(@"^  (?<from>\w+) -(->|\. [\w ]+ \.->) (?<to>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^\| `(?<name>Voucherify\.Events[\w.]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
