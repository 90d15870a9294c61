namespace Voucherify.Events.Tests;

/// <summary>What must become of a payload that is not read as the record of its event.</summary>
internal enum CorpusOutcome
{
    /// <summary>An <see cref="UnknownEvent"/> without an error.</summary>
    UnknownEvent,

    /// <summary><see cref="WebhookFailure.NotAnEnvelope"/>.</summary>
    NotAnEnvelope,

    /// <summary><see cref="WebhookFailure.UnsupportedVersion"/>.</summary>
    UnsupportedVersion,

    /// <summary>Anything but an exception other than <see cref="WebhookException"/>.</summary>
    NoAccident,
}

/// <summary>The payloads of the corpus that are not read as the record of their event, and why.</summary>
internal static class CorpusExceptions
{
    private const string Retired = "Voucherify retired the event in September 2024; there is no record for it.";
    private const string Redesigned = "A user designed the data: nothing in it is recognised.";
    private const string OtherApi = "An item of the list of a customer's activities, another API with another envelope.";
    private const string Raw = "A distribution's raw payload has no envelope.";
    private const string OldVersion = "The retired format v2018-08-01.";
    private const string Template = "A template with placeholders, never sent.";
    private const string Draft = "A draft of the documentation: a bare promotion tier without the keys of the data.";
    private const string OtherResponse = "A mistake of the documentation: the response of the validation API.";
    private const string Flattened = "A mistake of the documentation: members of data, source and event in one object.";

    public static IReadOnlyDictionary<string, (CorpusOutcome Outcome, string Reason)> All { get; } =
        new Dictionary<string, (CorpusOutcome, string)>(StringComparer.Ordinal)
        {
            ["docs-mdx/customer.publication.succeeded.json"] = (CorpusOutcome.UnknownEvent, Redesigned),
            ["docs-mdx/raw-payload-2.json"] = (CorpusOutcome.NotAnEnvelope, Template),
            ["docs-mdx/raw-payload.json"] = (CorpusOutcome.NotAnEnvelope, Raw),
            ["history-activity/customer.publication.succeeded-2.json"] = (CorpusOutcome.NoAccident, OtherApi),
            ["history-activity/customer.publication.succeeded.json"] = (CorpusOutcome.NoAccident, OtherApi),
            ["history-activity/customer.reward_redemptions.completed.json"] = (CorpusOutcome.NoAccident, OtherApi),
            ["history-data/campaign.promotion_tier.created.json"] = (CorpusOutcome.NoAccident, Draft),
            ["history-data/campaign.promotion_tier.disabled.json"] = (CorpusOutcome.NoAccident, Draft),
            ["history-data/campaign.promotion_tier.enabled.json"] = (CorpusOutcome.NoAccident, Draft),
            ["history-data/customer.consents.given-2.json"] = (CorpusOutcome.UnknownEvent, OtherResponse),
            ["history-data/customer.consents.given-3.json"] = (CorpusOutcome.UnknownEvent, OtherResponse),
            ["history-data/customer.consents.given-4.json"] = (CorpusOutcome.UnknownEvent, Flattened),
            ["history-data/customer.consents.given-5.json"] = (CorpusOutcome.UnknownEvent, Flattened),
            ["history-data/customer.consents.given.json"] = (CorpusOutcome.UnknownEvent, Retired),
            ["history-data/customer.consents.revoked-2.json"] = (CorpusOutcome.UnknownEvent, Flattened),
            ["history-data/customer.consents.revoked-3.json"] = (CorpusOutcome.UnknownEvent, Flattened),
            ["history-data/customer.consents.revoked.json"] = (CorpusOutcome.UnknownEvent, Retired),
            ["history-data/customer.created-2.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/customer.created.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/customer.deleted-2.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/customer.deleted.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/customer.rewarded-2.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/customer.rewarded-3.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/publication.succeeded-2.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/publication.succeeded.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/redemption.failed-2.json"] = (CorpusOutcome.NoAccident, OtherResponse),
            ["history-data/redemption.failed.json"] = (CorpusOutcome.NoAccident, OtherResponse),
            ["history-data/redemption.succeeded-2.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-data/redemption.succeeded.json"] = (CorpusOutcome.NoAccident, Flattened),
            ["history-envelope-v2018/loyalty_code_assigned.json"] = (CorpusOutcome.UnsupportedVersion, OldVersion),
            ["history-envelope-v2018/points_earned.json"] = (CorpusOutcome.UnsupportedVersion, OldVersion),
            ["history-envelope-v2018/points_redeemed.json"] = (CorpusOutcome.UnsupportedVersion, OldVersion),
            ["history-envelope-v2018/referee_invited.json"] = (CorpusOutcome.UnsupportedVersion, OldVersion),
            ["history-envelope-v2018/referral_code_assigned.json"] = (CorpusOutcome.UnsupportedVersion, OldVersion),
            ["history-envelope-v2018/referrer_rewarded_webhook.json"] = (CorpusOutcome.UnsupportedVersion, OldVersion),
            ["history-envelope-v2024/customer.consents.given.json"] = (CorpusOutcome.UnknownEvent, Retired),
            ["history-envelope-v2024/customer.consents.revoked.json"] = (CorpusOutcome.UnknownEvent, Retired),
        };
}
