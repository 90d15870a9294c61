using Microsoft.Extensions.Options;

namespace Voucherify.Events.Sqlite;

internal sealed class SqliteInboxOptionsValidator : IValidateOptions<SqliteInboxOptions>
{
    public ValidateOptionsResult Validate(string? name, SqliteInboxOptions options) => string.IsNullOrWhiteSpace(options.Path)
        ? ValidateOptionsResult.Fail("The SQLite inbox has no file. Set Path, in code or in the configuration, for example to /var/lib/shop/voucherify-inbox.db.")
        : ValidateOptionsResult.Success;
}
