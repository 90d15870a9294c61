using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>All vouchers of a campaign were generated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/vouchers-generation-completed">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignVouchersGenerationCompleted : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.vouchers.generation.completed";

    /// <summary>The campaign whose vouchers were generated.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The number of vouchers that were generated.</summary>
    public long? Count { get; init; }

    /// <summary>When the last voucher was generated, UTC.</summary>
    public DateTimeOffset? CompletedAt { get; init; }
}
