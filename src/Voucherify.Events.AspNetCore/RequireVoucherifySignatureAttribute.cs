using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Voucherify.Events.AspNetCore;

/// <summary>
/// Specifies that a controller or an action accepts only requests that Voucherify signed. Other requests get the same responses as from
/// <c>MapVoucherifyWebhooks</c>.
/// </summary>
/// <remarks>
/// The signature is verified before model binding, and the action can still read the body. A parameter <c>WebhookEvent webhook</c> is bound
/// to the verified webhook; if the body is not a webhook, the response is 400.
/// </remarks>
/// <param name="receiver">The name of the receiver whose secrets are trusted, or an empty string for the unnamed receiver.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireVoucherifySignatureAttribute(string receiver = "") : Attribute, IFilterFactory, IOrderedFilter, IControllerModelConvention, IActionModelConvention
{
    /// <summary>Gets the name of the receiver whose secrets are trusted, or an empty string for the unnamed receiver.</summary>
    public string Receiver { get; } = receiver;

    /// <inheritdoc/>
    public bool IsReusable => true;

    /// <inheritdoc/>
    public int Order { get; set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><c>AddVoucherifyWebhooks</c> has not been called for <see cref="Receiver"/>.</exception>
    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) =>
        new Filter(new SignatureRequirement(RequestVerifier.Create(serviceProvider, Receiver)));

    /// <inheritdoc/>
    public void Apply(ControllerModel controller)
    {
        ArgumentNullException.ThrowIfNull(controller);

        foreach (ActionModel action in controller.Actions)
        {
            Apply(action);
        }
    }

    /// <inheritdoc/>
    public void Apply(ActionModel action)
    {
        ArgumentNullException.ThrowIfNull(action);

        foreach (ParameterModel parameter in action.Parameters.Where(IsWebhook))
        {
            parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Services };
        }
    }

    private static bool IsWebhook(ParameterModel parameter) =>
        parameter.ParameterType == typeof(WebhookEvent) && !parameter.Attributes.OfType<IBindingSourceMetadata>().Any();

    private sealed class Filter(SignatureRequirement requirement) : IAsyncResourceFilter
    {
        public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            // If the action does not run, the request has been answered when the filter returns.
            context.Result = new EmptyResult();

            return requirement.HandleAsync(context.HttpContext, async () =>
            {
                context.Result = null;
                ResourceExecutedContext executed = await next();

                // The requirement answers a body that is not a webhook; exceptions of the action go to the exception handlers of the
                // application.
                if (executed.Exception is NotAWebhookException exception)
                {
                    executed.ExceptionHandled = true;
                    return exception;
                }

                return null;
            });
        }
    }
}
