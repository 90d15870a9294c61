using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

// The known quirks of the wire, by their numbers, and the tests that prove each of them survived; "-" asks nothing of the code.
//
//  1 the documentation shows bare data              CorpusTests.Bare_data_is_read_as_its_record_and_written_back_as_it_came
//  2 a user types the type of a distribution        The_type_of_a_distribution_does_not_name_the_event
//  3 a distribution may send a raw payload          A_raw_payload_is_no_envelope
//  4 a user may design the data                     Data_that_a_user_designed_is_kept_as_json
//                                                   Data_that_a_user_half_designed_is_kept_as_json
//  5 designed numbers are text, or break the JSON   A_number_may_be_text
//                                                   A_placeholder_without_a_value_is_malformed_json
//                                                   CorpusMutationTests.Numbers_may_be_written_as_text
//  6 one event comes on two channels                The_source_tells_the_channels_of_an_event_apart
//  7 entity_id is mostly missing                    An_event_may_lack_its_entity
//  8 an event has a user, a key or neither          An_event_has_a_user_or_a_key_or_neither
//  9 target_url is not always an address            A_target_need_not_be_an_address
// 10 ids are opaque                                 An_id_may_look_like_anything
// 11 the order of members is random                 The_type_of_an_event_may_come_last
//                                                   CorpusMutationTests.The_reverse_order_of_members_changes_nothing
//                                                   CorpusMutationTests.The_order_of_a_database_changes_nothing
// 12 the retired format                             The_retired_format_is_told_apart
// 13 four times, milliseconds apart                 Every_time_of_a_webhook_is_kept
// 14 misspelt names of events                       A_misspelt_event_is_understood
// 15 earlier names of events                        A_misspelt_event_is_understood
// 16 events without a documented payload            SampleTests.Every_event_has_a_sample
// 17 events that are in no list                     An_event_that_no_list_names_comes_on_either_channel
// 18 examples under wrong keys                      -
// 19 vouchers in place of voucher                   A_publication_has_one_voucher_or_several
// 20 assignments of rules have two names            Assignments_of_rules_have_two_names
// 21 one name means different things                A_name_means_what_it_means_in_its_object
//                                                   The_tier_of_an_earning_rule_is_an_id_or_an_object
// 22 anything may be null                           CorpusMutationTests.Any_member_of_the_data_may_be_null
// 23 whole objects are null                         A_failed_redemption_may_lack_everything_but_itself
// 24 null or absent at random                       CorpusMutationTests.A_null_means_the_same_as_a_missing_member
// 25 stubs                                          An_object_may_be_a_stub
// 26 a deleted voucher has no code                  A_deleted_voucher_may_lack_its_code
// 27 categories, category, category_id              Categories_come_in_three_ways
// 28 units are null on other discounts              A_discount_is_what_its_type_says
// 29 empty texts are values                         An_empty_text_is_a_value
// 30 metadata are empty, absent or null             Metadata_are_never_null
// 31 the top tier has no end                        The_top_tier_has_no_end
// 32 three or six digits of a second                A_time_has_three_or_six_digits_of_a_second
// 33 dates without a time                           A_date_stays_a_date
//                                                   Points_are_activated_on_a_date
//                                                   The_start_of_a_tier_may_be_a_date
// 34 durations and hours are text                   Durations_and_hours_stay_text
// 35 money is whole, numbers need not be            A_number_may_have_a_fraction
//                                                   A_whole_number_may_be_written_as_a_decimal
// 36 wrong types in the description                 A_referee_reward_is_a_number_or_text
//                                                   A_price_formula_is_text_or_a_number
// 37 variants of one value                          A_value_may_be_spelt_in_several_ways
// 38 new values                                     CorpusMutationTests.A_new_value_of_any_enumeration_is_kept_as_text
// 39 an earning rule may name any event             An_earning_rule_may_name_an_event_of_the_project
// 40 a list says where its elements are             The_elements_of_a_list_stand_where_it_says
//                                                   A_list_of_publications_is_a_count
// 41 one or many                                    A_bucket_may_come_without_a_list
//                                                   A_referral_may_be_a_text
// 42 dictionaries keyed by data                     Keys_that_are_data_are_kept_verbatim
//                                                   The_rewards_and_rules_of_a_tier_are_keyed_by_id
//                                                   The_conditions_of_a_rule_stand_beside_its_logic
// 43 metadata hold any JSON                         Metadata_hold_any_json
//                                                   Keys_of_metadata_differ_in_case
// 44 attributes of three types                      Attributes_are_names_values_or_a_picture
// 45 a balance may lack its type                    A_balance_may_lack_its_type
// 46 holder and event change their type             A_holder_is_a_customer_or_an_assignment
//                                                   The_event_in_the_data_is_a_custom_event_or_another_event
// 47 another API disagrees                          -
// 48 texts and lists are not tidied                 Nothing_is_trimmed_or_sorted
// 49 tracking_id means nothing                      -
// 50 undeclared members                             CorpusTests.Every_member_of_a_webhook_is_mapped
// 51 the description is no valid OpenAPI 3.1        -

