using System.Diagnostics;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A list as Voucherify's API returns it: the elements, under the name that <see cref="DataRef"/> says, and their number.</summary>
/// <typeparam name="T">The kind of element.</typeparam>
[DebuggerDisplay("ObjectList of {Items.Count}: Total = {Total}")]
public sealed record ObjectList<T>
{
    /// <summary><c>list</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The name of the JSON property that holds the elements, such as <c>data</c> or <c>tiers</c>.</summary>
    public string? DataRef { get; init; }

    /// <summary>The elements, under whatever name they were sent; empty when there are none.</summary>
    public IReadOnlyList<T> Items { get; init => field = value ?? []; } = [];

    /// <summary>How many elements there are in all.</summary>
    public long? Total { get; init; }

    /// <summary>Whether there are more elements than were sent.</summary>
    public bool? HasMore { get; init; }

    /// <summary>The name under which the elements were found when <see cref="DataRef"/> did not say it.</summary>
    internal WireForm<string?> ItemsName { get; init; }

    /// <summary>Returns the number of elements that were sent, and nothing personal.</summary>
    /// <returns>The number of elements.</returns>
    public override string ToString() => $"{nameof(ObjectList<T>)} of {Items.Count}";
}
