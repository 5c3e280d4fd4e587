using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Across;

/// <summary>Bounds of size classes start at 0 and rise with the classes.</summary>
internal static class SizeClassOrder
{
    public static void Check(TableReading<SizeClassBlock> table, List<SizeClassBound> bounds, BenchmarkCatalogue catalogue)
    {
        if (table.Findings.IsRefused)
            return;
        string[] classes = [.. catalogue.Groups.Where(static group => group.IsSizeClass).Select(static group => group.Id)];
        foreach (var year in bounds.Select(static (bound, row) => (bound, row)).GroupBy(static pair => pair.bound.Year))
        {
            var ascending = year.OrderBy(pair => Array.IndexOf(classes, pair.bound.Class)).ToArray();
            if (ascending[0].bound.Class != classes[0] || ascending[0].bound.FromInhabitants != 0)
                table.Findings.AtRecord(SmallestClassMissing.Check, Record(ascending[0].row), 0, SentenceFact.Number("year", year.Key), SentenceFact.Text("value", classes[0]));
            foreach (var (lower, higher) in ascending.Zip(ascending.Skip(1)))
            {
                if (higher.bound.FromInhabitants <= lower.bound.FromInhabitants)
                    table.Findings.AtRecord(SizeClassesNotAscending.Check, Record(higher.row), 0, SentenceFact.Text("value", higher.bound.Class), SentenceFact.Number("year", year.Key));
            }
        }
    }

    private static long Record(int row) => TableReading<SizeClassBlock>.RecordOf(row);
}
