using PublicApiGenerator;
using Voucherify.Events.Tests;

namespace Voucherify.Events.PostgreSql.Tests;

public sealed class PublicApiTests
{
    /// <summary>One snapshot for all target frameworks: the API is the same under each.</summary>
    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(
        typeof(PostgresInboxOptions).Assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            DenyNamespacePrefixes = [], // Ours are in namespaces of the platform, too.
        }));
}
