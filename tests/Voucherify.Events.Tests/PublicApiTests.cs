using System.Reflection;
using System.Runtime.CompilerServices;

namespace Voucherify.Events.Tests;

public sealed class PublicApiTests
{
    private static readonly Type[] s_types =
    [
        .. typeof(WebhookEvent).Assembly.GetTypes().Where(type =>
            !type.IsNested && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)),
    ];

    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(PublicApi.Of(typeof(WebhookEvent).Assembly));

    // C# 12, the default on net8.0, F# and Visual Basic do not know the attribute: to them such a parameter is one collection. The
    // compiler makes the attribute itself where the framework lacks it, which hides it from the approved API.
    [Fact]
    public void No_parameter_needs_a_newer_compiler() =>
        typeof(WebhookEvent).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors()))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ParamCollectionAttribute"))
            .Should().BeEmpty();

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
