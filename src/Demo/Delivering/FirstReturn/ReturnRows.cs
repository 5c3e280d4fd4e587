using System.Globalization;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering.FirstReturn;

/// <summary>Writes typed years as a data package.</summary>
internal static class ReturnRows
{
    private static readonly string[] Hostings = ["saas", "hosted", "on-premises", string.Empty], Themes = [string.Empty, "security", "bi"], LawStates = ["not-applicable", "to-do", "busy", "done"];

    /// <summary>A package with one organisation's year; with that of a partnership go its members and their inhabitants.</summary>
    /// <param name="year">The year.</param>
    /// <param name="country">Where the names of organisations come from.</param>
    /// <param name="deliveries">Where memberships and inhabitants come from.</param>
    public static DemoPackage PackageOf(YearReturn year, DemoPackage country, DemoDeliveries deliveries)
    {
        var code = year.Organisation.ToString();
        var members = deliveries.Memberships.Where(member => member.Partnership == code).ToList();
        var others = deliveries.Memberships.Where(member => member.Municipality == code).Select(static member => member.Partnership)
            .Concat(members.Select(static member => member.Municipality)).ToHashSet(StringComparer.Ordinal);
        return new DemoPackage
        {
            Caption = FormattableString.Invariant($"Het verzonnen land: levering van {code} over boekjaar {year.FiscalYear}"),
            Organisations = [.. country.Organisations.Where(row => row.Organisation == code || others.Contains(row.Organisation))],
            Memberships = members,
            Profiles = year.Profile is { } profile
                ? [new ProfileRow(code, year.FiscalYear, profile.Inhabitants, profile.BudgetCents, profile.StaffMilliFte, (int?)profile.Workplaces)]
                : [.. members.Select(member => new ProfileRow(member.Municipality, year.FiscalYear, deliveries.Unspoiled[member.Municipality].Profile!.Inhabitants, null, null, null))],
            Returns = [new ReturnRow(code, year.FiscalYear, "draft")],
            Software = [.. year.Software.Select(line => Of(line, code, year.FiscalYear))],
            Personnel = [.. year.Personnel.Select(line => new PersonnelLine(
                code, year.FiscalYear, Number(line.Line), line.Function, line.Employment == Employment.Own ? "own" : "hired", line.MilliFte, line.Cents, Themes[(int)line.Theme], line.Recharge?.ToString() ?? string.Empty))],
            Infrastructure = [.. year.Infrastructure.Select(line => new InfrastructureLine(code, year.FiscalYear, Number(line.Line), line.Category, line.Cents, line.Recharge?.ToString() ?? string.Empty))],
            Projects = [.. year.Projects.Select(line => new ProjectLine(code, year.FiscalYear, Number(line.Line), line.Theme, line.Subject, line.CentiHours))],
            Laws = [.. year.Laws.Select(law => new LawRow(code, year.FiscalYear, law.Law, LawStates[(int)law.State], law.CentiHours))],
            Maturity = [.. year.Maturity.Select(answer => new MaturityAnswer(code, year.FiscalYear, answer.Question, (int)answer.Score))],
            Ai = [.. year.Ai.Select(line => new AiLine(
                code, year.FiscalYear, Number(line.Line), line.UseCase, line.Domain, line.Stage, line.CostCents ?? 0, line.ProcessCentiHours ?? 0, line.SavedCentiHours ?? 0, line.BenefitCents ?? 0, line.Registered ?? false, line.Measured))],
            SizeClasses = [],
        };
    }

    private static SoftwareLine Of(SoftwareEntry line, string code, int fiscalYear) => new(
        code,
        fiscalYear,
        Number(line.Line),
        line.Category,
        line.Cents,
        Hostings[(int)line.Hosting],
        line.Application,
        line.Supplier,
        line.LicencesContracted,
        line.LicencesUsed,
        line.ContractEnd,
        (decimal?)line.IndexationPercent,
        Themes[(int)line.Theme],
        line.Recharge?.ToString() ?? string.Empty);

    private static int Number(string line) => int.Parse(line, CultureInfo.InvariantCulture);
}
