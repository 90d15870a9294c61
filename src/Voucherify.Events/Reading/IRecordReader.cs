namespace Voucherify.Events.Reading;

/// <summary>Reads a record. Readers are made from the records when this project is built, but for those of types with a converter.</summary>
internal interface IRecordReader<T>
    where T : class
{
    /// <summary>Reads the value that the cursor stands on.</summary>
    /// <returns>Null for null, and for what is no such record: the cursor has reported that.</returns>
    static abstract T? Read(ref JsonCursor cursor);
}
