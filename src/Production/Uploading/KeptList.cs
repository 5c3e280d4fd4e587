using System.Text.Json;
using System.Text.Json.Serialization;
using Maatstaf.Lists.Opening;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>A delivered list as it is kept: the columns that may be used, never those about persons, at the rows where they stood.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Sheet">Name of the sheet; empty when the file has one table.</param>
/// <param name="Rows">The headings and the lines.</param>
/// <param name="Dropped">Headings of columns about persons, whose content is gone.</param>
/// <param name="Remarks">What was found while the file was read.</param>
internal sealed record KeptList(string File, string Sheet, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Dropped, IReadOnlyList<KeptRemark> Remarks)
{
    public static KeptList Of(OpenedList list, IEnumerable<Problem> problems)
    {
        var headings = new SheetCell[list.Columns.Select(static column => column.Index + 1).DefaultIfEmpty().Max()];
        Array.Fill(headings, SheetCell.Blank);
        foreach (var column in list.Columns)
            headings[column.Index] = new SheetCell(CellKind.Text, column.Heading);
        return new KeptList(list.File, list.Sheet, [new SheetRow(list.HeaderRow, headings), .. list.Rows], [.. list.Dropped.Select(static dropped => dropped.Column.Heading)], [.. problems.Select(KeptRemark.Of)]);
    }

    public SheetTable Table => new(Sheet, IsHidden: false, Rows);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, KeptListJson.Default.KeptList);

    public static KeptList FromBytes(byte[] bytes) =>
        JsonSerializer.Deserialize(bytes, KeptListJson.Default.KeptList) ?? throw new InvalidDataException("These bytes are not a kept list.");
}

/// <summary>What was found while a file was read, as it is kept: the sentence, as it was said then.</summary>
internal sealed record KeptRemark(int Row, int Column, string Code, Severity Severity, string Dutch, string English)
{
    public static KeptRemark Of(Problem problem) =>
        new(problem.Place.Line, problem.Place.Column, problem.Code, problem.Severity, problem.Sentence.Dutch, problem.Sentence.English);

    public Problem ToProblem(KeptList list) =>
        new(new Place(list.File, Row, Column) { Sheet = list.Sheet.Length == 0 ? null : list.Sheet }, Code, Severity, new LocalisedText(Dutch, English));
}

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(KeptList))]
internal sealed partial class KeptListJson : JsonSerializerContext;
