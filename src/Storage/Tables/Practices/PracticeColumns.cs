using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Practices;

/// <summary>What is written about a practice, as columns: the same while it is written and once it is submitted.</summary>
internal static class PracticeColumns
{
    public static IReadOnlyList<Column> All { get; } =
    [
        new("title", ColumnType.Text),
        new("done", ColumnType.Text),
        new("cost", ColumnType.Text),
        new("result", ColumnType.Text),
        new("year", ColumnType.Small, MayBeMissing: true),
        new("node", ColumnType.Code),
        new("theme", ColumnType.Code),
    ];

    public static object?[] Of(PracticeText text) => [text.Title, text.Done, text.Cost, text.Result, (short?)text.Year, text.Node, text.Theme];

    public static PracticeText Read(RowReader reader) => new()
    {
        Title = reader.Text(),
        Done = reader.Text(),
        Cost = reader.Text(),
        Result = reader.Text(),
        Year = reader.OptionalWhole(),
        Node = reader.Text(),
        Theme = reader.Text(),
    };
}
