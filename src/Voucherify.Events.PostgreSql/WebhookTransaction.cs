using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Represents the transaction in which the inbox records that a handler is done. The handler's writes in it take effect exactly once: they
/// are committed together with that record when the handler returns, or not at all.
/// </summary>
/// <remarks>
/// Inject it into a handler, or into a service of the handler's scope. The transaction begins with the first call of
/// <see cref="BeginAsync"/>. Do not commit or roll back the transaction: the inbox does. The tables that the handler writes to must be in
/// the
/// database of the inbox. If another instance has taken the webhook over in the meantime, the commit is refused and the writes are rolled
/// back. Instances belong to one attempt of one handler and are not thread-safe.
/// </remarks>
public sealed class WebhookTransaction : IAsyncDisposable
{
    private readonly InboxDatabase _database;
    private Claim? _claim;
    private string? _handler;
    private NpgsqlConnection? _connection;
    private NpgsqlTransaction? _transaction;

    internal WebhookTransaction(InboxDatabase database) => _database = database;

    /// <summary>Begins the transaction, or returns it if it has already begun.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The transaction. Its <see cref="NpgsqlTransaction.Connection"/> is the connection to write on.</returns>
    /// <exception cref="InvalidOperationException">No handler of a stored webhook runs in this scope.</exception>
    public async Task<NpgsqlTransaction> BeginAsync(CancellationToken cancellationToken = default)
    {
        if (_claim is null)
        {
            throw new InvalidOperationException(
                $"No handler of a stored webhook runs in this scope. Inject {nameof(WebhookTransaction)} into a handler, or into a service of its scope.");
        }

        if (_transaction is not null)
        {
            return _transaction;
        }

        _connection = await _database.OpenAsync(cancellationToken);
        _transaction = await _connection.BeginTransactionAsync(cancellationToken);

        // A round trip of its own: Npgsql sends BEGIN with the first statement, and if BEGIN is canceled, the server runs that statement
        // without a transaction. It also lifts the server's time limits for transactions, because a handler may take longer.
        await using NpgsqlCommand limits = Sql.Command(_connection,
            """
            select set_config('idle_in_transaction_session_timeout', '0', true),
                case when current_setting('transaction_timeout', true) is not null then set_config('transaction_timeout', '0', true) end
            """);
        await limits.ExecuteNonQueryAsync(cancellationToken);

        return _transaction;
    }

    /// <summary>Rolls the transaction back if it is not committed, and returns the connection to its pool.</summary>
    /// <returns>A task that completes when the connection is returned.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }

    internal void Attach(Claim claim, string handler) => (_claim, _handler) = (claim, handler);

    /// <summary>Records that the handler is done, and commits. Does nothing if the handler did not begin the transaction.</summary>
    [SuppressMessage("Performance", "CA1849", Justification = "There is nothing to await when the connection is closed.")]
    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (_transaction is null)
        {
            return;
        }

        // The row is locked from here to the commit, so that no other instance can take the webhook over in between.
        await using NpgsqlCommand command = Sql.Command(_connection!,
            $"update {_database.Schema.Inbox} set handlers = array_remove(handlers, $1) where key = $2 and owner = $3 and due_at is not null")
            .With(_handler!).With(_claim!.Key).With(_claim.Owner);

        if (await command.ExecuteNonQueryAsync(cancellationToken) == 0)
        {
            throw new InvalidOperationException("Another instance has taken the webhook over. The writes of the handler are rolled back.");
        }

        await _transaction.CommitAsync(cancellationToken);
    }
}
