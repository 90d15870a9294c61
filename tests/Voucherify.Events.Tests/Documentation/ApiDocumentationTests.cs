using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Voucherify.Events.Tests;

/// <summary>Checks the documentation of the public API against the rules in CONTRIBUTING.md. Each test lists every violation.</summary>
public sealed partial class ApiDocumentationTests
{
    // The types that several threads may use.
    private static readonly string[] s_services =
    [
        "IDurableWebhookInbox",
        "IWebhookHandler",
        "IWebhookInbox",
        "IWebhookObserver",
        "IWebhookProcessor",
        "IWebhookSecretResolver",
        "OpenEnum",
        "SqliteInboxConnection",
        "WebhookEvent",
        "WebhookInboxReporter",
        "WebhookJson",
        "WebhookParser",
        "WebhookReceiver",
        "WebhookSignature",
        "WebhookTransaction",
    ];

    [Fact]
    public void There_is_a_public_API() => ShippedDocumentation.Members.Should().HaveCountGreaterThan(1000);

    [Fact]
    public void Every_type_and_member_has_a_summary() =>
        Check(Documented().Where(symbol => ShippedDocumentation.SummaryOf(symbol) == ""));

    [Fact]
    public void Every_method_says_what_it_returns() =>
        Check(Methods()
            .Where(method => method is { ReturnsVoid: false, MethodKind: not MethodKind.Constructor })
            .Where(method => ShippedDocumentation.Words(ShippedDocumentation.CommentOf(method)!.Element("returns")) == ""));

    [Fact]
    public void Every_parameter_is_described() =>
        Check(Methods(), method => method.Parameters.Select(parameter => parameter.Name)
            .Except(Described(method, "param"))
            .Concat(method.TypeParameters.Select(parameter => parameter.Name).Except(Described(method, "typeparam"))));

    [Fact]
    public void A_method_is_described_in_the_third_person() =>
        Check(Methods()
            .Where(method => method.MethodKind is MethodKind.Ordinary)
            .Where(method => !ThirdPerson().IsMatch(ShippedDocumentation.SummaryOf(method))));

    [Fact]
    public void A_constructor_initializes_a_new_instance() =>
        Check(Methods()
            .Where(method => method.MethodKind is MethodKind.Constructor)
            .Where(method => ShippedDocumentation.SummaryOf(method) != ShippedDocumentation.SummaryOf(method.ContainingType)) // A primary one.
            .Where(method => !ShippedDocumentation.SummaryOf(method).StartsWith("Initializes a new instance of the ", StringComparison.Ordinal)));

    [Fact]
    public void An_exception_is_one_that_is_thrown() =>
        Check(ShippedDocumentation.Types
            .Where(type => type.Name.EndsWith("Exception", StringComparison.Ordinal))
            .Where(type => !ShippedDocumentation.SummaryOf(type).StartsWith("The exception that is thrown when ", StringComparison.Ordinal)));

    [Fact]
    public void Options_say_what_they_get_and_their_default()
    {
        IEnumerable<IPropertySymbol> options = Documented().OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && property.ContainingType.Name.EndsWith("Options", StringComparison.Ordinal));

        Check(options, property => new[]
        {
            Regex.IsMatch(ShippedDocumentation.SummaryOf(property), property.SetMethod is { IsInitOnly: false } ? "^Gets or sets " : "^Gets (?!or sets )")
                ? null : "summary",
            property.SetMethod is not null && ShippedDocumentation.CommentOf(property)?.Element("value") is null ? "value" : null,
        }.OfType<string>());
    }

    [Fact]
    public void A_keyword_is_marked_as_one() =>
        Check(Documented().Where(symbol => ShippedDocumentation.CommentOf(symbol)?.Elements()
            .Any(element => Keyword().IsMatch(ShippedDocumentation.Words(element))) == true));

    [Fact]
    public void A_service_says_whether_it_is_thread_safe() =>
        Check(s_services.Where(service => !ShippedDocumentation.Types
            .Where(type => type.Name == service)
            .Any(type => ThreadSafety().IsMatch(ShippedDocumentation.Words(ShippedDocumentation.CommentOf(type)?.Element("remarks"))))));

    [Fact]
    public void A_model_links_to_the_page_of_Voucherify() =>
        Check(ShippedDocumentation.Types
            .Where(type => type.IsRecord && type.ContainingNamespace.ToDisplayString() == "Voucherify.Events.Models")
            .Where(type => !(ShippedDocumentation.CommentOf(type)?.Descendants("see") ?? [])
                .Any(see => see.Attribute("href")?.Value.StartsWith("https://docs.voucherify.io/", StringComparison.Ordinal) == true)));

    // Overrides and members that inherit a comment are documented elsewhere.
    private static IEnumerable<ISymbol> Documented() => ShippedDocumentation.Types.Concat(ShippedDocumentation.Members)
        .Where(symbol => !symbol.IsOverride)
        .Where(symbol => ShippedDocumentation.Comments.GetValueOrDefault(symbol.GetDocumentationCommentId()!)?.Element("inheritdoc") is null);

    private static IEnumerable<IMethodSymbol> Methods() => Documented().OfType<IMethodSymbol>()
        .Where(method => method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor && ShippedDocumentation.CommentOf(method) is not null);

    private static IEnumerable<string> Described(ISymbol symbol, string kind) => ShippedDocumentation.CommentOf(symbol)!.Elements(kind)
        .Where(element => ShippedDocumentation.Words(element) != "")
        .Select(element => element.Attribute("name")!.Value);

    private static void Check<T>(IEnumerable<T> symbols, Func<T, IEnumerable<string>> parts)
        where T : ISymbol => symbols
            .Select(symbol => (symbol, Parts: string.Join(", ", parts(symbol))))
            .Where(row => row.Parts != "")
            .Select(row => $"{row.symbol.GetDocumentationCommentId()}: {row.Parts}")
            .ShouldBeNone();

    private static void Check(IEnumerable<ISymbol> symbols) => Check(symbols.Select(symbol => symbol.GetDocumentationCommentId()!));

    private static void Check(IEnumerable<string> names) => names.ShouldBeNone();

    [GeneratedRegex(@"\b(null|true|false)\b")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"^([A-Z][a-z-]+s|Called)\b")]
    private static partial Regex ThirdPerson();

    [GeneratedRegex(@"\bthreads?\b|\bthread-safe\b|\bconcurrent", RegexOptions.IgnoreCase)]
    private static partial Regex ThreadSafety();
}
