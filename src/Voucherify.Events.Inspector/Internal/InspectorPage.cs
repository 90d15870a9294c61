using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>Serves the embedded files of the page, which are compressed as every browser accepts them.</summary>
internal static class InspectorPage
{
    private const string Index = "index.html";

    private static readonly Assembly s_assembly = typeof(InspectorPage).Assembly;

    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    public static IEnumerable<InspectorRoute> Routes()
    {
        yield return new InspectorRoute(HttpMethods.Get, InspectorRoute.Page, OpenAsync);

        foreach (string file in s_assembly.GetManifestResourceNames().Where(file => file != Index))
        {
            yield return new InspectorRoute(HttpMethods.Get, "/" + file, context => WriteAsync(context.Response, file));
        }
    }

    /// <summary>Gets the address of the page, with the trailing slash that relative addresses need.</summary>
    public static string PathOf(HttpRequest request) => $"{request.PathBase}{request.Path.Value?.TrimEnd('/')}/";

    private static Task OpenAsync(HttpContext context)
    {
        if (context.Request.Path.Value?.EndsWith('/') ?? false)
        {
            return WriteAsync(context.Response, Index);
        }

        context.Response.Redirect(PathOf(context.Request));
        return Task.CompletedTask;
    }

    private static async Task WriteAsync(HttpResponse response, string file)
    {
        await using Stream content = s_assembly.GetManifestResourceStream(file)!;
        response.ContentType = s_types[Path.GetExtension(file)];
        response.Headers.ContentEncoding = "gzip";
        response.ContentLength = content.Length;
        await content.CopyToAsync(response.Body, response.HttpContext.RequestAborted);
    }
}
