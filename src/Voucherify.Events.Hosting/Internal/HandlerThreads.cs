namespace Voucherify.Events.Hosting;

/// <summary>
/// Keeps threads available for the rest of the process. Handlers run on the thread pool, and a handler that blocks occupies a thread. The
/// pool adds only about one thread per second, during which requests would wait. Its minimum therefore follows the number of running
/// handlers.
/// </summary>
internal static class HandlerThreads
{
    // Some more than are running, so that the next handler finds a thread to start on.
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
