namespace Voucherify.Events.AspNetCore.Tests;

internal static class TaskExtensions
{
    /// <summary>Far more than anything here takes: only a test that would wait for ever gets there.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public static Task InTime(this Task task) => task.WaitAsync(s_patience);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(s_patience);

    public static Task<T> InTime<T>(this ValueTask<T> task) => task.AsTask().InTime();
}
