using Microsoft.Data.Sqlite;

namespace Voucherify.Events.Sqlite;

/// <summary>Represents a connection and its prepared statements, for one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <param name="path">The path of the file.</param>
    /// <param name="timeout">The number of seconds that a statement waits for a lock of another connection.</param>
    /// <param name="mustExist">
    /// <see langword="true"/> if the file must exist; <see langword="false"/> to create it if it is missing.
    /// </param>
    public SqliteSession(string path, int timeout, bool mustExist = false)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = timeout,
            Pooling = false,
            Mode = mustExist ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate,
        }.ToString());
        _connection.Open();
    }

    /// <summary>Gets the number of the row that was inserted last.</summary>
    public long LastNumber => SQLitePCL.raw.sqlite3_last_insert_rowid(_connection.Handle);

    /// <returns>The number of changed rows.</returns>
    public int Execute(string sql, params (string Name, object? Value)[] parameters) => Prepare(sql, parameters).ExecuteNonQuery();

    public object? Scalar(string sql) => Prepare(sql, []).ExecuteScalar();

    public IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        using SqliteDataReader reader = Prepare(sql, parameters).ExecuteReader();
        List<T> rows = [];

        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, (string Name, object? Value)[] parameters)
    {
        if (!_commands.TryGetValue(sql, out SqliteCommand? command))
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of the constants of the store; values are parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            _commands.Add(sql, command);
        }

        // The same text has the same parameters, so they are created once.
        for (int index = 0; index < parameters.Length; index++)
        {
            (string name, object? value) = parameters[index];

            if (index == command.Parameters.Count)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }
            else
            {
                command.Parameters[index].Value = value ?? DBNull.Value;
            }
        }

        return command;
    }
}
