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
    public PostgresServerFactAttribute() => Skip = PostgresServer.ReasonToSkipServer;
}

/// <summary>A theory about a PostgreSQL that is stopped and started, skipped where none can be.</summary>
public sealed class PostgresServerTheoryAttribute : TheoryAttribute
{
    public PostgresServerTheoryAttribute() => Skip = PostgresServer.ReasonToSkipServer;
}

/// <summary>A fact about PostgreSQL behind a PgBouncer, skipped where there is none.</summary>
public sealed class PgBouncerFactAttribute : FactAttribute
{
    public PgBouncerFactAttribute() => Skip = PostgresServer.ReasonToSkipPooler;
}

/// <summary>A theory about PostgreSQL behind a PgBouncer, skipped where there is none.</summary>
public sealed class PgBouncerTheoryAttribute : TheoryAttribute
{
    public PgBouncerTheoryAttribute() => Skip = PostgresServer.ReasonToSkipPooler;
}
