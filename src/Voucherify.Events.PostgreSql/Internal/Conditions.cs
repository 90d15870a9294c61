using System.Globalization;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Represents the conditions of a query and their values. Only the conditions that the query sets are in the statement.</summary>
internal sealed class Conditions(string first)
{
    private readonly List<string> _conditions = [first];
    private readonly List<Action<NpgsqlCommand>> _values = [];

    public static Conditions Of(DeadLetterQuery? query) => new Conditions("dead_at is not null")
        .And(query?.EventType, value => $"event_type = {value}")
        .And(query?.Receiver, value => $"receiver = {value}")
        .And(query?.Handler, value => $"handlers @> array[{value}]")
        .And(query?.Error, value => $"position({value} in error) > 0")
        .And(query?.FailedFrom, value => $"dead_at >= {value}")
        .And(query?.FailedBefore, value => $"dead_at < {value}");

    public static Conditions Of(WaitingWebhookQuery? query) => new Conditions($"due_at is not null{(query?.RetriesOnly is true ? " and error is not null" : "")}")
        .And(query?.EventType, value => $"event_type = {value}")
        .And(query?.Receiver, value => $"receiver = {value}");

    public Conditions And(string? value, Func<string, string> condition) => value is null ? this : Add(condition, command => command.With(Sql.Text(value)!));

    public Conditions And(DateTimeOffset? value, Func<string, string> condition) =>
        value is null ? this : Add(condition, command => command.With(value.Value.ToUniversalTime()));

    /// <summary>Continues after the row at which the previous page ended.</summary>
    /// <param name="page">The position at which the previous page ended.</param>
    /// <param name="column">The time column that orders the rows.</param>
    /// <param name="sign">The comparison operator, less or greater, which determines the direction.</param>
    public Conditions After(PageToken? page, string column, char sign) => page is null
        ? this
        : And(page.Time, time => $"({column}, key) {sign} ({time}, ").Close(page.Key);

    public NpgsqlCommand Command(NpgsqlConnection connection, Func<string, string> statement)
    {
        NpgsqlCommand command = Sql.Command(connection, statement(string.Join(" and ", _conditions)));
        _values.ForEach(add => add(command));
        return command;
    }

    private Conditions Close(string key)
    {
        string open = _conditions[^1];
        _conditions.RemoveAt(_conditions.Count - 1);
        return Add(value => $"{open}{value})", command => command.With(key));
    }

    private Conditions Add(Func<string, string> condition, Action<NpgsqlCommand> value)
    {
        _values.Add(value);
        _conditions.Add(condition($"${_values.Count.ToString(CultureInfo.InvariantCulture)}"));
        return this;
    }
}
