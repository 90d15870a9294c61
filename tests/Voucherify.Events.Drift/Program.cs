using System.Diagnostics.CodeAnalysis;
using Voucherify.Events.Drift;
using Voucherify.Events.Tests;

[assembly: SuppressMessage("Performance", "CA1852", Justification = "The program class is made by the compiler.")]

if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: .ci/drift FOLDER   (a folder with Voucherify's OpenAPI files)");
    return 2;
}

var report = new DriftReport();

foreach (string file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    if (OpenApiDocument.Read(file) is { } document)
    {
        report.Add(document);
    }
}

return report.Print(Console.Out);
