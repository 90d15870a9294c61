using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Voucherify.Events.Hosting;

/// <summary>Creates keys that a store can index: short, ASCII only, and unique for each webhook of each receiver and tenant.</summary>
internal static class DeduplicationKey
{
    private const int MaxLength = 200;

    private static readonly SearchValues<char> s_plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

    // Test sends share one ID. A number in the process distinguishes them, because a random one is a system call each time.
    private static readonly string s_test = $"test:{Guid.NewGuid():N}-";

    private static long s_tests;

    public static string Create(ReceivedWebhook webhook) =>
        webhook.IsTest ? $"{s_test}{Interlocked.Increment(ref s_tests):x}"
        : IsPlain(webhook) ? Join(webhook)
        : $"sha256:{Convert.ToHexString(Digest(webhook)).ToLowerInvariant()}";

    // IDs with a separator are hashed, so no ID can equal the key of another receiver.
    private static string Join(ReceivedWebhook webhook) => webhook is { Receiver: "", Tenant: null }
        ? webhook.Id
        : $"{webhook.Receiver}{(webhook.Tenant is null ? "//" : $"/{webhook.Tenant}/")}{webhook.Id}";

    private static bool IsPlain(ReceivedWebhook webhook) =>
        webhook.Tenant is not ""
        && webhook.Id.Length > 0
        && webhook.Receiver.Length + (webhook.Tenant?.Length ?? 0) + webhook.Id.Length + 2 <= MaxLength
        && IsPlain(webhook.Receiver) && IsPlain(webhook.Tenant) && IsPlain(webhook.Id);

    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(s_plain);

    // Hashes the UTF-16 code units: in UTF-8, different unpaired surrogates would become the same replacement character.
    private static byte[] Digest(ReceivedWebhook webhook) => SHA256.HashData(MemoryMarshal.AsBytes(
        $"{webhook.Receiver.Length},{webhook.Tenant?.Length ?? -1}:{webhook.Receiver}{webhook.Tenant}{webhook.Id}".AsSpan()));
}