/// <summary>What makes Voucherify's webhooks hard to read, one by one.</summary>
public sealed class QuirkTests
{
    [Theory]
    [InlineData("Voucher-redeemed")]
    [InlineData("")]
    [InlineData("voucher.published")]
    public void The_type_of_a_distribution_does_not_name_the_event(string type)
    {
        WebhookEvent webhook = Parse("customer.redemption.succeeded", "{}", "distribution", type);

        webhook.Data.Should().BeOfType<CustomerRedemptionSucceeded>();
        webhook.Type.Should().Be(type);
    }

    [Theory]
    [InlineData("""{ "To": "nora@example.com", "Subject": "Hello" }""")]
    [InlineData("""{ "id": "1", "data": { "voucher": {} } }""")]
    [InlineData("{}")]
    public void A_raw_payload_is_no_envelope(string body)
    {
        Action parse = () => Bodies.Read(body);

        parse.Should().Throw<WebhookException>().Which.Failure.Should().Be(WebhookFailure.NotAnEnvelope);
    }

    [Fact]
    public void Data_that_a_user_designed_is_kept_as_json()
    {
        const string Data = """{"To":"nora@example.com","Subject":"Hello"}""";

        Parse("customer.publication.succeeded", Data, "distribution").Data
            .Should().BeOfType<UnknownEvent>().Which.Json.GetRawText().Should().Be(Data);
    }

    [Theory]
    [InlineData("""{ "customer": "nora@example.com" }""", "$.data.customer")]
    [InlineData("""{ "voucher": ["A1", "B2"], "customer": {} }""", "$.data.voucher")]
    [InlineData("""{ "customer": { "metadata": "none" } }""", "$.data.customer.metadata")]
    public void Data_that_a_user_half_designed_is_read_but_for_what_is_not_as_documented(string data, string path)
    {
        WebhookEvent webhook = Parse("customer.publication.succeeded", data, "distribution");

        webhook.Data.Should().BeOfType<CustomerPublicationSucceeded>();
        webhook.Anomalies.Select(anomaly => anomaly.Path).Should().Equal(path);
    }

    [Fact]
    public void A_number_may_be_text() =>
        Read<VoucherCreated>("""{ "voucher": { "discount": { "amount_off": "12.5" }, "redemption": { "quantity": "3" } } }""")
            .Voucher.Should().Match<Voucher>(voucher => voucher.Discount!.AmountOff == 12.5m && voucher.Redemption!.Quantity == 3);

    [Fact]
    public void A_placeholder_without_a_value_is_malformed_json()
    {
        Action parse = () => Parse("customer.publication.succeeded", """{ "amount": , "customer": {} }""", "distribution");

        parse.Should().Throw<WebhookException>().Which.Failure.Should().Be(WebhookFailure.MalformedJson);
    }

    [Theory]
    [InlineData("webhook")]
    [InlineData("distribution")]
    [InlineData("workflow")]
    [InlineData("something_new")]
    public void The_source_tells_the_channels_of_an_event_apart(string source)
    {
        WebhookEvent webhook = Parse("customer.rewarded", """{ "reward": { "name": "Mug" } }""", source);

        webhook.Data.Should().BeOfType<CustomerRewarded>();
        webhook.Source!.Object.Should().Be(new OpenEnum<WebhookSourceObject>(source));
    }

