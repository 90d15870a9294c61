using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Voucherify.Events.Tests;

public sealed class PublicApiTests
{
    private static readonly Type[] s_types =
    [
        .. typeof(WebhookEvent).Assembly.GetTypes().Where(type =>
            !type.IsNested && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)),
    ];

    // On net8.0 the compiler makes this attribute itself, which hides it: without it, one snapshot does for all target frameworks.
    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.ParamCollectionAttribute"],
    };

    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(typeof(WebhookEvent).Assembly.GeneratePublicApi(s_options));

    [Fact]
    public void Two_namespaces_are_public() =>
        typeof(WebhookEvent).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct()
            .Should().BeEquivalentTo("Voucherify.Events", "Voucherify.Events.Models");

    [Fact]
    public void A_simple_name_belongs_to_one_type() => s_types
        .Where(type => type.Namespace?.StartsWith("Voucherify.", StringComparison.Ordinal) == true)
        .GroupBy(type => type.Name.Split('`')[0])
        .Where(types => types.Count() > 1)
        .Select(types => string.Join(", ", types))
        .Should().BeEmpty();
}
