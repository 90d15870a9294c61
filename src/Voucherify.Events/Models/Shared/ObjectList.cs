using System.Diagnostics;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>
/// Represents a list as returned by Voucherify's API: the items, in the JSON property that <see cref="DataRef"/> names, and their number.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
[DebuggerDisplay("ObjectList of {Items.Count}: Total = {Total}")]
public sealed record ObjectList<T>
{
    /// <summary>The type of the object: <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The name of the JSON property that contains the items, such as <c>data</c> or <c>tiers</c>.</summary>
    public string? DataRef { get; init; }

    /// <summary>The items, regardless of the name of the JSON property; empty if there are none.</summary>
    public IReadOnlyList<T> Items { get; init => field = value ?? []; } = [];

    /// <summary>The total number of items.</summary>
    public long? Total { get; init; }

    /// <summary>Whether there are more items than were sent.</summary>
    public bool? HasMore { get; init; }

    /// <summary>The name of the JSON property that contained the items if <see cref="DataRef"/> did not specify it.</summary>
    internal WireForm<string?> ItemsName { get; init; }

    /// <summary>Returns the name of the type and the number of items that were sent, without any personal data.</summary>
    /// <returns>The name of the type and the number of items.</returns>
    public override string ToString() => $"{nameof(ObjectList<T>)} of {Items.Count}";
}