    [Fact]
    public void An_event_may_lack_its_entity() =>
        ParseWith(("event", """{ "id": "ev_1", "type": "voucher.created" }""")).Event!.EntityId.Should().BeNull();

    [Theory]
    [InlineData("""{ "channel": "USER_PORTAL", "user": { "id": "user_1" } }""", "user_1", null)]
    [InlineData("""{ "api_key": { "app_id": "app_1", "name": "Shop" }, "channel": "API" }""", null, "app_1")]
    [InlineData("""{ "channel": "INTERNAL" }""", null, null)]
    public void An_event_has_a_user_or_a_key_or_neither(string eventSource, string? user, string? key)
    {
        EventSource source = ParseWith(("event", $$"""{ "type": "voucher.created", "event_source": {{eventSource}} }""")).Event!.EventSource!;

        source.User?.Id.Should().Be(user);
        source.ApiKey?.AppId.Should().Be(key);
    }

    [Theory]
    [InlineData("{{your.webhook.target.url}}")]
    [InlineData("https:/your.url.io")]
    public void A_target_need_not_be_an_address(string target) =>
        ParseWith(("source", $$"""{ "object": "webhook", "target_url": "{{target}}" }""")).Source!.TargetUrl.Should().Be(target);

    [Theory]
    [InlineData("sand_1")]
    [InlineData("42")]
    [InlineData("ü")]
    public void An_id_may_look_like_anything(string id)
    {
        WebhookEvent webhook = ParseWith(("id", $"\"{id}\""), ("project_id", $"\"{id}\""), ("data", $$"""{ "voucher": { "id": "{{id}}" } }"""));

        new[] { webhook.Id, webhook.ProjectId, ((VoucherCreated)webhook.Data).Voucher!.Id }.Should().AllBe(id);
    }

    [Fact]
    public void The_type_of_an_event_may_come_last() =>
        ParseWith(
            ("type", "\"Any name\""),
            ("source", """{ "object": "distribution" }"""),
            ("event", """{ "event_source": { "channel": "INTERNAL" }, "tags": [1], "id": "ev_1", "type": "voucher.created" }"""))
            .EventType.Should().Be("voucher.created");

    [Fact]
    public void The_retired_format_is_told_apart()
    {
        Action parse = () => Bodies.Read(
            """
            { "id": "event_1", "object": "event", "webhook_id": null, "type": "voucher.updated",
              "data": { "object": { "code": "A" }, "previous_attributes": { "code": "B" } } }
            """);

        parse.Should().Throw<WebhookException>().Which.Failure.Should().Be(WebhookFailure.UnsupportedVersion);
    }

    [Fact]
    public void Every_time_of_a_webhook_is_kept()
    {
        WebhookEvent webhook = ParseWith(
            ("created_at", "\"2026-01-01T00:00:00.003Z\""),
            ("event", """{ "type": "voucher.published", "created_at": "2026-01-01T00:00:00.002Z" }"""),
            ("data", """{ "created_at": "2026-01-01T00:00:00.001Z", "voucher": { "created_at": "2026-01-01T00:00:00.000Z" } }"""));
        var data = (VoucherPublished)webhook.Data;

        new[] { data.Voucher!.CreatedAt, data.CreatedAt, webhook.Event!.CreatedAt, webhook.CreatedAt }
            .Select(time => time!.Value.Millisecond).Should().Equal(0, 1, 2, 3);
    }

    [Theory]
    [InlineData("campaign.vouchers.aded", typeof(CampaignVouchersAdded))]
    [InlineData("voucher.gift.balance_aded", typeof(VoucherGiftBalanceAdded))]
    [InlineData("voucher.loyalty_card.points_aded", typeof(VoucherLoyaltyCardPointsAdded))]
    [InlineData("voucher.loyalty_card.pending_points.aded", typeof(VoucherLoyaltyCardPendingPointsAdded))]
    [InlineData("loyalty_card.pending_points.updated", typeof(CustomerVoucherLoyaltyCardPendingPointsUpdated))]
    [InlineData("customer.entered.segment", typeof(CustomerSegmentEntered))]
    [InlineData("customer.segment_entered", typeof(CustomerSegmentEntered))]
    [InlineData("customer.redemption.succceeded", typeof(CustomerRedemptionSucceeded))]
    public void A_misspelt_event_is_understood(string eventType, Type record) =>
        Parse(eventType, "{}").Data.Should().BeOfType(record);

