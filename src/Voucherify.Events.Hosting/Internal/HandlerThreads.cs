namespace Voucherify.Events.Hosting;

/// <summary>
/// Keeps threads for everybody else. Handlers run on the thread pool, and one that blocks keeps its thread: the pool adds about one thread a
/// second, and until then nothing else in the process is answered. So its minimum follows the number of handlers that run at once.
/// </summary>
internal static class HandlerThreads
{
    // Some more than run now: the next handler must find a thread to begin on.
    private const int Step = 16;

    private static readonly object s_gate = new();
    private static int s_running;

    public static void Enter()
    {
        lock (s_gate)
        {
            s_running++;
            ThreadPool.GetMinThreads(out int workers, out int completions);

            if (workers < s_running + Environment.ProcessorCount)
            {
                ThreadPool.SetMinThreads(s_running + Environment.ProcessorCount + Step, completions);
            }
        }
    }

    public static void Exit()
    {
        lock (s_gate)
        {
            s_running--;
        }
    }
}
