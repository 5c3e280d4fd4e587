using Maatstaf.Lists.Checks;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>Use cases of artificial intelligence of a file of the national register of algorithms: one per row of the organisation. All of them are registered.</summary>
internal static class UseCaseLines
{
    public static IReadOnlyList<DeliveredRow> Of(IReadOnlyList<RowFacts> facts, ListFindings findings, ListRules rules)
    {
        var name = PlainWords.Of(rules.Organisation);
        var own = facts.Where(row => IsOf(row, name)).ToArray();
        if (own.Length < facts.Count)
            findings.Add(OtherOrganisationsLeftOut.Check, 0, 0, SentenceFact.Count("count", facts.Count - own.Length), SentenceFact.Text("name", rules.Organisation));
        var lines = new List<DeliveredRow>();
        foreach (var row in own)
        {
            if (row.IsLeftOutByWord(findings))
                continue;
            row.CountUnknownWords(findings);
            lines.Add(Line(row, lines.Count + 1));
        }

        return lines;
    }

    /// <summary>Whether a row is of the organisation: its name is in it, or the row names nobody.</summary>
    private static bool IsOf(RowFacts row, string name) =>
        row.Text("organisation") is not { Length: > 0 } organisation || $" {PlainWords.Of(organisation)} ".Contains($" {name} ", StringComparison.Ordinal);

    private static DeliveredRow Line(RowFacts row, int number) => DeliveredRow.Of(
        "ai",
        LineText.Whole(number),
        [
            LineText.Cell("use_case", row.Text("use_case")),
            LineText.Cell("domain", row.Text("domain")),
            LineText.Cell("stage", row.Text("stage")),
            LineText.Cell("registered", "true"),
        ],
        new Provenance(Way.Register, row.List.File, row.List.Sheet, row.Number));
}