    [Theory]
    [InlineData("customer.holder.assignment.created", "webhook")]
    [InlineData("customer.holder.assignment.created", "distribution")]
    [InlineData("customer.holder.assignment.deleted", "webhook")]
    [InlineData("customer.holder.assignment.deleted", "distribution")]
    [InlineData("customer.reward_redemptions.created", "webhook")]
    [InlineData("customer.reward_redemptions.created", "distribution")]
    [InlineData("customer.reward_redemptions.pending", "webhook")]
    [InlineData("customer.reward_redemptions.pending", "distribution")]
    public void An_event_that_no_list_names_comes_on_either_channel(string eventType, string source) =>
        Parse(eventType, """{ "customer": { "id": "cust_1" } }""", source).Data
            .Should().BeAssignableTo<IHasCustomer>().Which.Customer!.Id.Should().Be("cust_1");

    [Fact]
    public void A_publication_has_one_voucher_or_several()
    {
        PublicationSucceeded data = Read<PublicationSucceeded>("""{ "voucher": { "code": "A" }, "vouchers": [{ "code": "B" }, { "code": "C" }] }""");

        data.Vouchers.Prepend(data.Voucher).Select(voucher => voucher!.Code).Should().Equal("A", "B", "C");
    }

    [Fact]
    public void Assignments_of_rules_have_two_names()
    {
        const string List = """{ "data_ref": "data", "data": [{ "rule_id": "val_1" }] }""";

        Read<VoucherCreated>($$"""{ "voucher": { "validation_rules_assignments": {{List}} } }""")
            .Voucher!.ValidationRulesAssignments!.Items.Should().ContainSingle();
        Read<CampaignPromotionTierCreated>($$"""{ "promotion_tier": { "validation_rule_assignments": {{List}} } }""")
            .PromotionTier!.ValidationRuleAssignments!.Items.Should().ContainSingle();
    }

    [Fact]
    public void A_name_means_what_it_means_in_its_object()
    {
        RedemptionSucceeded data = Read<RedemptionSucceeded>(
            """
            { "campaign": { "name": "Spring" }, "voucher": { "campaign": "Spring", "redemption": { "quantity": 1 } },
              "redemption": { "id": "rr_1", "redemption": "r_1" } }
            """);

        data.Campaign!.Name.Should().Be(data.Voucher!.Campaign);
        data.Voucher.Redemption!.Quantity.Should().Be(1);
        data.Redemption!.RedemptionId.Should().Be("r_1");
    }

    [Theory]
    [InlineData("\"ltr_1\"")]
    [InlineData("""{ "id": "ltr_1" }""")]
    public void The_tier_of_an_earning_rule_is_an_id_or_an_object(string tier) =>
        Read<CampaignEarningRuleUpdated>($$"""{ "earning_rule": { "loyalty_tier": {{tier}} } }""")
            .EarningRule!.LoyaltyTier!.Id.Should().Be("ltr_1");

    [Fact]
    public void A_failed_redemption_may_lack_everything_but_itself()
    {
        RedemptionFailed data = Read<RedemptionFailed>(
            """
            { "order": null, "voucher": null, "campaign": null, "holder": null, "promotion_tier": null, "customer": null,
              "redemption": { "result": "FAILURE", "failure_code": "quantity_exceeded" } }
            """);

        data.Redemption!.FailureCode.Should().Be("quantity_exceeded");
        new object?[] { data.Order, data.Voucher, data.Campaign, data.Holder, data.PromotionTier, data.Customer }.Should().OnlyContain(value => value == null);
    }

    [Fact]
    public void An_object_may_be_a_stub()
    {
        RedemptionSucceeded data = Read<RedemptionSucceeded>(
            """{ "campaign": { "id": "camp_1", "object": "campaign" }, "order": { "customer": { "id": "cust_1" } }, "customer": {} }""");

        data.Campaign.Should().Be(new Campaign { Id = "camp_1", Object = "campaign" });
        data.Order!.Customer.Should().Be(new Customer { Id = "cust_1" });
        data.Customer.Should().Be(new Customer());
    }

