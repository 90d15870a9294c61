using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Voucherify.Events.Tests;

/// <summary>Provides the public API of all shipped libraries, and their XML documentation.</summary>
internal static class ShippedDocumentation
{
    public static string[] Assemblies { get; } =
    [
        "Voucherify.Events",
        "Voucherify.Events.AspNetCore",
        "Voucherify.Events.Hosting",
        "Voucherify.Events.Inspector",
        "Voucherify.Events.PostgreSql",
        "Voucherify.Events.Sqlite",
        "Voucherify.Events.Testing",
    ];

    /// <summary>Gets the comments of all members, including internal members, by documentation ID.</summary>
    public static Dictionary<string, XElement> Comments { get; } = Assemblies
        .SelectMany(assembly => XDocument.Load(PathOf(assembly, ".xml")).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value) // Types that the compiler embeds are in several files.
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Gets the types that applications can use.</summary>
    public static INamedTypeSymbol[] Types { get; } = FindTypes();

    /// <summary>Gets the members of these types, without those that the compiler generates.</summary>
    public static ISymbol[] Members { get; } = [.. Types.SelectMany(type => type.GetMembers().Where(IsWrittenByHand))];

    /// <summary>Returns the comment of a type or member, or <see langword="null"/> if it has none or inherits it.</summary>
    public static XElement? CommentOf(ISymbol symbol) =>
        Comments.GetValueOrDefault(symbol.GetDocumentationCommentId()!) is { } comment && comment.Element("inheritdoc") is null ? comment : null;

    public static string SummaryOf(ISymbol symbol) => Words(CommentOf(symbol)?.Element("summary"));

    /// <summary>Returns the text of an element as one line, with the names of referenced members, and "…" for code and keywords.</summary>
    public static string Words(XElement? element) => element is null ? "" : string.Join(
        ' ',
        string.Concat(element.Nodes().Select(WordsOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WordsOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } => "…",
        XElement see when see.Attribute("cref") is { } cref && !see.Nodes().Any() => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
        XElement see when see.Attribute("langword") is not null => "…",
        XElement reference when reference.Attribute("name") is not null && !reference.Nodes().Any() => "…",
        XElement element => $" {string.Concat(element.Nodes().Select(WordsOf))} ",
        _ => "",
    };

    private static INamedTypeSymbol[] FindTypes()
    {
        string[] others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        MetadataReference[] shipped = [.. Assemblies.Select(assembly => MetadataReference.CreateFromFile(PathOf(assembly, ".dll")))];

        CSharpCompilation compilation = CSharpCompilation.Create(
            "Documentation",
            references: others
                .Where(path => File.Exists(path) && !Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))
                .Select(path => MetadataReference.CreateFromFile(path))
                .Concat(shipped));

        return [.. shipped
            .Select(reference => (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!)
            .SelectMany(assembly => TypesOf(assembly.GlobalNamespace))
            .Where(IsVisible)];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));

    private static bool IsWrittenByHand(ISymbol member) =>
        IsVisible(member)
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion) }
        && member.Name is not "EqualityContract"
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && CommentOf(member) is null)
        && !(member is IFieldSymbol { Name: "value__" })
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute");

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static string PathOf(string assembly, string extension) => Path.Combine(AppContext.BaseDirectory, assembly + extension);
}
