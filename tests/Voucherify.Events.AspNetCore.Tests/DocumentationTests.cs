using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Voucherify.Events.Tests;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Every piece of C# in the documentation compiles against the packages as they are.</summary>
public sealed partial class DocumentationTests
{
    private const string Usings =
        """
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Net.Http;
        using System.Text.Json; using System.Text.Json.Serialization.Metadata; using System.Threading; using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Voucherify.Events; using Voucherify.Events.AspNetCore; using Voucherify.Events.Hosting; using Voucherify.Events.Models;
        using Microsoft.AspNetCore.Hosting; using Microsoft.AspNetCore.Mvc.Testing;
        using Voucherify.Events.PostgreSql; using Voucherify.Events.Testing; using Npgsql;
        """;

    // What a reader of the documentation has: an application, a request, services of their own.
    private const string Surroundings =
        """
        public interface IMailer
        {
            Task SendAsync(string email, string text, CancellationToken cancellationToken);
            Task SendCardAsync(Customer customer, Voucher voucher, CancellationToken cancellationToken);
        }

        public interface ILedger { Task BookAsync(Redemption redemption, CancellationToken cancellationToken); }

        public interface ICrm { Task TouchAsync(Customer customer, CancellationToken cancellationToken); }

        public sealed record BirthdayMessage(string Name);

        public abstract class Reader
        {
            protected WebApplicationBuilder builder = null!; protected WebApplication app = null!; protected ILogger logger = null!;
            protected IMailer mailer = null!; protected ILedger ledger = null!; protected ICrm crm = null!;
            protected string secret = "", signature = "", json = ""; protected byte[] body = [];
            protected WebhookParser parser = null!; protected WebhookEvent webhook = null!; protected Voucher voucher = null!;
            protected HttpClient client = null!; protected WebApplicationFactory<Reader> factory = null!; protected VoucherPublished published = null!; protected IWebhookHandler<VoucherPublished> handler = null!;
            protected WebhookReceiver receiver = null!; protected VoucherifyWebhooksBuilder voucherify = null!; protected string connectionString = "";
            protected CancellationToken cancellationToken;
        }
        """;

    private const string Handler =
        """
        public sealed class SendLoyaltyCard : IWebhookHandler<VoucherPublished>
        {
            public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    // What a reader gets whose project sets nothing: C# 12 on net8.0, the newest that this compiler knows on net10.0.
    private static readonly CSharpParseOptions s_language = new(
#if NET10_0_OR_GREATER
        LanguageVersion.Latest);
#else
        LanguageVersion.CSharp12);
#endif

    private static readonly string[] s_folders = ["src", "samples", "tests", ".github"];

    public static TheoryData<string, int, string> Snippets { get; } = FindSnippets();

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles(string document, int line, string code)
    {
        IEnumerable<string> errors = Compile(code);

        errors.Should().BeEmpty($"the snippet in line {line} of {document} is code that readers copy");
    }

    [Fact]
    public void A_snippet_with_a_mistake_does_not_compile() =>
        Compile("var parser = new WebhookParser(42);").Should().ContainSingle().Which.Should().Contain("CS");

    [Fact]
    public void There_are_snippets_in_the_readme_and_in_those_of_the_packages() =>
        Snippets.Select(row => (string)row[0]).Should().Contain(
            [
                "README.md",
                "src/Voucherify.Events/README.md",
                "src/Voucherify.Events.AspNetCore/README.md",
                "src/Voucherify.Events.Testing/README.md",
            ]);

    /// <summary>The readme of a package is shown where the package is found, far from the repository.</summary>
    [Fact]
    public void The_links_of_a_package_are_whole_addresses_of_what_there_is()
    {
        string repository = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;
        string files = repository + "/blob/main/";

        IEnumerable<string> links = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories)
            .Where(path => Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.csproj").Any())
            .SelectMany(path => Link().Matches(File.ReadAllText(path)))
            .Select(link => link.Groups["target"].Value);

        links.Should().NotBeEmpty().And.AllSatisfy(link =>
        {
            link.Should().StartWith("https://");
            bool isOurs = link.StartsWith(repository, StringComparison.Ordinal);
            link.Should().Match(address => !isOurs || address.StartsWith(files, StringComparison.Ordinal));
            (!isOurs || File.Exists(Path.Combine(Repository.Root, link[files.Length..].Split('#')[0]))).Should().BeTrue(link);
        });
    }

    private static IEnumerable<string> Compile(string code)
    {
        // A snippet can begin with using directives, which are not allowed in the method that contains its statements.
        SyntaxList<UsingDirectiveSyntax> usings = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Usings;
        string statements = Wrap(code[usings.FullSpan.End..]);
        SyntaxTree tree = CSharpSyntaxTree.ParseText($"{Usings}\n{usings.ToFullString()}\n{statements}\n{Surroundings}", s_language);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            [tree],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        return compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());
    }

    // Types stand by themselves; statements stand in a method of somebody who has what the documentation speaks of.
    private static string Wrap(string code)
    {
        bool declaresTypes = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.OfType<TypeDeclarationSyntax>().Any();

        return declaresTypes
            ? code
            : $"public sealed class Snippet : Reader\n{{\npublic async Task RunAsync()\n{{\n{code}\nawait Task.CompletedTask;\n}}\n}}\n{Handler}";
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(File.Exists)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static TheoryData<string, int, string> FindSnippets()
    {
        var snippets = new TheoryData<string, int, string>();

        foreach (string path in Documents())
        {
            string text = File.ReadAllText(path).ReplaceLineEndings("\n");

            foreach (Match match in Snippet().Matches(text))
            {
                snippets.Add(
                    Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'),
                    text[..match.Index].Count(character => character == '\n') + 1,
                    match.Groups["code"].Value);
            }
        }

        return snippets;
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(s_folders
                .Select(folder => Path.Combine(Repository.Root, folder))
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
