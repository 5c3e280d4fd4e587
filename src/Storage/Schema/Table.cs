namespace Maatstaf.Storage.Schema;

/// <summary>Something that every row obeys, named as a sentence so that a refusal by the database reads as one.</summary>
/// <param name="Sentence">The name of the constraint.</param>
/// <param name="Condition">The condition, in SQL that every engine reads alike.</param>
internal sealed record Rule(string Sentence, string Condition);

/// <summary>Columns that name a row of another table.</summary>
/// <param name="Sentence">The name of the constraint.</param>
/// <param name="Columns">The columns here.</param>
/// <param name="To">The table there; the columns name its key.</param>
/// <param name="Indexed">Whether finding the rows that refer to a row there has to be fast.</param>
internal sealed record Link(string Sentence, string[] Columns, Table To, bool Indexed = false);

/// <summary>A table, declared once: the schema, the bulk writing and the reading all follow it.</summary>
internal sealed record Table(string Name)
{
    /// <summary>The last column of a table whose rows can be edited: which version of the row it is, from 1.</summary>
    public const string Version = "version";

    /// <summary>In the order in which rows are written and read.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The primary key, which is also the order of reading.</summary>
    public required string[] Key { get; init; }

    /// <summary>A second set of columns that is unique; null = none.</summary>
    public string[]? AlsoUnique { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];

    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>The version of the schema that brought it.</summary>
    public int Since { get; init; } = 1;

    /// <summary>True when the database itself refuses to change or delete a row.</summary>
    public bool IsPermanent { get; init; }

    /// <summary>The columns with the name of somebody.</summary>
    public IEnumerable<string> Names => Columns.Where(static column => column.Type == ColumnType.Name).Select(static column => column.Name);

    /// <summary>All other columns, as a command lists them.</summary>
    public string ColumnsWithoutNames => string.Join(", ", Columns.Where(static column => column.Type != ColumnType.Name).Select(static column => column.Name));

    /// <summary>The column with the account whose name stands in a column; null = the name is all there is.</summary>
    public string? AccountOf(string name) =>
        Columns.FirstOrDefault(column => column.Type == ColumnType.Id && name == $"{column.Name}_name")?.Name;

    /// <summary>The columns that the schema of a version has.</summary>
    public IEnumerable<Column> ColumnsAt(int version) => Columns.Where(column => column.Since <= version);
}
