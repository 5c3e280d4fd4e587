using Maatstaf.Catalogue;
using Maatstaf.Improvement;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>Zandwijk, with 50 000 inhabitants, and what its group stands at.</summary>
internal static class Zandwijk
{
    public const string Operations = "personnel.operations", Applications = "personnel.application-management", Office = "software.office-automation", Network = "infrastructure.network-data";
    public const int Year = 2024;

    private static readonly ScenarioCalculator Calculator = new(Country.Catalogue);

    public static BenchmarkCatalogue Measured => Country.Catalogue;

    /// <summary>10 own fte of 80 000, 5 hired of 160 000, an office suite of 300 000 on premises and 100 000 as a service, a network of 200 000: 2.2 million.</summary>
    public static OwnAmounts Own() => Spending(
        new OwnAmount(Operations, Employment.Own, null, 10_000, 80_000_000),
        new OwnAmount(Operations, Employment.Hired, null, 5_000, 80_000_000),
        new OwnAmount(Office, null, Hosting.OnPremises, 0, 30_000_000),
        new OwnAmount(Office, null, Hosting.Saas, 0, 10_000_000),
        new OwnAmount(Network, null, null, 0, 20_000_000));

    public static OwnAmounts Spending(params OwnAmount[] parts) => new(Year, 50_000, parts);

    public static LeverFigures Group(params (string Indicator, FigureValue Value)[] figures) => new(
        Measured, Year, indicator => figures.Where(figure => figure.Indicator == indicator).Select(static figure => figure.Value).FirstOrDefault() ?? new FigureValue.Missing());

    public static ScenarioStep Step(string node, LeverKind kind, double? to = null, int years = 0, bool all = false, double costOfNew = 1) =>
        new(new Lever(node, kind)) { OwnChoice = to, DoubleYears = years, ReplacesAll = all, CostOfNew = costOfNew };

    public static Outcome After(params ScenarioStep[] steps) => After(Own(), Group(), steps);

    public static Outcome After(OwnAmounts own, LeverFigures group, params ScenarioStep[] steps) => Calculator.Calculate(new Scenario(2026, steps), own, group);

    public static double[] Totals(this Outcome outcome) => [.. outcome.Years.Select(static year => Math.Round(year.Total, 6))];
}
