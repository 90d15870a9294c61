using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Represents a waiting webhook, the number of its failed attempts, and the handlers that remain; <see langword="null"/> for all handlers.
/// </summary>
internal sealed record StoredWebhook(long Number, ReceivedWebhook Webhook, int Attempts, IReadOnlyList<string>? Handlers);
