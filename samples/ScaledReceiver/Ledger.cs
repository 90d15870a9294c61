using System.Text;

namespace ScaledReceiver;

/// <summary>Stands in for the slow work of a handler: waits, and then writes one line to a file.</summary>
internal sealed class Ledger(IConfiguration configuration) : IDisposable
{
    private readonly TimeSpan _duration = configuration.GetValue("Ledger:Duration", TimeSpan.Zero);

    // Unbuffered, so that written lines survive a crash of the process.
    private readonly FileStream _file = new(
        configuration["Ledger:File"]!, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

    private readonly Lock _gate = new();

    public async Task BookAsync(string id, CancellationToken cancellationToken)
    {
        await Task.Delay(_duration, cancellationToken);
        byte[] line = Encoding.UTF8.GetBytes($"{id}\n");

        lock (_gate)
        {
            _file.Write(line);
        }
    }

    public void Dispose() => _file.Dispose();
}
