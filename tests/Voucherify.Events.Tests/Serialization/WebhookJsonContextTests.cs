using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Tests;

public sealed class WebhookJsonContextTests
{
    private static readonly Type[] s_lines =
    [
        .. typeof(WebhookJsonContext).GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
            .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!),
    ];

    private static readonly Type[] s_events = [.. s_lines.Where(type => type.IsSubclassOf(typeof(WebhookEventData)))];

    private static readonly Type[] s_models = [.. s_lines.Except(s_events)];

    [Fact]
    public void There_is_a_line_for_each_record() =>
        EventRecords.All.Except(s_lines).Select(record => record.Name)
            .Should().BeEmpty("each of these lacks a line in WebhookJsonContext");

    [Fact]
    public void There_is_a_line_for_the_unknown_event() => s_lines.Should().Contain(typeof(UnknownEvent));

    [Fact]
    public void There_is_no_line_twice() => s_lines.Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_lines_of_the_events_are_sorted() =>
        s_events.Select(type => type.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void The_lines_of_the_models_are_sorted() =>
        s_models.Select(TextOf).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void The_lines_of_the_models_follow_those_of_the_events() => s_lines.Should().Equal([.. s_events, .. s_models]);

    private static string TextOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TextOf))}>"
        : type.Name;
}
