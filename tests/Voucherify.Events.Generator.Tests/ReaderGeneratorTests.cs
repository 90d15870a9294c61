using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Generator.Tests;

/// <summary>What the generator makes of records, what it makes anew after an edit, and what it complains about.</summary>
public sealed class ReaderGeneratorTests
{
    private const string Event = """
        namespace Voucherify.Events;

        using Voucherify.Events.Models;

        public sealed partial record ThingMade : ThingEvent
        {
            public const string EventType = "thing.made";

            public System.DateTimeOffset? CreatedAt { get; init; }
        }
        """;

    private const string Model = """
        namespace Voucherify.Events.Models;

        public sealed partial record Thing
        {
            public string? Id { get; init; }
            [System.Text.Json.Serialization.JsonPropertyName("line_1")]
            public string? Line1 { get; init; }
            public string? Object { get; init; }
            public long? UsedUpAmount { get; init; }
            public decimal? Rate { get; init; }
            public bool? Active { get; init; }
            public System.DateOnly? Day { get; init; }
            public OpenEnum<ThingKind> Kind { get; init; }
            public Thing? Inner { get; init; }
            public System.Collections.Generic.IReadOnlyList<Thing> Things { get; init; } = [];
            public System.Collections.Generic.IReadOnlyList<string> Names { get; init; } = [];
            public System.Collections.Generic.IReadOnlyList<int> Numbers { get; init; } = [];
            public System.Collections.Generic.IReadOnlyList<OpenEnum<ThingKind>> Kinds { get; init; } = [];
            public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement> Metadata { get; init; } = null!;
            public System.Collections.Generic.IReadOnlyDictionary<string, Thing> ByName { get; init; } = null!;
            public partial System.Text.Json.JsonElement? Anything { get; init; }
            [System.Text.Json.Serialization.JsonConverter(typeof(OddConverter))]
            public string? Odd { get; init; }
            [System.Text.Json.Serialization.JsonConverter(typeof(OneOrManyConverter<Thing>))]
            public System.Collections.Generic.IReadOnlyList<Thing> OneOrMany { get; init; } = [];
            public int Computed => 1;
            internal bool IsInternal { get; init; }
        }
        """;

    private const string Kind = """
        namespace Voucherify.Events.Models;

        public enum ThingKind
        {
            Small,
            VeryLarge,
            [System.Text.Json.Serialization.JsonStringEnumMemberName("odd one")]
            Odd,
        }
        """;

    private const string Rest = """
        namespace Voucherify.Events
        {
            public abstract record ThingEvent
            {
                public Models.Thing? Thing { get; init; }
            }

            public readonly struct OpenEnum<T>;

            public sealed record Bystander(string Name);
        }

        namespace Voucherify.Events.Models
        {
            public sealed class OddConverter : System.Text.Json.Serialization.JsonConverter;

            public sealed class OneOrManyConverter<T> : System.Text.Json.Serialization.JsonConverter;

            [System.Text.Json.Serialization.JsonConverter(typeof(OddConverter))]
            public sealed record ReadByHand(string? Name);

            public sealed record Generic<T>(string? Name);
        }

        namespace Voucherify.Events.Reading
        {
            [System.Text.Json.Serialization.JsonSerializable(typeof(Voucherify.Events.ThingMade))]
            internal sealed class WebhookJsonContext;
        }

        namespace System.Text.Json
        {
            public struct JsonElement;
        }

        namespace System.Text.Json.Serialization
        {
            public class JsonConverter;

            public sealed class JsonConverterAttribute(Type type) : Attribute;

            public sealed class JsonPropertyNameAttribute(string name) : Attribute;

            public sealed class JsonSerializableAttribute(Type type) : Attribute;

            public sealed class JsonStringEnumMemberNameAttribute(string name) : Attribute;
        }
        """;

    private static readonly string[] s_sources = [Event, Model, Kind, Rest];

