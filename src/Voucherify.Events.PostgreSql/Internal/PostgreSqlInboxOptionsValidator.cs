using System.Text;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.PostgreSql;

internal sealed class PostgreSqlInboxOptionsValidator : IValidateOptions<PostgreSqlInboxOptions>
{
    // PostgreSQL truncates longer names, and two of them could become the same.
    private const int MaxNameLength = 63;

    public ValidateOptionsResult Validate(string? name, PostgreSqlInboxOptions options) => WhatIsWrongWith(options.Schema) is { } problem
        ? ValidateOptionsResult.Fail($"{nameof(options.Schema)} is '{Visible(options.Schema)}' and {problem}. The default is 'voucherify'.")
        : ValidateOptionsResult.Success;

    private static string? WhatIsWrongWith(string? schema) => schema switch
    {
        null or "" => "must not be empty",
        _ when schema.Any(char.IsControl) => "must not contain control characters or line breaks",
        _ when schema.Any(char.IsSurrogate) => "must not contain characters beyond the Basic Multilingual Plane",
        _ when Encoding.UTF8.GetByteCount(schema) > MaxNameLength => $"must be at most {MaxNameLength} bytes long",
        _ when schema.StartsWith("pg_", StringComparison.OrdinalIgnoreCase) => "must not begin with 'pg_', which PostgreSQL reserves",
        "information_schema" => "must be another one, because PostgreSQL uses it",
        _ => null,
    };

    private static string Visible(string? schema) => new([.. (schema ?? "").Select(character => char.IsControl(character) ? '\uFFFD' : character)]);
}
