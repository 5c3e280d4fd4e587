namespace Maatstaf.Storage.Schema;

/// <summary>What a column can hold.</summary>
internal enum ColumnType
{
    Text,

    /// <summary>A code; ordered ordinally on every engine, whatever the language of the server.</summary>
    Code,

    Small,
    Whole,
    Long,
    Real,
    Flag,
    Date,
}

/// <summary>A column; without <paramref name="MayBeMissing"/> every row has a value.</summary>
internal sealed record Column(string Name, ColumnType Type, bool MayBeMissing = false)
{
    public Type ClrType => (Type, MayBeMissing) switch
    {
        (ColumnType.Text or ColumnType.Code, _) => typeof(string),
        (ColumnType.Small, false) => typeof(short),
        (ColumnType.Small, true) => typeof(short?),
        (ColumnType.Whole, false) => typeof(int),
        (ColumnType.Whole, true) => typeof(int?),
        (ColumnType.Long, false) => typeof(long),
        (ColumnType.Long, true) => typeof(long?),
        (ColumnType.Real, false) => typeof(double),
        (ColumnType.Real, true) => typeof(double?),
        (ColumnType.Flag, false) => typeof(bool),
        (ColumnType.Flag, true) => typeof(bool?),
        (ColumnType.Date, false) => typeof(DateOnly),
        (_, _) => typeof(DateOnly?),
    };
}
