namespace Voucherify.Events.Reading;

/// <summary>Represents a group of rules, with the means to create it from its parts and to get its parts.</summary>
internal interface IRuleGroup<TGroup, TRule>
{
    static abstract bool HasLimit { get; }

    static abstract TGroup Create(IReadOnlyDictionary<string, TRule> rules, string? logic, long? limit);

    static abstract (IReadOnlyDictionary<string, TRule> Rules, string? Logic, long? Limit) PartsOf(TGroup group);
}
