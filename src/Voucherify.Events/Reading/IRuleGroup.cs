namespace Voucherify.Events.Reading;

/// <summary>A group of rules: how it is put together, and taken apart.</summary>
internal interface IRuleGroup<TGroup, TRule>
{
    static abstract bool HasLimit { get; }

    static abstract TGroup Create(IReadOnlyDictionary<string, TRule> rules, string? logic, long? limit);

    static abstract (IReadOnlyDictionary<string, TRule> Rules, string? Logic, long? Limit) PartsOf(TGroup group);
}
