namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A fact about PostgreSQL, skipped where there is none.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.ReasonToSkip;
}

/// <summary>A theory about PostgreSQL, skipped where there is none.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresServer.ReasonToSkip;
}

/// <summary>A fact about a PostgreSQL that is stopped and started, skipped where none can be.</summary>
public sealed class PostgresServerFactAttribute : FactAttribute
{
    public PostgresServerFactAttribute() => Skip = PostgresServer.CanStart
        ? null
        : "No PostgreSQL that a test may stop can be started here: install one (Debian: apt-get install postgresql).";
}
