using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Bench.Engine;

/// <summary>One municipality's return of a year, as it is and as it becomes when one amount is corrected, among all of that year.</summary>
internal sealed record OneReturn(ReturnedData OfYear, YearReturn Before, YearReturn After)
{
    /// <summary>The return of the first municipality whose return of that year is approved.</summary>
    public static OneReturn Of(ReturnedData data, int year, BenchmarkCatalogue catalogue)
    {
        var row = Enumerable.Range(0, data.Returns.Count).First(index => data.Returns.Year[index] == year
            && data.Returns.Status[index] == ReturnStatus.Approved && !data.Organisations.IsPartnership[data.Returns.Organisation[index]]);
        var before = data.YearOf(data.Organisations.Code[data.Returns.Organisation[row]], year, catalogue);
        ImmutableArray<SoftwareEntry> corrected = [before.Software[0] with { Cents = before.Software[0].Cents + 1_234_567 }, .. before.Software[1..]];
        return new OneReturn(data.ByYear()[year], before, before with { Software = corrected });
    }

    /// <summary>How many lines the return has.</summary>
    public int Lines => Before.Software.Length + Before.Personnel.Length + Before.Infrastructure.Length + Before.Projects.Length;
}