    [Theory]
    [InlineData("ThingMadeReader.g.cs")]
    [InlineData("ThingReader.g.cs")]
    [InlineData("ThingKindTexts.g.cs")]
    [InlineData("EventCatalog.g.cs")]
    [InlineData("EventTypes.g.cs")]
    [InlineData("EnumCatalog.g.cs")]
    [InlineData("ConverterCatalog.g.cs")]
    public void The_code_is_approved(string file) =>
        Snapshot.Match(
            Run(Driver(), s_sources).Results.Single().GeneratedSources.Single(source => source.HintName == file).SourceText.ToString(),
            file.Replace(".g.cs", "", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_made_for_other_types() =>
        Run(Driver(), s_sources).Results.Single().GeneratedSources.Select(source => source.HintName)
            .Should().BeEquivalentTo("ThingMadeReader.g.cs", "ThingReader.g.cs", "ThingKindTexts.g.cs", "EventCatalog.g.cs", "EventTypes.g.cs", "EnumCatalog.g.cs", "ConverterCatalog.g.cs");

    [Fact]
    public void Records_as_they_should_be_are_no_reason_to_complain() => Run(Driver(), s_sources).Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_property_that_cannot_be_read_is_an_error_that_names_it()
    {
        Diagnostic diagnostic = Run(Driver(), [Event, Model.Replace("bool? Active", "System.Uri? Address", StringComparison.Ordinal), Kind, Rest])
            .Diagnostics.Should().ContainSingle().Which;

        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.Id.Should().Be("VE0001");
        diagnostic.GetMessage(null).Should().Contain("'Uri?'").And.Contain("'Thing.Address'");
    }

    [Theory]
    [InlineData("int?")]
    [InlineData("System.DateTime?")]
    [InlineData("System.Collections.Generic.List<string>")]
    [InlineData("System.Collections.Generic.IReadOnlyList<long>")]
    [InlineData("System.Collections.Generic.IReadOnlyDictionary<string, string>")]
    public void A_type_that_no_record_uses_cannot_be_read(string type) =>
        Run(Driver(), [Event, Model.Replace("bool? Active", $"{type} Active", StringComparison.Ordinal), Kind, Rest])
            .Diagnostics.Should().ContainSingle().Which.Id.Should().Be("VE0001");

    [Fact]
    public void An_event_that_the_context_does_not_list_is_an_error_that_names_the_line()
    {
        Diagnostic diagnostic = Run(Driver(), [Event, Event.Replace("ThingMade", "ThingLost", StringComparison.Ordinal).Replace("thing.made", "thing.lost", StringComparison.Ordinal), Model, Kind, Rest])
            .Diagnostics.Should().ContainSingle().Which;

        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.Id.Should().Be("VE0002");
        diagnostic.GetMessage(null).Should().Contain("[JsonSerializable(typeof(ThingLost))]");
    }

    [Fact]
    public void After_an_edit_of_one_record_only_its_reader_is_made_anew() =>
        ReasonsAfter(Model, Model.Replace("UsedUpAmount", "LeftAmount", StringComparison.Ordinal))
            .Should().Equal("ConverterCatalog: Cached", "EnumCatalog: Cached", "EventCatalog: Cached", "Thing: Modified", "ThingKind: Cached", "ThingMade: Cached");

    [Fact]
    public void After_an_edit_of_an_event_only_its_reader_is_made_anew() =>
        ReasonsAfter(Event, Event.Replace("CreatedAt", "MadeAt", StringComparison.Ordinal))
            .Should().Equal("ConverterCatalog: Cached", "EnumCatalog: Cached", "EventCatalog: Cached", "Thing: Cached", "ThingKind: Cached", "ThingMade: Modified");

    [Fact]
    public void After_an_edit_of_an_enumeration_only_its_table_is_made_anew() =>
        ReasonsAfter(Kind, Kind.Replace("Small", "Tiny", StringComparison.Ordinal))
            .Should().Equal("ConverterCatalog: Cached", "EnumCatalog: Cached", "EventCatalog: Cached", "Thing: Cached", "ThingKind: Modified", "ThingMade: Cached");

    [Fact]
    public void After_an_edit_elsewhere_nothing_is_made_anew() =>
        ReasonsAfter(Rest, Rest + "\n// A remark.\n")
            .Should().Equal("ConverterCatalog: Cached", "EnumCatalog: Cached", "EventCatalog: Cached", "Thing: Cached", "ThingKind: Cached", "ThingMade: Cached");

    /// <summary>Which of the outputs were made anew after an edit.</summary>
    private static IEnumerable<string> ReasonsAfter(string source, string edited)
    {
        GeneratorDriver driver = Driver().RunGenerators(Compile(s_sources));
        string[] sources = [.. s_sources.Select(candidate => candidate == source ? edited : candidate)];
        GeneratorRunResult result = driver.RunGenerators(Compile(sources)).GetRunResult().Results.Single();

        return result.TrackedOutputSteps.SelectMany(steps => steps.Value)
            .SelectMany(step => step.Outputs.Select(output => (Name: NameOf(step), output.Reason)))
            .Where(output => output.Name is not null)
            .Select(output => $"{output.Name}: {output.Reason}")
            .Order(StringComparer.Ordinal);
    }

    private static string? NameOf(IncrementalGeneratorRunStep step) => step.Inputs[0].Source.Outputs[step.Inputs[0].OutputIndex].Value switch
    {
        RecordModel record => record.Name,
        EnumModel @enum => @enum.Name,
        EquatableList<RecordModel> => "EventCatalog",
        EquatableList<string> => "EnumCatalog",
        (RecordNames, EquatableList<string>) => "ConverterCatalog",
        _ => null, // The comparison of the context with the events, which makes no code.
    };

    private static GeneratorDriverRunResult Run(GeneratorDriver driver, IEnumerable<string> sources) =>
        driver.RunGenerators(Compile(sources)).GetRunResult();

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ReaderGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Compile(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Things",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"{index}.cs")),
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
}
