using System.Collections;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Removes <see langword="null"/> elements from lists, because they have no meaning.</summary>
internal static class NullElements
{
    /// <summary>Removes the <see langword="null"/> elements of a list that was just read.</summary>
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
