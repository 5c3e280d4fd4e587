using Maatstaf.Lists.Checks;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>Software lines of a list of applications or contracts: one per row that counts.</summary>
internal static class ApplicationLines
{
    public static IReadOnlyList<DeliveredRow> Of(IReadOnlyList<RowFacts> facts, ListFindings findings, ListRules rules)
    {
        var wholes = facts.Where(static row => row.Scaled("amount_eur") is not null).Select(static row => PlainWords.Of(row.Text("application"))).ToHashSet(StringComparer.Ordinal);
        var lines = new List<DeliveredRow>();
        int modules = 0, unused = 0;
        long unusedCents = 0;
        foreach (var row in facts)
        {
            if (row.IsLeftOutByWord(findings))
                continue;
            if (row.Text("status") == "not-in-use")
            {
                unused++;
                unusedCents += row.Scaled("amount_eur") ?? 0;
            }
            else if (IsModuleWithoutCost(row))
            {
                modules++;
            }
            else
            {
                row.CountUnknownWords(findings);
                if (ContractCost.Of(row, findings, rules) is { Counts: true } cost)
                    lines.Add(Line(row, cost.Cents, lines.Count + 1));
                if (row.Text("part_of") is { Length: > 0 } whole && wholes.Contains(PlainWords.Of(whole)))
                    findings.Add(ModuleAndWhole.Check, row.Number, 0, SentenceFact.Number("row", row.Number), SentenceFact.Delivered("value", row.Text("application")));
            }
        }

        if (unused > 0)
            findings.Add(NotInUseLeftOut.Check, 0, 0, SentenceFact.Count("count", unused), SentenceFact.Money("sum", unusedCents));
        if (modules > 0)
            findings.Add(ModuleLeftOut.Check, 0, 0, SentenceFact.Count("count", modules));
        return lines;
    }

    private static bool IsModuleWithoutCost(RowFacts row) => row.Text("part_of").Length > 0 && row.Scaled("amount_eur") is null;

    private static DeliveredRow Line(RowFacts row, long? cents, int number) => DeliveredRow.Of(
        "software",
        LineText.Whole(number),
        [
            LineText.Cell("category", row.Text("category")),
            LineText.Cell("amount_eur", LineText.Euros(cents)),
            LineText.Cell("hosting", row.Text("hosting")),
            LineText.Cell("application", row.Text("application") is { Length: > 0 } name ? name : row.Text("contract_number")),
            LineText.Cell("supplier", row.Text("supplier")),
            LineText.Cell("licences_contracted", LineText.Whole(row.Scaled("licences_contracted"))),
            LineText.Cell("licences_used", LineText.Whole(row.Scaled("licences_used"))),
            LineText.Cell("contract_end", LineText.Day(row.Day("contract_end"))),
            LineText.Cell("indexation_pct", LineText.Percent(row.Scaled("indexation_pct"))),
            LineText.Cell("theme", row.Text("theme")),
        ],
        new Provenance(Way.Applications, row.List.File, row.List.Sheet, row.Number));
}
