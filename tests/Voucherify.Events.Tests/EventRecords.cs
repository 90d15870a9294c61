namespace Voucherify.Events.Tests;

/// <summary>The event records, found by reflection.</summary>
internal static class EventRecords
{
    /// <summary>One sealed record for each event.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(WebhookEventData).Assembly.GetTypes().Where(type =>
            type is { IsAbstract: false } && type.IsSubclassOf(typeof(WebhookEventData)) && type != typeof(UnknownEvent)),
    ];

    /// <summary>The constant <c>EventType</c> of a record; null if it has none.</summary>
    public static string? WireNameOf(Type record) =>
        record.GetField("EventType") is { IsLiteral: true } constant ? constant.GetRawConstantValue() as string : null;
}
