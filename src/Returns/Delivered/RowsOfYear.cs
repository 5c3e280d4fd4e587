using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns.Delivered;

/// <summary>Writes a typed year as delivered rows, in the notation of the data package: to take a year over, or to give it back as a package.</summary>
public static class RowsOfYear
{
    private static readonly string[] Hostings = ["saas", "hosted", "on-premises", string.Empty];
    private static readonly string[] Employments = ["own", "hired"];
    private static readonly string[] Themes = [string.Empty, "security", "bi"];
    private static readonly string[] LawStates = ["not-applicable", "to-do", "busy", "done"];

    /// <summary>The rows of a typed year; reading them back gives the same year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="from">Where the rows come from.</param>
    public static DeliveredYear ToDelivered(this YearReturn year, Provenance from) =>
        DeliveredYear.Of(year.Organisation, year.FiscalYear, Rows(year).Select(row => DeliveredRow.Of(row.Table, row.Line, row.Cells, from)));

    private static IEnumerable<(string Table, string Line, KeyValuePair<string, string>[] Cells)> Rows(YearReturn year) =>
    [
        .. year.Profile is { } profile ? [("profiles", DeliveredRow.ProfileLine, Cells(profile))] : Array.Empty<(string, string, KeyValuePair<string, string>[])>(),
        .. year.Software.Select(static line => ("software", line.Line, Cells(line))),
        .. year.Personnel.Select(static line => ("personnel", line.Line, Cells(line))),
        .. year.Infrastructure.Select(static line => ("infrastructure", line.Line, Cells(line))),
        .. year.Projects.Select(static line => ("projects", line.Line, Cells(line))),
        .. year.Laws.Select(static law => ("laws", law.Law, new[] { Cell("state", LawStates[(int)law.State]), Cell("hours", Fixed(law.CentiHours, 2)) })),
        .. year.Maturity.Select(static answer => ("maturity", answer.Question, new[] { Cell("score", answer.Score.ToString("R", CultureInfo.InvariantCulture)) })),
        .. year.Ai.Select(static line => ("ai", line.Line, Cells(line))),
    ];

    private static KeyValuePair<string, string>[] Cells(ProfileEntry profile) =>
    [
        Cell("inhabitants", Whole(profile.Inhabitants)),
        Cell("budget_eur", Fixed(profile.BudgetCents, 2)),
        Cell("staff_fte", Fixed(profile.StaffMilliFte, 3)),
        Cell("workplaces", Whole(profile.Workplaces)),
    ];

    private static KeyValuePair<string, string>[] Cells(SoftwareEntry line) =>
    [
        Cell("category", line.Category),
        Cell("amount_eur", Fixed(line.Cents, 2)),
        Cell("hosting", Hostings[(int)line.Hosting]),
        Cell("application", line.Application),
        Cell("supplier", line.Supplier),
        Cell("licences_contracted", Whole(line.LicencesContracted)),
        Cell("licences_used", Whole(line.LicencesUsed)),
        Cell("contract_end", line.ContractEnd?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty),
        Cell("indexation_pct", line.IndexationPercent?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty),
        Cell("theme", Themes[(int)line.Theme]),
        Cell("recharge", Code(line.Recharge)),
    ];

    private static KeyValuePair<string, string>[] Cells(PersonnelEntry line) =>
    [
        Cell("function", line.Function),
        Cell("employment", Employments[(int)line.Employment]),
        Cell("fte", Fixed(line.MilliFte, 3)),
        Cell("amount_eur", Fixed(line.Cents, 2)),
        Cell("theme", Themes[(int)line.Theme]),
        Cell("recharge", Code(line.Recharge)),
    ];

    private static KeyValuePair<string, string>[] Cells(InfrastructureEntry line) =>
        [Cell("category", line.Category), Cell("amount_eur", Fixed(line.Cents, 2)), Cell("recharge", Code(line.Recharge))];

    private static KeyValuePair<string, string>[] Cells(ProjectEntry line) =>
        [Cell("theme", line.Theme), Cell("hours", Fixed(line.CentiHours, 2)), Cell("subject", line.Subject)];

    private static KeyValuePair<string, string>[] Cells(AiEntry line) =>
    [
        Cell("use_case", line.UseCase),
        Cell("domain", line.Domain),
        Cell("stage", line.Stage),
        Cell("cost_eur", Fixed(line.CostCents, 2)),
        Cell("process_hours", Fixed(line.ProcessCentiHours, 2)),
        Cell("hours_saved", Fixed(line.SavedCentiHours, 2)),
        Cell("benefit_eur", Fixed(line.BenefitCents, 2)),
        Cell("registered", Flag(line.Registered)),
        Cell("measured", Flag(line.Measured)),
    ];

    private static KeyValuePair<string, string> Cell(string column, string text) => new(column, text);

    private static string Flag(bool? flag) => flag switch { true => "true", false => "false", null => string.Empty };

    private static string Code(OrganisationCode? partnership) => partnership?.ToString() ?? string.Empty;

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A number of its smallest unit as a decimal, without zeros at the end.</summary>
    private static string Fixed(long? smallest, int decimals)
    {
        if (smallest is not { } number)
            return string.Empty;
        var scale = (decimal)Math.Pow(10, decimals);
        return (number / scale).ToString("0.###", CultureInfo.InvariantCulture);
    }
}
