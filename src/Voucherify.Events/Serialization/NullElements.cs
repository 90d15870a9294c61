using System.Collections;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Nulls in lists, which stand for nothing.</summary>
internal static class NullElements
{
    /// <summary>Removes them from a list that was just read.</summary>
    public static TList RemoveFrom<TList>(TList list)
    {
        if (list is IList { IsFixedSize: false } elements)
        {
            for (int i = elements.Count - 1; i >= 0; i--)
            {
                if (elements[i] is null or IOpenEnum { IsEmpty: true })
                {
                    elements.RemoveAt(i);
                }
            }
        }

        return list;
    }
}
