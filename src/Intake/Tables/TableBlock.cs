namespace Maatstaf.Intake.Tables;

/// <summary>The columns of the records of one block; one element per record, also for one that is wrong.</summary>
internal abstract class TableBlock
{
    /// <summary>How many records count; blank ones at the end of the file do not.</summary>
    public int Rows { get; set; }

    /// <summary>Number in the file of the first record.</summary>
    public long FirstRecord { get; set; }

    /// <summary>Number in the file of the first blank record after the last filled one; below 0 when there is none.</summary>
    public long TrailingBlank { get; set; } = -1;

    /// <summary>Reads the record that the row is at.</summary>
    public abstract void Read(Row row, int at);

    /// <summary>Marks a record that has no cells to read.</summary>
    public virtual void Skip(int at)
    {
    }
}
