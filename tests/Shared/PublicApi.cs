using System.Reflection;
using PublicApiGenerator;

namespace Voucherify.Events.Tests;

/// <summary>What an assembly promises, as text. One snapshot does for all target frameworks: the API is the same under each.</summary>
internal static class PublicApi
{
    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [], // Some of ours are in namespaces of the platform.
    };

    public static string Of(Assembly assembly) => assembly.GeneratePublicApi(s_options);
}
