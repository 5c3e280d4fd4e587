using System.Globalization;
using Maatstaf.Returns;

namespace Maatstaf.Storage_Tests;

/// <summary>All that returned data says, record by record, written out; equal texts = equal data.</summary>
internal static class Written
{
    public static string[] Out(ReturnedData data) =>
    [
        Line("data", data.Title, data.Fictional, data.Software.Details is not null),
        .. Rows(data.Organisations.Count, row => Line("organisation", data.Organisations.Code[row], data.Organisations.Name[row], data.Organisations.IsPartnership[row], data.Organisations.IsNamed[row])),
        .. Rows(data.Memberships.Count, row => Line("membership", data.Memberships.Partnership[row], data.Memberships.Municipality[row], data.Memberships.Year[row], data.Memberships.Share[row]?.Quintillionths)),
        .. Rows(data.Profiles.Count, row => Line("profile", data.Profiles.Municipality[row], data.Profiles.Year[row], data.Profiles.Inhabitants[row], data.Profiles.BudgetCents[row], data.Profiles.StaffMilliFte[row], data.Profiles.Workplaces[row])),
        .. Rows(data.Returns.Count, row => Line("return", data.Returns.Organisation[row], data.Returns.Year[row], data.Returns.Status[row])),
        .. Rows(data.Software.Count, row => Line("software", [.. Key(data.Software, row), data.Software.Category[row], data.Software.Cents[row], data.Software.Hosting[row], data.Software.Theme[row], data.Software.Recharge[row], .. Details(data.Software.Details, row)])),
        .. Rows(data.Personnel.Count, row => Line("personnel", [.. Key(data.Personnel, row), data.Personnel.Function[row], data.Personnel.Employment[row], data.Personnel.MilliFte[row], data.Personnel.Cents[row], data.Personnel.Theme[row], data.Personnel.Recharge[row]])),
        .. Rows(data.Infrastructure.Count, row => Line("infrastructure", [.. Key(data.Infrastructure, row), data.Infrastructure.Category[row], data.Infrastructure.Cents[row], data.Infrastructure.Recharge[row]])),
        .. Rows(data.Projects.Count, row => Line("project", [.. Key(data.Projects, row), data.Projects.Theme[row], data.Projects.CentiHours[row], data.Projects.Subject[row]])),
        .. Rows(data.Laws.Count, row => Line("law", data.Laws.Organisation[row], data.Laws.Year[row], data.Laws.Law[row], data.Laws.State[row], data.Laws.CentiHours[row])),
        .. Rows(data.Maturity.Count, row => Line("maturity", data.Maturity.Organisation[row], data.Maturity.Year[row], data.Maturity.Question[row], data.Maturity.Score[row])),
        .. Rows(data.Ai.Count, row => Line("ai", [.. Key(data.Ai, row), data.Ai.UseCase[row], data.Ai.Domain[row], data.Ai.Stage[row], data.Ai.CostCents[row], data.Ai.ProcessCentiHours[row], data.Ai.SavedCentiHours[row], data.Ai.BenefitCents[row], data.Ai.Registered[row]])),
        .. Rows(data.Ai.Count, row => data.Ai.Measured[row] is { } measured ? Line("measured", [.. Key(data.Ai, row), measured]) : null),
        .. data.SizeClasses.Select(static bound => Line("size class", bound.Year, bound.Class, bound.FromInhabitants)),
        .. data.Cpi.OrderBy(static entry => entry.Key).Select(static entry => Line("cpi", entry.Key, entry.Value)),
    ];

    public static ReturnedData WithoutDetails(ReturnedData data) => data with { Software = data.Software with { Details = null } };

    private static object?[] Key(LineTable lines, int row) => [lines.Organisation[row], lines.Year[row], lines.Line[row]];

    private static object?[] Details(SoftwareDetails? details, int row) => details is null
        ? []
        : [details.Names[details.Application[row]], details.Names[details.Supplier[row]], details.LicencesContracted[row], details.LicencesUsed[row], details.ContractEnd[row], details.IndexationPercent[row]];

    private static IEnumerable<string> Rows(int count, Func<int, string?> write) => Enumerable.Range(0, count).Select(write).OfType<string>();

    private static string Line(string table, params object?[] values) =>
        table + ": " + string.Join(" | ", values.Select(static value => value is null ? "missing" : $"<{Convert.ToString(value, CultureInfo.InvariantCulture)}>"));
}
