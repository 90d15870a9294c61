namespace Voucherify.Events.Reading;

/// <summary>Reads a record. The readers are generated from the records at build time, except for types with a converter.</summary>
internal interface IRecordReader<T>
    where T : class
{
    /// <summary>Reads the value at the cursor.</summary>
    /// <returns>
    /// The record, or <see langword="null"/> if the value is <see langword="null"/> or is not such a record, which the cursor reports.
    /// </returns>
    static abstract T? Read(ref JsonCursor cursor);
}
