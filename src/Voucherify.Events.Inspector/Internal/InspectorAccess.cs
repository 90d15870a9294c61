using Microsoft.AspNetCore.Authorization;

namespace Voucherify.Events.Inspector;

/// <summary>Represents the kind of protection of an endpoint of the inspector. It is part of the metadata of the endpoint.</summary>
internal sealed class InspectorAccess
{
    /// <summary>The endpoint requires the token of the link, on this machine.</summary>
    public static readonly InspectorAccess Token = new();

    /// <summary>The endpoint requires a policy of the application.</summary>
    public static readonly InspectorAccess Policy = new();

    /// <summary>The endpoint is not protected. The application must not start.</summary>
    public static readonly InspectorAccess None = new();

    private InspectorAccess()
    {
    }

    public static void Decide(IList<object> metadata, bool isDevelopment)
    {
        // If both are present, the platform allows anonymous access.
        bool hasPolicy = metadata.Any(item => item is IAuthorizeData or AuthorizationPolicy or IAuthorizationRequirementData)
            && !metadata.Any(item => item is IAllowAnonymous);

        InspectorAccess access = hasPolicy ? Policy : isDevelopment ? Token : None;
        metadata.Add(access);

        if (access == Token)
        {
            // A fallback policy would hide the page from users with the token.
            metadata.Add(new AllowAnonymousAttribute());
        }
    }
}
