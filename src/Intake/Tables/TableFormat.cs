namespace Maatstaf.Intake.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Name in the header.</param>
/// <param name="IsRequired">True when column and cell must be there; an optional cell may be blank: not known.</param>
internal readonly record struct ColumnFormat(string Name, bool IsRequired);

/// <summary>The form of a table of the data package.</summary>
/// <param name="Name">Name without <c>.csv</c>.</param>
/// <param name="MustHoldRecords">True when a package without records here is no package.</param>
/// <param name="Columns">Its columns, in the order in which the reader asks for them.</param>
internal sealed record TableFormat(string Name, bool MustHoldRecords, IReadOnlyList<ColumnFormat> Columns)
{
    /// <summary>The name of the file when the descriptor names no other.</summary>
    public string FileName => Name + ".csv";

    /// <summary>The names of the columns, for a sentence.</summary>
    public string ColumnNames => string.Join(", ", Columns.Select(static column => column.Name));

    /// <summary>The number of a column.</summary>
    public int Find(ReadOnlySpan<char> column)
    {
        for (var number = 0; number < Columns.Count; number++)
        {
            if (column.SequenceEqual(Columns[number].Name))
                return number;
        }

        return -1;
    }
}