    [Fact]
    public void A_deleted_voucher_may_lack_its_code()
    {
        Voucher voucher = Read<VoucherDeleted>(
            """{ "voucher": { "id": "v_1", "code": null, "publish": { "count": 0, "url": "/v1/vouchers/null/publications" } } }""").Voucher!;

        voucher.Code.Should().BeNull();
        voucher.Publish!.Url.Should().Be("/v1/vouchers/null/publications");
    }

    [Theory]
    [InlineData("""{ "category": "Old", "category_id": null }""", "Old", 0)]
    [InlineData("""{ "category": null, "categories": [] }""", null, 0)]
    [InlineData("""{ "categories": [{ "name": "Food" }, { "name": "Drink" }] }""", null, 2)]
    public void Categories_come_in_three_ways(string voucher, string? category, int count)
    {
        Voucher read = Read<VoucherCreated>($$"""{ "voucher": {{voucher}} }""").Voucher!;

        read.Category.Should().Be(category);
        read.Categories.Should().HaveCount(count);
    }

    [Theory]
    [InlineData("""{ "units": null, "type": "AMOUNT", "amount_off": 100 }""", DiscountType.Amount)]
    [InlineData("""{ "percent_off": 10, "units": null, "unit_type": null, "type": "PERCENT" }""", DiscountType.Percent)]
    public void A_discount_is_what_its_type_says(string discount, DiscountType type) =>
        Read<VoucherCreated>($$"""{ "voucher": { "discount": {{discount}} } }""").Voucher!.Discount!.Type.Known.Should().Be(type);

    [Fact]
    public void An_empty_text_is_a_value()
    {
        CodeConfig config = Read<CampaignCreated>("""{ "campaign": { "voucher": { "code_config": { "prefix": "", "postfix": null } } } }""")
            .Campaign!.Voucher!.CodeConfig!;

        config.Prefix.Should().BeEmpty();
        config.Postfix.Should().BeNull();
    }

    [Theory]
    [InlineData("""{ "metadata": {} }""")]
    [InlineData("""{ "metadata": null }""")]
    [InlineData("{}")]
    public void Metadata_are_never_null(string redemption) =>
        Read<RedemptionSucceeded>($$"""{ "redemption": {{redemption}} }""").Redemption!.Metadata.Should().NotBeNull().And.BeEmpty();

    [Fact]
    public void The_top_tier_has_no_end() =>
        Read<CampaignLoyaltyTierCreated>("""{ "loyalty_tier": { "points": { "from": 1001 } } }""")
            .LoyaltyTier!.Points.Should().Be(new PointsRange { From = 1001 });

    [Theory]
    [InlineData("2026-05-04T03:02:01.123Z", 1_230_000)]
    [InlineData("2026-05-04T03:02:01.123456Z", 1_234_560)]
    public void A_time_has_three_or_six_digits_of_a_second(string time, int ticks) =>
        Read<VoucherCreated>($$"""{ "voucher": { "created_at": "{{time}}" } }""").Voucher!.CreatedAt
            .Should().Be(new DateTimeOffset(2026, 5, 4, 3, 2, 1, TimeSpan.Zero).AddTicks(ticks));

    [Fact]
    public void A_date_stays_a_date()
    {
        CustomerVoucherLoyaltyCardPointsExpired data = Read<CustomerVoucherLoyaltyCardPointsExpired>(
            """
            { "customer": { "birthdate": "2000-02-29" }, "voucher": { "loyalty_card": { "next_expiration_date": "2026-02-28" } },
              "buckets": [{ "expires_at": "2026-03-01" }] }
            """);

        data.Customer!.Birthdate.Should().Be(new DateOnly(2000, 2, 29));
        data.Voucher!.LoyaltyCard!.NextExpirationDate.Should().Be(new DateOnly(2026, 2, 28));
        data.Buckets[0].ExpiresAt.Should().Be(new DateOnly(2026, 3, 1));
    }

