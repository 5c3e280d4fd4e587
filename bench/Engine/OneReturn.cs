using Maatstaf.Benchmark;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Bench.Engine;

/// <summary>The lines of one municipality's return of a year, as they are and as they become when one amount is corrected.</summary>
internal sealed record OneReturn(OrganisationCode Municipality, int Year, ReturnLines Before, ReturnLines After)
{
    /// <summary>The return of the first municipality whose return of that year is approved.</summary>
    public static OneReturn Of(ReturnedData data, int year)
    {
        var row = Enumerable.Range(0, data.Returns.Count).First(index => data.Returns.Year[index] == year
            && data.Returns.Status[index] == ReturnStatus.Approved && !data.Organisations.IsPartnership[data.Returns.Organisation[index]]);
        var organisation = data.Returns.Organisation[row];
        var lines = new ReturnLines(
            Software(data.Software, Rows(data.Software, organisation, year)),
            Personnel(data.Personnel, Rows(data.Personnel, organisation, year)),
            Infrastructure(data.Infrastructure, Rows(data.Infrastructure, organisation, year)),
            Projects(data.Projects, Rows(data.Projects, organisation, year)));
        var cents = lines.Software.Cents.ToArray();
        cents[0] += 1_234_567;
        return new OneReturn(data.Organisations.Code[organisation], year, lines, lines with { Software = lines.Software with { Cents = cents } });
    }

    /// <summary>How many lines the return has.</summary>
    public int Lines => Before.Software.Count + Before.Personnel.Count + Before.Infrastructure.Count + Before.Projects.Count;

    private static int[] Rows(LineTable table, int organisation, int year) =>
        [.. Enumerable.Range(0, table.Count).Where(row => table.Organisation[row] == organisation && table.Year[row] == year)];

    private static T[] Pick<T>(T[] column, int[] rows) => [.. rows.Select(row => column[row])];

    private static SoftwareLines Software(SoftwareLines all, int[] rows) => new()
    {
        Organisation = Pick(all.Organisation, rows),
        Year = Pick(all.Year, rows),
        Line = new(Pick(all.Line.Number, rows), all.Line.Pool),
        Category = Pick(all.Category, rows),
        Cents = Pick(all.Cents, rows),
        Hosting = Pick(all.Hosting, rows),
        Theme = Pick(all.Theme, rows),
        Recharge = Pick(all.Recharge, rows),
    };

    private static PersonnelLines Personnel(PersonnelLines all, int[] rows) => new()
    {
        Organisation = Pick(all.Organisation, rows),
        Year = Pick(all.Year, rows),
        Line = new(Pick(all.Line.Number, rows), all.Line.Pool),
        Function = Pick(all.Function, rows),
        Employment = Pick(all.Employment, rows),
        MilliFte = Pick(all.MilliFte, rows),
        Cents = Pick(all.Cents, rows),
        Theme = Pick(all.Theme, rows),
        Recharge = Pick(all.Recharge, rows),
    };

    private static InfrastructureLines Infrastructure(InfrastructureLines all, int[] rows) => new()
    {
        Organisation = Pick(all.Organisation, rows),
        Year = Pick(all.Year, rows),
        Line = new(Pick(all.Line.Number, rows), all.Line.Pool),
        Category = Pick(all.Category, rows),
        Cents = Pick(all.Cents, rows),
        Recharge = Pick(all.Recharge, rows),
    };

    private static ProjectLines Projects(ProjectLines all, int[] rows) => new()
    {
        Organisation = Pick(all.Organisation, rows),
        Year = Pick(all.Year, rows),
        Line = new(Pick(all.Line.Number, rows), all.Line.Pool),
        Theme = Pick(all.Theme, rows),
        CentiHours = Pick(all.CentiHours, rows),
        Subject = Pick(all.Subject, rows),
    };
}
