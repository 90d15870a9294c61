using System.Diagnostics.CodeAnalysis;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Represents, in the metadata of an endpoint, that it receives webhooks: for whoever lists the endpoints of an application.</summary>
[Experimental(WebhookExperiments.Inbox)]
public sealed class WebhookEndpointMetadata
{
    internal WebhookEndpointMetadata(string receiver) => Receiver = receiver;

    /// <summary>Gets the name of the receiver whose secrets the endpoint trusts; empty for the unnamed one.</summary>
    public string Receiver { get; }
}
