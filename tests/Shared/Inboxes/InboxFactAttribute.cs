namespace Voucherify.Events.Tests;

/// <summary>A fact about an inbox, skipped where the inbox lacks what it needs.</summary>
public sealed partial class InboxFactAttribute : FactAttribute
{
    public InboxFactAttribute()
    {
        string? reason = null;
        FindReasonToSkip(ref reason);
        Skip = reason;
    }

    /// <summary>A test project whose inbox needs a server implements this, and says what is missing.</summary>
    static partial void FindReasonToSkip(ref string? reason);
}
