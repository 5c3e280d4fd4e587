using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Engines;

/// <summary>
/// Writes rows of one table, value by value in the order of its columns; null is a missing value. Nothing stays
/// unless <see cref="Complete"/> was called and the transaction commits.
/// </summary>
internal abstract class RowWriter(Table table, Pace pace) : IDisposable
{
    private int next;

    protected Table Table => table;

    public void Text(string? value)
    {
        if (value is not null && !StorableText.Is(value))
            throw Refusal.TextNotStorable(table.Name, table.Columns[next].Name);
        if (value is null)
            PutMissing(next++);
        else
            PutText(next++, value);
    }

    /// <summary>A text of which the empty one means: not known.</summary>
    public void KnownText(string value) => Text(value.Length == 0 ? null : value);

    public void Number(long? value)
    {
        if (value is { } known)
            PutNumber(next++, known);
        else
            PutMissing(next++);
    }

    public void Real(double? value)
    {
        if (value is { } known)
            PutReal(next++, known);
        else
            PutMissing(next++);
    }

    public void Flag(bool? value)
    {
        if (value is { } known)
            PutFlag(next++, known);
        else
            PutMissing(next++);
    }

    public void Date(DateOnly? value)
    {
        if (value is { } known)
            PutDate(next++, known);
        else
            PutMissing(next++);
    }

    public void EndRow()
    {
        StoreRow();
        next = 0;
        pace.Step();
    }

    public abstract void Complete();

    public abstract void Dispose();

    protected abstract void PutMissing(int column);

    protected abstract void PutText(int column, string value);

    protected abstract void PutNumber(int column, long value);

    protected abstract void PutReal(int column, double value);

    protected abstract void PutFlag(int column, bool value);

    protected abstract void PutDate(int column, DateOnly value);

    protected abstract void StoreRow();
}
