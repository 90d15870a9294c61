using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>Determines why a body could not be read. Servers and decompression middleware report it with different exceptions.</summary>
internal static class ReadFailure
{
    /// <summary>Determines whether the client has disconnected and does not wait for a response.</summary>
    public static bool IsHangUp(HttpContext context, Exception exception) =>
        context.RequestAborted.IsCancellationRequested
        || exception is ConnectionResetException or ConnectionAbortedException
        // If the body has a Content-Length, the only possible error is that it ends early.
        || (exception is BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } && context.Request.ContentLength is not null)
        // A stream reset is reported before the request is aborted. HTTP/2 and HTTP/3 have no chunks that could be malformed.
        || (exception is IOException and not BadHttpRequestException && !HttpProtocol.IsHttp11(context.Request.Protocol) && !HttpProtocol.IsHttp10(context.Request.Protocol));

    /// <summary>Gets the status code for a client that has not disconnected.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException error => error.StatusCode,

        // On .NET 8, there is no specific exception for a decompressed body that is too large.
        InvalidOperationException { Source: "Microsoft.AspNetCore.RequestDecompression" } => StatusCodes.Status413PayloadTooLarge,

        _ => StatusCodes.Status400BadRequest,
    };
}
