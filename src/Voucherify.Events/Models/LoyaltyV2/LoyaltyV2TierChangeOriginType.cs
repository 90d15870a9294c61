using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the cause of a tier change.</summary>
public enum LoyaltyV2TierChangeOriginType
{
    /// <summary>Transactions on the card.</summary>
    [JsonStringEnumMemberName("card_operations")]
    CardOperations = 0,

    /// <summary>The daily check that Voucherify performs.</summary>
    [JsonStringEnumMemberName("daily_task_operations")]
    DailyTaskOperations = 1,

    /// <summary>The card was assigned to the member.</summary>
    [JsonStringEnumMemberName("member_card_created")]
    MemberCardCreated = 2,

    /// <summary>The card was removed from the member.</summary>
    [JsonStringEnumMemberName("member_card_deleted")]
    MemberCardDeleted = 3,

    /// <summary>The customer entered or left a segment.</summary>
    [JsonStringEnumMemberName("segment_change")]
    SegmentChange = 4,
}
