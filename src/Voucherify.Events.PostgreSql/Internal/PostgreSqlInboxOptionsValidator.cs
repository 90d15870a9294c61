using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.PostgreSql;

internal sealed partial class PostgreSqlInboxOptionsValidator : IValidateOptions<PostgreSqlInboxOptions>
{
    public ValidateOptionsResult Validate(string? name, PostgreSqlInboxOptions options) =>
        options.Schema is null || !SchemaName().IsMatch(options.Schema)
            ? ValidateOptionsResult.Fail(
                $"{nameof(options.Schema)} is '{options.Schema}': lower-case letters, digits and underscores make a schema's name, 63 at most.")
            : ValidateOptionsResult.Success;

    [GeneratedRegex("^[a-z_][a-z0-9_]{0,62}$")]
    private static partial Regex SchemaName();
}
