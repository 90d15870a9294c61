using System.Text;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.PostgreSql;

internal sealed class PostgreSqlInboxOptionsValidator : IValidateOptions<PostgreSqlInboxOptions>
{
    // PostgreSQL cuts longer names off, and two of them could become one.
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
        _ when schema.StartsWith("pg_", StringComparison.OrdinalIgnoreCase) => "must not begin with 'pg_', which PostgreSQL keeps to itself",
        "information_schema" => "must be another: PostgreSQL describes itself there",
        _ => null,
    };

    private static string Visible(string? schema) => new([.. (schema ?? "").Select(character => char.IsControl(character) ? '\uFFFD' : character)]);
}
