namespace Maatstaf.Storage.Schema;

/// <summary>What a column can hold.</summary>
internal enum ColumnType
{
    Text,

    /// <summary>
    /// Name of who did something, which goes when the account does. Beside a column <c>x_name</c> the account stands in <c>x</c>, if there is one;
    /// otherwise the name is all there is.
    /// </summary>
    Name,

    /// <summary>A code; ordered ordinally on every engine, whatever the language of the server.</summary>
    Code,

    Small,
    Whole,
    Long,
    Real,
    Flag,
    Date,

    /// <summary>A moment in UTC, as text of one width: the same on every engine, to the last fraction, and in order of time.</summary>
    Moment,

    /// <summary>What names a record all over the world.</summary>
    Id,

    Bytes,
}

/// <summary>A column; without <paramref name="MayBeMissing"/> every row has a value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="MayBeMissing">Whether a row can be without.</param>
/// <param name="Since">The version of the schema that brought it; 1 = it came with its table.</param>
/// <param name="Default">What rows from before it have; needed when it came later than its table.</param>
/// <param name="MissingSince">The version of the schema since which a row can be without, when it can.</param>
internal sealed record Column(string Name, ColumnType Type, bool MayBeMissing = false, int Since = 1, object? Default = null, int MissingSince = 1)
{
    /// <summary>Whether the schema of a version asks for a value in every row.</summary>
    public bool IsRequiredAt(int version) => !MayBeMissing || version < MissingSince;

    public Type ClrType => (Type, MayBeMissing) switch
    {
        (ColumnType.Text or ColumnType.Name or ColumnType.Code or ColumnType.Moment, _) => typeof(string),
        (ColumnType.Bytes, _) => typeof(byte[]),
        (_, false) => ValueType,
        (_, true) => typeof(Nullable<>).MakeGenericType(ValueType),
    };

    private Type ValueType => Type switch
    {
        ColumnType.Small => typeof(short),
        ColumnType.Whole => typeof(int),
        ColumnType.Long => typeof(long),
        ColumnType.Real => typeof(double),
        ColumnType.Flag => typeof(bool),
        ColumnType.Id => typeof(Guid),
        _ => typeof(DateOnly),
    };
}
