namespace Voucherify.Events.Hosting;

/// <summary>
/// Marks the asynchronous flow of a request that the application sends to itself again, so that telemetry and the health check distinguish
/// it from a delivery of Voucherify.
/// </summary>
internal static class WebhookReplay
{
    private static readonly AsyncLocal<string?> s_kind = new();

    /// <summary>Gets or sets the kind of the replay; <see langword="null"/> for a delivery.</summary>
    public static string? Kind
    {
        get => s_kind.Value;
        set => s_kind.Value = value;
    }
}
