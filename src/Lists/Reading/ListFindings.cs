using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Lists.Checks;
using Maatstaf.Lists.Opening;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>Collects what is found while a list is read; words and lines that are left out are counted, not repeated.</summary>
internal sealed class ListFindings(OpenedList list)
{
    private readonly List<Problem> problems = [.. list.Problems];
    private readonly Dictionary<(ListField Field, string Plain), Tally> unknown = [];
    private readonly Dictionary<(ListField Field, string Plain), Tally> leftOut = [];

    /// <summary>Something about a row and a column; 0 = the list as a whole.</summary>
    public void Add(Check check, int row, int column, params ReadOnlySpan<SentenceFact> facts) =>
        problems.Add(check.At(new Place(list.File, row, column) { Sheet = list.Sheet.Length == 0 ? null : list.Sheet }, facts));

    public void CountUnknown(ListField field, string word, RowFacts row) => Count(unknown, field, word, row);

    public void CountLeftOut(ListField field, string word, RowFacts row) => Count(leftOut, field, word, row);

    public IReadOnlyList<UnknownWord> UnknownWords() =>
    [
        .. unknown.Select(static pair => (pair.Key.Field, Tally: pair.Value))
            .OrderByDescending(static pair => pair.Tally.Lines).ThenBy(static pair => pair.Tally.Word, StringComparer.Ordinal)
            .Select(pair => new UnknownWord(pair.Field.Id, pair.Tally.Word, pair.Tally.Lines, pair.Tally.Cents, pair.Tally.MilliFte, Say(ValueWithoutMeaning.Check, pair.Field, pair.Tally).Sentence)),
    ];

    public IReadOnlyList<Problem> ToProblems() =>
    [
        .. problems
            .Concat(unknown.Select(pair => Say(ValueWithoutMeaning.Check, pair.Key.Field, pair.Value)))
            .Concat(leftOut.Select(pair => Say(MarkedLeftOut.Check, pair.Key.Field, pair.Value)))
            .OrderBy(static problem => problem.Place).ThenBy(static problem => problem.Code, StringComparer.Ordinal).ThenBy(static problem => problem.Sentence.Dutch, StringComparer.Ordinal),
    ];

    /// <summary>Euros, and fte for staff, as part of a sentence; a list of use cases has no amounts.</summary>
    public static SentenceFact Sum(string name, ListKind kind, long cents, long milliFte)
    {
        var money = SentenceFact.Money(name, cents).Value;
        var fte = (milliFte / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
        return new(name, kind switch
        {
            ListKind.Applications => money,
            ListKind.Staff => new($"{fte.Replace('.', ',')} fte, {money.Dutch}", $"{fte} fte, {money.English}"),
            _ => new("kosten onbekend", "cost not known"),
        });
    }

    private Problem Say(Check check, ListField field, Tally tally) => check.At(
        new Place(list.File) { Sheet = list.Sheet.Length == 0 ? null : list.Sheet },
        SentenceFact.Count("count", tally.Lines), new("column", field.Label), SentenceFact.Delivered("value", tally.Word), Sum("sum", list.Kind, tally.Cents, tally.MilliFte));

    private static void Count(Dictionary<(ListField Field, string Plain), Tally> tallies, ListField field, string word, RowFacts row)
    {
        var key = (field, PlainWords.Of(word));
        if (!tallies.TryGetValue(key, out var tally))
            tallies[key] = tally = new Tally { Word = word };
        tally.Add(word, row.Scaled("amount_eur") ?? 0, row.Scaled("fte") ?? 0);
    }

    private sealed class Tally
    {
        public required string Word { get; set; }

        public int Lines { get; private set; }

        public long Cents { get; private set; }

        public long MilliFte { get; private set; }

        public void Add(string word, long cents, long milliFte)
        {
            Word = string.CompareOrdinal(word, Word) < 0 ? word : Word;
            Lines++;
            Cents += cents;
            MilliFte += milliFte;
        }
    }
}
