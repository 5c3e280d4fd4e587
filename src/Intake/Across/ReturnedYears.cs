using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Across;

/// <summary>Which organisation returned which year.</summary>
internal sealed class ReturnedYears
{
    private readonly int firstYear;
    private readonly int years;
    private readonly bool[] returned;

    public ReturnedYears(IEnumerable<ReturnRecord> returns, int organisations, Limits limits)
    {
        firstYear = limits.FirstFiscalYear;
        years = limits.LastFiscalYear - firstYear + 1;
        returned = new bool[organisations * years];
        foreach (var record in returns.Where(static record => record.IsUsable))
            returned[PlaceOf(record.Organisation, record.Year)] = true;
    }

    /// <summary>Notes, once for each organisation and year, that records have no return.</summary>
    public void SayMissing<TBlock>(TableReading<TBlock> table, ushort[] organisation, short[] year, OrganisationRegister register)
        where TBlock : TableBlock
    {
        Dictionary<(ushort Organisation, short Year), (int First, int Count)>? missing = null;
        for (var row = 0; row < year.Length; row++)
        {
            if (organisation[row] == ReturnedBlock.NoOrganisation || year[row] == Row.NoYear || returned[PlaceOf(organisation[row], year[row])])
                continue;
            missing ??= [];
            var key = (organisation[row], year[row]);
            missing[key] = missing.TryGetValue(key, out var seen) ? (seen.First, seen.Count + 1) : (row, 1);
        }

        foreach (var (key, (first, count)) in missing ?? [])
        {
            table.Findings.AtRecord(
                LineWithoutReturn.Check,
                TableReading<TBlock>.RecordOf(first),
                0,
                SentenceFact.Text("value", register.CodeOf(key.Organisation)),
                SentenceFact.Number("year", key.Year),
                SentenceFact.Number("count", count));
        }
    }

    private int PlaceOf(int organisation, int year) => (organisation * years) + year - firstYear;
}
