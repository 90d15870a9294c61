namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A server that the tests of one class share, started by the first that is not skipped.</summary>
public sealed class ServerFixture : IDisposable
{
    private readonly Lazy<PostgresServer> _server = new(PostgresServer.Start);
    private readonly Lazy<string> _pooler;

    public ServerFixture() => _pooler = new(() => _server.Value.StartPooler());

    internal Database CreateDatabase() => new(_server.Value.ConnectionString);

    /// <summary>Behind a PgBouncer in transaction mode.</summary>
    internal Database CreatePooledDatabase() => new(GetPooled("No Reset On Close=true"));

    /// <summary>The connection string of the PgBouncer.</summary>
    /// <param name="settings">What it says besides.</param>
    internal string GetPooled(string settings) => $"{_pooler.Value};{settings}";

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }
    }
}
