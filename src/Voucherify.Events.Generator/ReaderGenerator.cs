using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Voucherify.Events.Generator;

/// <summary>
/// Generates a reader for each event record and model, a table of texts for each enumeration, and catalogs of both. An edit of a record
/// regenerates only the reader of that record.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReaderGenerator : IIncrementalGenerator
{
    internal const string Events = "Voucherify.Events";
    internal const string Models = "Voucherify.Events.Models";

    private static readonly DiagnosticDescriptor s_unreadableProperty = new(
        "VE0001", "Property cannot be read", "Property '{1}.{2}' has the type '{0}', which cannot be read. Use a type that other records use, or add the type to ReadExpression and JsonCursor.",
        "Voucherify.Events", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_missingFromContext = new(
        "VE0002", "Event is missing from the JSON context", "Add [JsonSerializable(typeof({0}))] to WebhookJsonContext",
        "Voucherify.Events", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<RecordModel> records = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax { TypeParameterList: null } record && IsPublicAndSealed(record),
                static (syntax, cancellation) => ToRecord(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) as INamedTypeSymbol))
            .Where(static record => record is not null)
            .Select(static (record, _) => record!);

        IncrementalValuesProvider<EnumModel> enums = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is EnumDeclarationSyntax,
                static (syntax, cancellation) => ToEnum(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) as INamedTypeSymbol))
            .Where(static @enum => @enum is not null)
            .Select(static (@enum, _) => @enum!);

        IncrementalValueProvider<EquatableList<RecordModel>> events = records
            .Where(static record => record.WireName is not null)
            .Select(static (record, _) => record with { Properties = new([]) })
            .Collect()
            .Select(static (all, _) => new EquatableList<RecordModel>(all));

        IncrementalValueProvider<EquatableList<string>> enumNames = enums
            .Select(static (@enum, _) => @enum.Name)
            .Collect()
            .Select(static (all, _) => new EquatableList<string>(all));

        IncrementalValueProvider<RecordNames> recordNames = records
            .Select(static (record, _) => record.Name)
            .Collect()
            .Select(static (all, _) => new RecordNames(new(all)));

        IncrementalValuesProvider<ContextModel> contexts = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is ClassDeclarationSyntax { Identifier.ValueText: "WebhookJsonContext" },
                static (syntax, cancellation) => ToContext((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation)!));

        context.RegisterSourceOutput(records, static (output, record) =>
        {
            foreach (PropertyModel property in record.Properties.Where(property => property.Read is null))
            {
                output.ReportDiagnostic(Diagnostic.Create(
                    s_unreadableProperty, property.Location.ToLocation(), property.Type, record.Name, property.Name));
            }

            output.AddSource($"{record.Name}Reader.g.cs", RecordEmitter.Emit(record));
        });

        context.RegisterSourceOutput(enums, static (output, @enum) => output.AddSource($"{@enum.Name}Texts.g.cs", EnumEmitter.Texts(@enum)));
        context.RegisterSourceOutput(enumNames, static (output, all) => output.AddSource("EnumCatalog.g.cs", EnumEmitter.Catalog(all)));
        context.RegisterSourceOutput(events, static (output, all) =>
        {
            output.AddSource("EventCatalog.g.cs", EventEmitter.Catalog(all));
            output.AddSource("EventTypes.g.cs", EventEmitter.EventTypes(all));
        });

        context.RegisterSourceOutput(recordNames.Combine(enumNames), static (output, pair) =>
            output.AddSource("ConverterCatalog.g.cs", ConverterEmitter.Catalog(pair.Left.Names, pair.Right)));

        context.RegisterSourceOutput(contexts.Combine(events), static (output, pair) =>
        {
            foreach (RecordModel @event in pair.Right.Where(@event => !pair.Left.Types.Contains(@event.Name)))
            {
                output.ReportDiagnostic(Diagnostic.Create(s_missingFromContext, @event.Location.ToLocation(), @event.Name));
            }
        });
    }

    private static bool IsPublicAndSealed(RecordDeclarationSyntax record) =>
        record.Modifiers.Any(SyntaxKind.PublicKeyword) && record.Modifiers.Any(SyntaxKind.SealedKeyword);

    /// <summary>Creates the model of a record.</summary>
    /// <returns>
    /// The model, or <see langword="null"/> for a record that is not an event or a model, or that has a handwritten reader and therefore a
    /// converter.
    /// </returns>
    private static RecordModel? ToRecord(INamedTypeSymbol? record)
    {
        if (record is null || record.FindArgument("JsonConverterAttribute") is not null)
        {
            return null;
        }

        string? wireName = record.GetMembers("EventType").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;
        string space = record.ContainingNamespace.ToDisplayString();

        return space == Models || (space == Events && wireName is not null)
            ? new RecordModel(space, record.Name, wireName, new(PropertiesOf(record).Select(ToProperty)), SourceLocation.Of(record))
            : null;
    }

    /// <summary>Gets the public properties that can be set, those of the base types first.</summary>
    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) =>
        (type.BaseType is { SpecialType: SpecialType.None } parent ? PropertiesOf(parent) : [])
            .Concat(type.GetMembers().OfType<IPropertySymbol>().Where(property =>
                property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public }));

    private static PropertyModel ToProperty(IPropertySymbol property) => new(
        property.Name,
        WireNames.Of(property),
        property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        ReadExpression.For(property),
        property.IsPartialDefinition,
        SourceLocation.Of(property));

    private static EnumModel? ToEnum(INamedTypeSymbol? type) =>
        type is { DeclaredAccessibility: Accessibility.Public } && type.ContainingNamespace.ToDisplayString() == Models
            ? new EnumModel(type.Name, new(type.GetMembers().OfType<IFieldSymbol>().Select(member => new MemberModel(member.Name, WireNames.Of(member)))))
            : null;

    private static ContextModel ToContext(INamedTypeSymbol context) => new(new(context.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute")
        .Select(attribute => (attribute.ConstructorArguments[0].Value as ITypeSymbol)?.Name ?? "")));
}
