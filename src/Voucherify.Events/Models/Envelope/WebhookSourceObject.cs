using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the type of the sender of a webhook, which is the channel of the webhook.</summary>
public enum WebhookSourceObject
{
    /// <summary>A webhook of the project settings.</summary>
    [JsonStringEnumMemberName("webhook")]
    Webhook = 0,

    /// <summary>A distribution: a message that a project sends to a webhook. Its <see cref="WebhookEvent.Type"/> is free text.</summary>
    [JsonStringEnumMemberName("distribution")]
    Distribution = 1,

    /// <summary>A workflow: a "webhook callout" that a trigger of the project starts.</summary>
    [JsonStringEnumMemberName("workflow")]
    Workflow = 2,
}
