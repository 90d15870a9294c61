namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A server that the tests of one class share, started by the first that is not skipped.</summary>
public sealed class ServerFixture : IDisposable
{
    private readonly Lazy<PostgresServer> _server = new(PostgresServer.Start);
    private readonly Lazy<string> _pooler;

    public ServerFixture() => _pooler = new(() => _server.Value.StartPooler());

    internal Database CreateDatabase() => new(_server.Value.ConnectionString);

    /// <summary>Behind a PgBouncer in transaction mode.</summary>
    /// <param name="settings">What the connection string says besides.</param>
    internal Database CreatePooledDatabase(string settings = "No Reset On Close=true") => new($"{_pooler.Value};{settings}");

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }
    }
}
