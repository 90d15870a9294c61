using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Voucherify.Events.AspNetCore;

/// <summary>
/// Lets only requests through that Voucherify signed, to a controller or an action. Requests are answered as by
/// <c>MapVoucherifyWebhooks</c> until the signature holds.
/// </summary>
/// <remarks>
/// Runs before the body is bound, which can be read behind it as if nothing had happened. A parameter <c>WebhookEvent webhook</c> is the
/// webhook that was verified; a body that is not a webhook is answered with 400.
/// </remarks>
/// <param name="receiver">The name of the receiver whose secrets are trusted; empty for the unnamed one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireVoucherifySignatureAttribute(string receiver = "") : Attribute, IFilterFactory, IOrderedFilter, IControllerModelConvention, IActionModelConvention
{
    /// <summary>Gets the name of the receiver whose secrets are trusted; empty for the unnamed one.</summary>
    public string Receiver { get; } = receiver;

    /// <inheritdoc/>
    public bool IsReusable => true;

    /// <inheritdoc/>
    public int Order { get; set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><c>AddVoucherifyWebhooks</c> was not called for <see cref="Receiver"/>.</exception>
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
            // Unless the action runs, the request has been answered when the filter is left.
            context.Result = new EmptyResult();

            return requirement.HandleAsync(context.HttpContext, async () =>
            {
                context.Result = null;
                ResourceExecutedContext executed = await next();

                // What is not a webhook is answered by the requirement; what the action threw goes on to whoever handles it.
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
