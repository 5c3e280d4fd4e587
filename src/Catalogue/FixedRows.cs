using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A row that stands in its table from the start, to be filled in or left blank.</summary>
/// <param name="Code">Stable code, in the data package too: the line of what is delivered.</param>
/// <param name="Label">What it asks about.</param>
/// <param name="Help">What helps to fill it in, line by line.</param>
/// <param name="From">First fiscal year in which it is asked; null = always.</param>
public sealed record FixedRow(string Code, LocalisedText Label, IReadOnlyList<LocalisedText> Help, int? From)
{
    /// <summary>Whether it is asked about a fiscal year.</summary>
    public bool IsAsked(int fiscalYear) => From is not { } from || fiscalYear >= from;
}

/// <summary>The rows of a table that takes no lines of its own: somewhere else in the catalogue they are listed.</summary>
public sealed record FixedRows
{
    /// <summary>The column of the data package that holds their code.</summary>
    public required string Column { get; init; }

    /// <summary>Heading above what they ask about.</summary>
    public required LocalisedText Label { get; init; }

    /// <summary>What their help tells.</summary>
    public required LocalisedText Help { get; init; }

    /// <summary>All of them, in order; also those that are not asked in every year.</summary>
    public required IReadOnlyList<FixedRow> All { get; init; }

    /// <summary>The rows that are asked about a fiscal year.</summary>
    public IEnumerable<FixedRow> AskedIn(int fiscalYear) => All.Where(row => row.IsAsked(fiscalYear));

    /// <summary>The row with a code; null = there is none.</summary>
    public FixedRow? Find(string code) => All.FirstOrDefault(row => row.Code == code);

    internal static FixedRows Read(Entry entry, MaturitySurvey survey, LawList laws)
    {
        var rows = new FixedRows
        {
            Column = entry.Text("column"),
            Label = entry.Localised("label"),
            Help = entry.Localised("help"),
            All = entry.Text("of") switch
            {
                "maturity" => [.. survey.Questions.Select(static question => new FixedRow(question.Code, question.Label, [.. question.Levels.Select(InWords)], question.From))],
                "laws" => RowsOf(laws),
                var other => throw entry.Wrong($"'of' is '{other}', expected maturity or laws"),
            },
        };
        entry.Close();
        return rows;
    }

    internal static IReadOnlyList<FixedRow> RowsOf(LawList laws) => [.. laws.All.Select(static law => new FixedRow(law.Id, law.Short, law.Duties, law.From))];

    private static LocalisedText InWords(MaturityLevel level)
    {
        var score = level.Score.ToString("0.#", CultureInfo.InvariantCulture);
        return new LocalisedText($"{score.Replace('.', ',')} = {level.Text.Dutch}", $"{score} = {level.Text.English}");
    }
}
