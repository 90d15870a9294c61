namespace Voucherify.Events.Inspector.Tests;

/// <summary>Tests that measure the process run one after another, when no other test does: they share its heap and its threads.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
