using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Voucherify.Events.Hosting.Tests;

/// <summary>Says what an application runs in.</summary>
internal sealed class Environment(string name) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = "Shop";

    public string ContentRootPath { get; set; } = Path.GetTempPath();

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
