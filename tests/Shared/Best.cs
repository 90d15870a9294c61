namespace Voucherify.Events.Tests;

/// <summary>Measures what has a limit on a machine that is not busy.</summary>
internal static class Best
{
    /// <summary>Measures up to three times, until a value is below the limit: a busy machine may disturb one of them, but hardly all.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="measure">Measures once, and is told for the how many-th time.</param>
    /// <returns>The smallest value.</returns>
    public static async Task<T> OfThreeAsync<T>(T limit, Func<int, Task<T>> measure)
        where T : IComparable<T>
    {
        T best = await measure(1);

        for (int number = 2; number <= 3 && best.CompareTo(limit) >= 0; number++)
        {
            T next = await measure(number);
            best = next.CompareTo(best) < 0 ? next : best;
        }

        return best;
    }
}
