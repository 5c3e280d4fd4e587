using System.Data.Common;

namespace Maatstaf.Storage.Engines;

/// <summary>Reads rows value by value, in the order of the columns of the table: the mirror of <see cref="RowWriter"/>.</summary>
internal sealed class RowReader(DbCommand command) : IDisposable
{
    private readonly DbDataReader reader = command.ExecuteReader();
    private int next;

    public bool Read()
    {
        next = 0;
        return reader.Read();
    }

    public void Skip() => next++;

    public string Text() => reader.GetString(next++);

    /// <summary>A text of which the missing one is empty.</summary>
    public string KnownText() => OptionalText() ?? string.Empty;

    public string? OptionalText() => IsMissing() ? null : Text();

    public long Number() => reader.GetInt64(next++);

    public int Whole() => (int)Number();

    public short Small() => (short)Number();

    public long? OptionalNumber() => IsMissing() ? null : Number();

    public int? OptionalWhole() => IsMissing() ? null : Whole();

    public double Real() => reader.GetDouble(next++);

    public double? OptionalReal() => IsMissing() ? null : Real();

    public bool Flag() => reader.GetBoolean(next++);

    public bool? OptionalFlag() => IsMissing() ? null : Flag();

    public DateOnly? OptionalDate() => IsMissing() ? null : reader.GetFieldValue<DateOnly>(next++);

    public void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }

    private bool IsMissing()
    {
        if (!reader.IsDBNull(next))
            return false;
        next++;
        return true;
    }
}