    [Fact]
    public void Points_are_activated_on_a_date() =>
        Read<VoucherLoyaltyCardPendingPointsAdded>("""{ "pending_points": { "activates_at": "2026-03-02" } }""")
            .PendingPoints!.ActivatesAt.Should().Be(new DateOnly(2026, 3, 2));

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-02T00:00:00.000Z")]
    public void The_start_of_a_tier_may_be_a_date(string start) =>
        Read<CustomerLoyaltyTierJoined>($$"""{ "loyalty_tier": { "expiration": { "start_date": "{{start}}" } } }""")
            .LoyaltyTier!.Expiration!.StartDate.Should().Be(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Durations_and_hours_stay_text()
    {
        Voucher voucher = Read<VoucherCreated>(
            """
            { "voucher": { "validity_timeframe": { "interval": "P2M", "duration": "PT1H" },
                           "validity_hours": { "daily": [{ "start_time": "08:00" }] } } }
            """).Voucher!;

        voucher.ValidityTimeframe.Should().Be(new ValidityTimeframe { Interval = "P2M", Duration = "PT1H" });
        voucher.ValidityHours!.Daily[0].StartTime.Should().Be("08:00");
    }

    [Fact]
    public void A_number_may_have_a_fraction()
    {
        CustomerRewarded data = Read<CustomerRewarded>(
            """{ "reward": { "parameters": { "coin": { "exchange_ratio": 0.01 } }, "voucher": { "discount": { "percent_off": 12.5 } } } }""");

        data.Reward!.Parameters!.Coin!.ExchangeRatio.Should().Be(0.01m);
        data.Reward.Voucher!.Discount!.PercentOff.Should().Be(12.5m);
    }

    [Fact]
    public void A_whole_number_may_be_written_as_a_decimal() =>
        Read<RedemptionSucceeded>("""{ "order": { "amount": 1000.0 } }""").Order!.Amount.Should().Be(1000);

    [Theory]
    [InlineData("100")]
    [InlineData("\"100\"")]
    public void A_referee_reward_is_a_number_or_text(string amount) =>
        Read<CampaignCreated>($$"""{ "campaign": { "referral_program": { "referee_reward": { "amount": {{amount}} } } } }""")
            .Campaign!.ReferralProgram!.RefereeReward!.Amount.Should().Be(100);

    [Theory]
    [InlineData("\"PRODUCT_PRICE * 2\"", "PRODUCT_PRICE * 2")]
    [InlineData("25", "25")]
    public void A_price_formula_is_text_or_a_number(string json, string formula) =>
        Read<BusinessValidationRuleCreated>($$"""{ "rule": { "applicable_to": { "included": [{ "price_formula": {{json}} }] } } }""")
            .Rule!.ApplicableTo!.Included[0].PriceFormula.Should().Be(formula);

    [Fact]
    public void A_value_may_be_spelt_in_several_ways()
    {
        Read<ManualDistributionSchedule>("""{ "distribution": { "status": "TO SEND" } }""")
            .Distribution!.Status.Known.Should().Be(DistributionStatus.ToSend);

        foreach (string status in new[] { "ROLLED BACK", "ROLLED_BACK" })
        {
            Read<RedemptionRollbackSucceeded>($$"""{ "redemption": { "status": "{{status}}" } }""")
                .Redemption!.Status.Known.Should().Be(RedemptionStatus.RolledBack);
        }

        foreach (string state in new[] { "ROLLEDBACK", "ROLLED_BACK" })
        {
            Read<CustomerRewardRedemptionsCompleted>($$"""{ "reward_redemption": { "state": "{{state}}" } }""")
                .RewardRedemption!.State.Known.Should().Be(RewardRedemptionState.RolledBack);
        }
    }

    [Fact]
    public void An_earning_rule_may_name_an_event_of_the_project()
    {
        EarningRule rule = Read<CampaignEarningRuleUpdated>("""{ "earning_rule": { "event": "page.viewed" } }""").EarningRule!;

        rule.Event.Known.Should().BeNull();
        rule.Event.Text.Should().Be("page.viewed");
    }

    [Theory]
    [InlineData("""{ "object": "list", "data_ref": "tiers", "tiers": [{ "id": "promo_1" }], "total": 1 }""")]
    [InlineData("""{ "tiers": [{ "id": "promo_1" }], "total": 1, "data_ref": "tiers", "object": "list" }""")]
    [InlineData("""{ "data": [{ "id": "promo_1" }], "total": 1, "data_ref": "data" }""")]
    public void The_elements_of_a_list_stand_where_it_says(string list) =>
        Read<CampaignCreated>($$"""{ "campaign": { "promotion": {{list}} } }""")
            .Campaign!.Promotion!.Items.Should().ContainSingle().Which.Id.Should().Be("promo_1");

    [Fact]
    public void A_list_of_publications_is_a_count()
    {
        Voucher voucher = Read<VoucherCreated>(
            """
            { "voucher": { "publish": { "object": "list", "count": 2, "url": "/v1/vouchers/A/publications?page=1" },
                           "redemption": { "object": "list", "quantity": 1, "redeemed_quantity": 0, "url": "/v1/vouchers/A/redemptions?page=1" } } }
            """).Voucher!;

        voucher.Publish!.Count.Should().Be(2);
        voucher.Redemption!.RedeemedQuantity.Should().Be(0);
    }

    [Theory]
    [InlineData("""{ "id": "lopb_1" }""")]
    [InlineData("""[{ "id": "lopb_1" }]""")]
    public void A_bucket_may_come_without_a_list(string buckets) =>
        Read<VoucherLoyaltyCardPointsExpired>($$"""{ "buckets": {{buckets}} }""")
            .Buckets.Should().ContainSingle().Which.Id.Should().Be("lopb_1");

    [Theory]
    [InlineData("\"camp_1\"")]
    [InlineData("""{ "campaign_id": "camp_1", "referrer_id": "cust_1" }""")]
    public void A_referral_may_be_a_text(string referral) =>
        Read<CustomerUpdated>($$"""{ "customer": { "referrals": { "total": 1, "campaigns": [{{referral}}] } } }""")
            .Customer!.Referrals!.Campaigns.Should().ContainSingle().Which.CampaignId.Should().Be("camp_1");

    [Fact]
    public void Keys_that_are_data_are_kept_verbatim()
    {
        CustomerOrderPaid data = Read<CustomerOrderPaid>(
            """
            { "customer": { "loyalty": { "campaigns": { "Coffee Club 2026": { "points": 1 }, "coffee club 2026": { "points": 2 } } } },
              "order": { "redemptions": { "r_A": { "related_object_id": "v_1" } } } }
            """);

        data.Customer!.Loyalty!.Campaigns.Should().HaveCount(2).And.ContainKeys("Coffee Club 2026", "coffee club 2026");
        data.Order!.Redemptions["r_A"].RelatedObjectId.Should().Be("v_1");
    }

    [Fact]
    public void The_rewards_and_rules_of_a_tier_are_keyed_by_id()
    {
        LoyaltyTier tier = Read<CampaignLoyaltyTierUpdated>(
            """{ "loyalty_tier": { "earning_rules": { "ern_1": { "multiplier": 1.5 } }, "rewards": { "rew_1": { "points": 9 } } } }""").LoyaltyTier!;

        tier.EarningRules["ern_1"].Multiplier.Should().Be(1.5m);
        tier.Rewards["rew_1"].Points.Should().Be(9);
    }

    [Fact]
    public void The_conditions_of_a_rule_stand_beside_its_logic()
    {
        ValidationRuleTree rules = Read<BusinessValidationRuleUpdated>(
            """{ "rule": { "rules": { "10": { "name": "b" }, "logic": "1 or 10", "1": { "name": "a", "rules": { "1": { "name": "c" }, "logic": "1" } } } } }""")
            .Rule!.Rules!;

        rules.Logic.Should().Be("1 or 10");
        rules.Nodes.Keys.Should().BeEquivalentTo("1", "10");
        rules.Nodes["1"].Rules!.Nodes["1"].Name.Should().Be("c");
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("true")]
    [InlineData("0.1000")]
    [InlineData("null")]
    [InlineData("""[1,"two",[3]]""")]
    [InlineData("""{"geo":{"lat":52.1}}""")]
    public void Metadata_hold_any_json(string value) =>
        Read<CustomerCreated>($$"""{ "customer": { "metadata": { "any key": {{value}} } } }""")
            .Customer!.Metadata["any key"].GetRawText().Should().Be(value);

    [Fact]
    public void Keys_of_metadata_differ_in_case() =>
        Read<CustomerCreated>("""{ "customer": { "metadata": { "Size": 1, "size": 2, "SIZE_X": 3, "": 4 } } }""")
            .Customer!.Metadata.Keys.Should().Equal("Size", "size", "SIZE_X", "");

    [Fact]
    public void Attributes_are_names_values_or_a_picture()
    {
        Reward reward = Read<CustomerRewarded>(
            """
            { "reward": { "attributes": { "image_url": "https://example.com/a.png" }, "product": { "attributes": ["size"] },
                          "sku": { "attributes": { "size": "L" } } } }
            """).Reward!;

        reward.Attributes!.ImageUrl.Should().Be("https://example.com/a.png");
        reward.Product!.Attributes.Should().Equal("size");
        reward.Sku!.Attributes["size"].GetString().Should().Be("L");
    }

    [Fact]
    public void A_balance_may_lack_its_type()
    {
        Balance balance = Read<VoucherLoyaltyCardPendingPointsAdded>("""{ "voucher_pending_points_balance": { "points": 5, "total": 12 } }""")
            .VoucherPendingPointsBalance!;

        balance.Should().Be(new Balance { Points = 5, Total = 12 });
        balance.Type.Known.Should().BeNull();
    }

    [Fact]
    public void A_holder_is_a_customer_or_an_assignment()
    {
        Read<RedemptionSucceeded>("""{ "holder": { "email": "nora@example.com" } }""").Holder!.Email.Should().Be("nora@example.com");
        Read<CustomerHolderAssignmentCreated>("""{ "holder": { "holder_role": "OWNER" } }""").Holder!.HolderRole.Known.Should().Be(HolderRole.Owner);
    }

    [Fact]
    public void The_event_in_the_data_is_a_custom_event_or_another_event()
    {
        Read<CustomerCustomEvent>("""{ "event": { "type": "tasting", "metadata": { "cups": 3 } } }""")
            .Event!.Metadata["cups"].GetInt32().Should().Be(3);
        Read<VoucherLoyaltyCardTransactionCreated>("""{ "event": { "type": "customer.order.paid", "group_id": "v-1" } }""")
            .Event!.GroupId.Should().Be("v-1");
    }

    [Fact]
    public void Nothing_is_trimmed_or_sorted()
    {
        Read<BusinessValidationRuleAssignmentCreated>("""{ "rule": { "rules": { "logic": " 1" } } }""").Rule!.Rules!.Logic.Should().Be(" 1");
        Read<VoucherDeleted>("""{ "voucher": { "validity_day_of_week": [6, 1, 0] } }""").Voucher!.ValidityDayOfWeek.Should().Equal(6, 1, 0);
    }

    private static T Read<T>(string data)
        where T : WebhookEventData
    {
        string eventType = (string)typeof(T).GetField("EventType")!.GetRawConstantValue()!;

        return Parse(eventType, data).Data.Should().BeOfType<T>().Subject;
    }

    private static WebhookEvent Parse(string eventType, string data, string source = "webhook", string? type = null) => ParseWith(
        ("type", $"\"{type ?? eventType}\""),
        ("data", data),
        ("source", $$"""{ "object": "{{source}}" }"""),
        ("event", $$"""{ "type": "{{eventType}}" }"""));

    /// <summary>Reads a <c>voucher.created</c> webhook in which some members of the envelope are replaced.</summary>
    private static WebhookEvent ParseWith(params (string Name, string Json)[] members)
    {
        var envelope = new Dictionary<string, string>
        {
            ["id"] = "\"whs_1\"",
            ["type"] = "\"voucher.created\"",
            ["data"] = "{}",
            ["source"] = """{ "object": "webhook" }""",
        };

        foreach ((string name, string json) in members)
        {
            envelope[name] = json;
        }

        return Bodies.Read($"{{{string.Join(',', envelope.Select(member => $"\"{member.Key}\":{member.Value}"))}}}");
    }
}
