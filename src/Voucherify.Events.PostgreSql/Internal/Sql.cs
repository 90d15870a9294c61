using System.Text;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Creates statements with positional parameters. Their texts are constants except for the quoted name of the schema.</summary>
internal static class Sql
{
    /// <summary>Separates names in a text that represents a list: PostgreSQL has no arrays of arrays with different lengths.</summary>
    public const char Separator = '\n';

    /// <summary>Quotes an identifier, whatever it contains.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

#pragma warning disable CA2100 // Values are parameters; the only name in the text is the schema's, which is quoted.
    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql) => new(sql, connection);

    public static NpgsqlBatchCommand Add(this NpgsqlBatch batch, string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        batch.BatchCommands.Add(command);
        return command;
    }
#pragma warning restore CA2100

    public static NpgsqlBatchCommand With<T>(this NpgsqlBatchCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }

    public static NpgsqlCommand With<T>(this NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }

    /// <summary>
    /// Replaces the character U+0000 and unpaired surrogates, which PostgreSQL cannot store. An error that contained them could not be
    /// settled.
    /// </summary>
    public static string? Text(string? text) =>
        text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');

    public static string Join(IEnumerable<string> names) => string.Join(Separator, names);
}
