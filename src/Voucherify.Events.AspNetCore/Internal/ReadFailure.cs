using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>Tells whose fault it is that a body could not be read. Servers and decompressing middleware say it in many ways.</summary>
internal static class ReadFailure
{
    /// <summary>Whether the client has gone, so that nobody waits for an answer.</summary>
    public static bool IsHangUp(HttpContext context, Exception exception) =>
        context.RequestAborted.IsCancellationRequested
        || exception is ConnectionResetException or ConnectionAbortedException
        // Of a body whose length was given nothing else can be wrong than that it ends early.
        || (exception is BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } && context.Request.ContentLength is not null)
        // A stream that was reset is told of before the request is aborted. There are no chunks that could be malformed.
        || (exception is IOException and not BadHttpRequestException && !HttpProtocol.IsHttp11(context.Request.Protocol) && !HttpProtocol.IsHttp10(context.Request.Protocol));

    /// <summary>The status code for a client that has not gone.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException error => error.StatusCode,

        // On .NET 8, a body that is too large when it is decompressed has no type of its own.
        InvalidOperationException { Source: "Microsoft.AspNetCore.RequestDecompression" } => StatusCodes.Status413PayloadTooLarge,

        _ => StatusCodes.Status400BadRequest,
    };
}
