using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Tests;

public sealed partial class InboxFactAttribute
{
    static partial void FindReasonToSkip(ref string? reason) => reason = PostgresServer.ReasonToSkip;
}
