using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>What lines of all three cost tables have in common.</summary>
internal readonly record struct CostLine(string Table, string Line, string Category, long Cents, OrganisationCode? Recharge)
{
    /// <summary>The tables with cost, in the order of the form.</summary>
    public static IReadOnlyList<string> Tables { get; } = [CostTree.Software, CostTree.Personnel, CostTree.Infrastructure];

    /// <summary>The lines of one of the tables; none for another table.</summary>
    public static IEnumerable<CostLine> Of(YearReturn year, string table) => table switch
    {
        CostTree.Software => year.Software.Select(line => new CostLine(table, line.Line, line.Category, line.Cents, line.Recharge)),
        CostTree.Personnel => year.Personnel.Select(line => new CostLine(table, line.Line, line.Function, line.Cents, line.Recharge)),
        CostTree.Infrastructure => year.Infrastructure.Select(line => new CostLine(table, line.Line, line.Category, line.Cents, line.Recharge)),
        _ => [],
    };
}

/// <summary>Columns of the form that checks point at.</summary>
internal static class Columns
{
    public const string
        Amount = "amount_eur",
        Fte = "fte",
        Hosting = "hosting",
        Employment = "employment",
        Recharge = "recharge",
        ContractEnd = "contract_end",
        LicencesUsed = "licences_used",
        Inhabitants = "inhabitants",
        Budget = "budget_eur",
        Staff = "staff_fte",
        Workplaces = "workplaces",
        Score = "score",
        State = "state",
        Hours = "hours",
        Stage = "stage",
        UseCaseCost = "cost_eur",
        ProcessHours = "process_hours",
        HoursSaved = "hours_saved",
        Benefit = "benefit_eur",
        Registered = "registered",
        IsMeasured = "measured";
}
