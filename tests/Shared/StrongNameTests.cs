using System.Reflection;

namespace Voucherify.Events.Tests;

/// <summary>Runs in every test project, over the assemblies that the project tests.</summary>
public sealed class StrongNameTests
{
    [Fact]
    public void Every_assembly_of_ours_has_the_one_strong_name()
    {
        AssemblyName[] assemblies = [.. Directory.GetFiles(AppContext.BaseDirectory, "Voucherify.Events*.dll").Select(AssemblyName.GetAssemblyName)];

        assemblies.Should().HaveCountGreaterThan(1)
            .And.AllSatisfy(assembly => Convert.ToHexString(assembly.GetPublicKeyToken() ?? []).Should().Be("C7450283CE57F776", assembly.Name));
    }
}
