using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>Between the columns of a country and the entries of one organisation's year.</summary>
public static class YearRows
{
    /// <summary>One organisation's year out of the columns; also when nothing was returned, and then it is empty.</summary>
    /// <param name="data">The columns.</param>
    /// <param name="organisation">Whose year.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    /// <param name="catalogue">The catalogue whose numbers the columns carry.</param>
    public static YearReturn YearOf(this ReturnedData data, OrganisationCode organisation, int fiscalYear, BenchmarkCatalogue catalogue) =>
        data.YearOf(organisation, fiscalYear, number => catalogue.CostTree.Leaves[number].Id, number => catalogue.ProjectThemes[number].Id);

    /// <summary>One organisation's year out of columns that carry numbers of somebody else.</summary>
    /// <param name="data">The columns.</param>
    /// <param name="organisation">Whose year.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    /// <param name="leaf">The id of the leaf of the cost tree with this number.</param>
    /// <param name="theme">The id of the theme of projects with this number.</param>
    public static YearReturn YearOf(this ReturnedData data, OrganisationCode organisation, int fiscalYear, Func<int, string> leaf, Func<int, string> theme)
    {
        var number = Array.BinarySearch(data.Organisations.Code, organisation);
        OrganisationCode? Recharge(short partnership) => partnership == LineTable.NoRecharge ? null : data.Organisations.Code[partnership];
        IEnumerable<int> Rows(LineTable table) => RowsOf(table.Organisation, table.Year, number, fiscalYear);
        return new YearReturn
        {
            Organisation = organisation,
            FiscalYear = fiscalYear,
            Profile = ProfileOf(data.Profiles, number, fiscalYear),
            Software = [.. Rows(data.Software).Select(row => SoftwareOf(data.Software, row, leaf(data.Software.Category[row]), Recharge(data.Software.Recharge[row])))],
            Personnel =
            [
                .. Rows(data.Personnel).Select(row => new PersonnelEntry(
                    data.Personnel.Line[row],
                    leaf(data.Personnel.Function[row]),
                    data.Personnel.Employment[row],
                    data.Personnel.MilliFte[row],
                    data.Personnel.Cents[row],
                    data.Personnel.Theme[row],
                    Recharge(data.Personnel.Recharge[row]))),
            ],
            Infrastructure =
            [
                .. Rows(data.Infrastructure).Select(row => new InfrastructureEntry(
                    data.Infrastructure.Line[row], leaf(data.Infrastructure.Category[row]), data.Infrastructure.Cents[row], Recharge(data.Infrastructure.Recharge[row]))),
            ],
            Projects =
            [
                .. Rows(data.Projects).Select(row => new ProjectEntry(
                    data.Projects.Line[row], theme(data.Projects.Theme[row]), data.Projects.CentiHours[row], SubjectOf(data.Projects, row))),
            ],
            Laws =
            [
                .. RowsOf(data.Laws.Organisation, data.Laws.Year, number, fiscalYear)
                    .Select(row => new LawEntry(data.Laws.Law[row], data.Laws.State[row], data.Laws.CentiHours[row])),
            ],
            Maturity =
            [
                .. RowsOf(data.Maturity.Organisation, data.Maturity.Year, number, fiscalYear)
                    .Select(row => new MaturityEntry(data.Maturity.Question[row], data.Maturity.Score[row])),
            ],
            Ai = [.. Rows(data.Ai).Select(row => AiOf(data.Ai, row))],
        };
    }

    private static IEnumerable<int> RowsOf(ushort[] organisations, short[] years, int organisation, int fiscalYear)
    {
        for (var row = 0; row < years.Length; row++)
        {
            if (years[row] == fiscalYear && organisations[row] == organisation)
                yield return row;
        }
    }

    private static ProfileEntry? ProfileOf(ProfileTable profiles, int municipality, int fiscalYear)
    {
        for (var row = 0; row < profiles.Count; row++)
        {
            if (profiles.Year[row] == fiscalYear && profiles.Municipality[row] == municipality)
                return new ProfileEntry(profiles.Inhabitants[row], profiles.BudgetCents[row], profiles.StaffMilliFte[row], profiles.Workplaces[row]);
        }

        return null;
    }

    private static string SubjectOf(ProjectLines lines, int row) => lines.Subject.Length == 0 ? string.Empty : lines.Subject[row];

    private static SoftwareEntry SoftwareOf(SoftwareLines lines, int row, string category, OrganisationCode? recharge)
    {
        var entry = new SoftwareEntry
        {
            Line = lines.Line[row],
            Category = category,
            Cents = lines.Cents[row],
            Hosting = lines.Hosting[row],
            Theme = lines.Theme[row],
            Recharge = recharge,
        };
        return lines.Details is not { } details ? entry : entry with
        {
            Application = details.Names[details.Application[row]],
            Supplier = details.Names[details.Supplier[row]],
            LicencesContracted = details.LicencesContracted[row],
            LicencesUsed = details.LicencesUsed[row],
            ContractEnd = details.ContractEnd[row],
            IndexationPercent = details.IndexationPercent[row],
        };
    }

    private static AiEntry AiOf(AiUseCases cases, int row) => new()
    {
        Line = cases.Line[row],
        UseCase = cases.UseCase[row],
        Domain = cases.Domain[row],
        Stage = cases.Stage[row],
        CostCents = cases.CostCents[row],
        ProcessCentiHours = cases.ProcessCentiHours[row],
        SavedCentiHours = cases.SavedCentiHours[row],
        BenefitCents = cases.BenefitCents[row],
        Registered = cases.Registered[row],
        Measured = cases.Measured[row],
    };
}
