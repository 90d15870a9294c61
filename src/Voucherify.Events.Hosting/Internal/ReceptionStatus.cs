namespace Voucherify.Events.Hosting;

/// <summary>The HTTP status codes of responses. This package does not reference ASP.NET Core, which defines them as well.</summary>
internal static class ReceptionStatus
{
    public const int Ok = 200;
    public const int Accepted = 202;
    public const int BadRequest = 400;
    public const int Unauthorized = 401;
    public const int NotFound = 404;
    public const int ContentTooLarge = 413;
    public const int UnsupportedMediaType = 415;
    public const int ClientClosedRequest = 499;
    public const int InternalServerError = 500;
    public const int ServiceUnavailable = 503;

    public static int Of(WebhookFailure failure) => failure switch
    {
        _ when failure.IsSignatureFailure() => Unauthorized,
        WebhookFailure.BodyTooLarge => ContentTooLarge,
        _ => BadRequest,
    };
}
