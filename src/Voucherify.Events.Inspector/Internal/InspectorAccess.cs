using Microsoft.AspNetCore.Authorization;

namespace Voucherify.Events.Inspector;

/// <summary>What lets a request through to an endpoint of the inspector. Found in the metadata of the endpoint.</summary>
internal sealed class InspectorAccess
{
    /// <summary>The token of the link, on this machine.</summary>
    public static readonly InspectorAccess Token = new();

    /// <summary>A policy of the application.</summary>
    public static readonly InspectorAccess Policy = new();

    /// <summary>Nothing: the application must not start.</summary>
    public static readonly InspectorAccess None = new();

    private InspectorAccess()
    {
    }

    public static void Decide(IList<object> metadata, bool isDevelopment)
    {
        // Whoever says both gets the anonymous one from the platform.
        bool hasPolicy = metadata.Any(item => item is IAuthorizeData or AuthorizationPolicy or IAuthorizationRequirementData)
            && !metadata.Any(item => item is IAllowAnonymous);

        InspectorAccess access = hasPolicy ? Policy : isDevelopment ? Token : None;
        metadata.Add(access);

        if (access == Token)
        {
            // A policy for all that has none would hide the page from those who have the token.
            metadata.Add(new AllowAnonymousAttribute());
        }
    }
}
