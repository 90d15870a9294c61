using System.Reflection;
using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class OpenEnumTests
{
    private static readonly Type[] s_enumerations =
        [.. typeof(OpenEnum<>).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == "Voucherify.Events.Models")];

    public static TheoryData<string> Enumerations => new(s_enumerations.Select(type => type.Name));

    [Fact]
    public void A_known_text_is_known() =>
        new OpenEnum<VoucherType>("LOYALTY_CARD").Known.Should().Be(VoucherType.LoyaltyCard);

    [Fact]
    public void A_known_text_is_the_value() =>
        new OpenEnum<VoucherType>("LOYALTY_CARD").Text.Should().Be("LOYALTY_CARD");

    [Theory]
    [InlineData("LUCKY_DRAW_CODE")]
    [InlineData("loyalty_card")]
    [InlineData("LoyaltyCard")]
    [InlineData(" LOYALTY_CARD")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_text_is_not_known(string? text) =>
        new OpenEnum<VoucherType>(text).Known.Should().BeNull();

    [Theory]
    [InlineData("LUCKY_DRAW_CODE")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_text_is_the_value(string? text) =>
        new OpenEnum<VoucherType>(text).Text.Should().Be(text);

    [Fact]
    public void A_member_has_its_text() =>
        new OpenEnum<VoucherType>(VoucherType.GiftVoucher).Text.Should().Be("GIFT_VOUCHER");

    [Fact]
    public void A_member_converts_by_itself()
    {
        var voucher = new Voucher { Type = VoucherType.GiftVoucher };

        voucher.Type.Text.Should().Be("GIFT_VOUCHER");
    }

    [Fact]
    public void An_enumeration_of_somebody_else_has_no_known_values() => new OpenEnum<DayOfWeek>("MONDAY").Known.Should().BeNull();

    [Fact]
    public void A_member_of_an_enumeration_of_somebody_else_is_refused()
    {
        Action make = () => _ = new OpenEnum<DayOfWeek>(DayOfWeek.Monday);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_no_member_is_refused()
    {
        Action make = () => _ = new OpenEnum<VoucherType>((VoucherType)99);

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value").WithMessage("*VoucherType has no such member*");
    }

    [Fact]
    public void What_is_no_member_does_not_convert()
    {
        Func<OpenEnum<VoucherType>> convert = () => (VoucherType)(-1);

        convert.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_default_is_not_known() => default(OpenEnum<VoucherType>).Known.Should().BeNull();

    [Fact]
    public void The_default_has_no_text() => default(OpenEnum<VoucherType>).Text.Should().BeNull();

    [Fact]
    public void The_default_is_empty_as_text() => default(OpenEnum<VoucherType>).ToString().Should().BeEmpty();

    [Fact]
    public void The_default_equals_null_as_sent() =>
        (default == new OpenEnum<VoucherType>(null)).Should().BeTrue();

    [Fact]
    public void The_default_does_not_equal_the_first_member() =>
        (default(OpenEnum<VoucherType>) == default(VoucherType)).Should().BeFalse();

    [Fact]
    public void The_default_does_not_equal_an_empty_text() =>
        (default == new OpenEnum<VoucherType>("")).Should().BeFalse();

    [Fact]
    public void The_default_has_a_hash_code() =>
        default(OpenEnum<VoucherType>).GetHashCode().Should().Be(new OpenEnum<VoucherType>(null).GetHashCode());

    [Theory]
    [InlineData("LOYALTY_CARD")]
    [InlineData("LUCKY_DRAW_CODE")]
    [InlineData("")]
    public void As_text_it_is_the_text_as_sent(string text) =>
        new OpenEnum<VoucherType>(text).ToString().Should().Be(text);

    [Fact]
    public void Equals_its_member() => (new OpenEnum<VoucherType>("LOYALTY_CARD") == VoucherType.LoyaltyCard).Should().BeTrue();

    [Fact]
    public void Does_not_differ_from_its_member() => (new OpenEnum<VoucherType>("LOYALTY_CARD") != VoucherType.LoyaltyCard).Should().BeFalse();

    [Fact]
    public void Differs_from_another_member() => (new OpenEnum<VoucherType>("LOYALTY_CARD") != VoucherType.GiftVoucher).Should().BeTrue();

    [Fact]
    public void Does_not_equal_another_member() => (new OpenEnum<VoucherType>("LOYALTY_CARD") == VoucherType.GiftVoucher).Should().BeFalse();

    [Fact]
    public void Equals_the_same_unknown_text() =>
        new OpenEnum<VoucherType>("NEW").Equals((object)new OpenEnum<VoucherType>("NEW")).Should().BeTrue();

    [Fact]
    public void Does_not_equal_another_unknown_text() =>
        (new OpenEnum<VoucherType>("NEW") == new OpenEnum<VoucherType>("NEWER")).Should().BeFalse();

    [Fact]
    public void Does_not_equal_an_object_of_another_type() =>
        new OpenEnum<VoucherType>("LOYALTY_CARD").Equals("LOYALTY_CARD").Should().BeFalse();

    [Theory]
    [InlineData("LOYALTY_CARD")]
    [InlineData("NEW")]
    public void Equal_values_have_equal_hash_codes(string text) =>
        new OpenEnum<VoucherType>(text).GetHashCode().Should().Be(new OpenEnum<VoucherType>(new string(text.AsSpan())).GetHashCode());

    [Fact]
    public void Matches_a_pattern() =>
        (new Voucher { Type = new("LOYALTY_CARD") } is { Type.Known: VoucherType.LoyaltyCard }).Should().BeTrue();

    [Fact]
    public void An_unknown_text_matches_no_pattern() =>
        (new Voucher { Type = new("NEW") } is { Type.Known: { } }).Should().BeFalse();

    [Theory]
    [InlineData("ROLLED BACK")]
    [InlineData("ROLLED_BACK")]
    public void Both_spellings_of_a_redemption_rolled_back_are_known(string text) =>
        new OpenEnum<RedemptionStatus>(text).Known.Should().Be(RedemptionStatus.RolledBack);

    [Theory]
    [InlineData("ROLLEDBACK")]
    [InlineData("ROLLED_BACK")]
    public void Both_spellings_of_a_reward_redemption_rolled_back_are_known(string text) =>
        new OpenEnum<RewardRedemptionState>(text).Known.Should().Be(RewardRedemptionState.RolledBack);

    [Fact]
    public void Both_spellings_are_equal() =>
        (new OpenEnum<RedemptionStatus>("ROLLED BACK") == new OpenEnum<RedemptionStatus>("ROLLED_BACK")).Should().BeTrue();

    [Fact]
    public void Both_spellings_have_equal_hash_codes() =>
        new OpenEnum<RedemptionStatus>("ROLLED BACK").GetHashCode()
            .Should().Be(new OpenEnum<RedemptionStatus>("ROLLED_BACK").GetHashCode());

    [Fact]
    public void The_other_spelling_keeps_its_text() =>
        new OpenEnum<RedemptionStatus>("ROLLED BACK").Text.Should().Be("ROLLED BACK");

    [Fact]
    public void The_member_has_the_spelling_of_the_wire() =>
        new OpenEnum<RedemptionStatus>(RedemptionStatus.RolledBack).Text.Should().Be("ROLLED_BACK");

    [Theory]
    [InlineData("\"LOYALTY_CARD\"")]
    [InlineData("\"LUCKY_DRAW_CODE\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Json_is_written_as_it_was_read(string json) =>
        JsonSerializer.Serialize(Read(json), WebhookJson.GetTypeInfo<OpenEnum<VoucherType>>()).Should().Be(json);

    [Fact]
    public void Json_null_is_the_default() => (Read("null") == default).Should().BeTrue();

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"LOYALTY_CARD\"]")]
    [InlineData("\"\\ud800\"")]
    public void Json_that_is_no_text_is_refused(string json)
    {
        Action read = () => Read(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void The_default_is_left_out_of_an_object() =>
        JsonSerializer.Serialize(new Voucher { Code = "ABC" }, WebhookJson.GetTypeInfo<Voucher>()).Should().Be("""{"code":"ABC"}""");

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_member_is_read_from_its_own_text(string enumeration) =>
        Checks(enumeration).ReadEveryMember();

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void No_two_members_share_a_text(string enumeration) =>
        Checks(enumeration).Texts.Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void No_text_is_blank(string enumeration) =>
        Checks(enumeration).Texts.Should().NotContain(text => string.IsNullOrWhiteSpace(text));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void No_two_members_share_a_number(string enumeration) =>
        Checks(enumeration).Numbers.Should().OnlyHaveUniqueItems();

    private static OpenEnum<VoucherType> Read(string json) =>
        JsonSerializer.Deserialize(json, WebhookJson.GetTypeInfo<OpenEnum<VoucherType>>());

    private static EnumerationChecks Checks(string enumeration) => (EnumerationChecks)Activator.CreateInstance(
        typeof(EnumerationChecks<>).MakeGenericType(s_enumerations.Single(type => type.Name == enumeration)))!;

    private abstract class EnumerationChecks
    {
        public abstract IEnumerable<string> Texts { get; }

        public abstract IEnumerable<object?> Numbers { get; }

        public abstract void ReadEveryMember();
    }

    private sealed class EnumerationChecks<TEnum> : EnumerationChecks
        where TEnum : struct, Enum
    {
        public override IEnumerable<string> Texts => Members.Select(member => new OpenEnum<TEnum>(member).Text!);

        public override IEnumerable<object?> Numbers =>
            typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static).Select(member => member.GetRawConstantValue());

        private static IEnumerable<TEnum> Members => Enum.GetValues<TEnum>();

        public override void ReadEveryMember() =>
            Members.Select(member => new OpenEnum<TEnum>(new OpenEnum<TEnum>(member).Text).Known)
                .Should().Equal(Members.Select(member => (TEnum?)member));
    }
}
