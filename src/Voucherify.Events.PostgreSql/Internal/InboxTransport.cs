using System.Diagnostics;
using Rebus.Messages;
using Rebus.PostgreSql;
using Rebus.PostgreSql.Transport;
using Rebus.Transport;

namespace Voucherify.Events.PostgreSql;

/// <summary>Rebus' transport, with the connection that a message was received on at hand, and quiet while the database is away.</summary>
internal sealed class InboxTransport(PostgreSqlTransport transport, InboxDatabase database, Lookout lookout) : ITransport
{
    private const string Key = "voucherify-reception";
    private static readonly TimeSpan s_untilNextTry = TimeSpan.FromSeconds(1);

    public string Address => transport.Address;

    /// <summary>The open transaction that the current message was received in.</summary>
    public static Reception ReceptionOf(ITransactionContext context) => (Reception)context.Items[Key];

    public void CreateQueue(string address)
    {
    }

    public Task Send(string destinationAddress, TransportMessage message, ITransactionContext context) =>
        transport.Send(destinationAddress, message, context);

    public async Task<TransportMessage?> Receive(ITransactionContext context, CancellationToken cancellationToken)
    {
        await lookout.WaitAsync(cancellationToken);

        long started = Stopwatch.GetTimestamp();
        var lease = new InboxConnections.Lease { CancellationToken = cancellationToken };
        InboxConnections.Current = lease;

        try
        {
            TransportMessage? message = await transport.Receive(context, cancellationToken);
            database.ReportFound();
            lookout.Report(isEmpty: message is null);
            context.Items[Key] = new Reception(lease.Connection!, started);

            return message;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            database.ReportLost(exception);
            await Task.Delay(s_untilNextTry, cancellationToken);

            return null;
        }
    }

    internal sealed record Reception(PostgresConnection Connection, long Started);
}
