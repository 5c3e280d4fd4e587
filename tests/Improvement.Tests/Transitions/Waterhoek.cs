using Maatstaf.Catalogue;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement_Tests.Transitions;

/// <summary>The applications of Waterhoek in 2024: two tax programs on an old database, a case system that is nowhere known, and office software at the supplier.</summary>
internal static class Waterhoek
{
    public const int Year = 2024;
    public const string
        Taxes = "software.primary-process/belastingen", Permits = "software.primary-process/vergunningen", Mail = "software.office-automation/post",
        Database = "software.system/olifant database", Servers = "infrastructure.servers-storage";

    public static TransitionSettings Settings => Country.Catalogue.Transition;

    public static ApplicationEstate Estate { get; } = EstateOf(
    [
        Line("1", "software.primary-process", 30_000_00, Hosting.OnPremises, "Belastingen"),
        Line("2", "software.primary-process", 10_000_01, Hosting.OnPremises, "Vergunningen"),
        Line("3", "software.front-office", 5_000_00, Hosting.Unknown, "Zaken"),
        Line("4", "software.office-automation", 8_000_00, Hosting.Saas, "Post"),
        Line("5", "software.system", 12_000_00, Hosting.OnPremises, "Olifant Database"),
    ]);

    public static ApplicationRegister Nothing => ApplicationRegister.Empty;

    public static SoftwareEntry Line(string line, string category, long cents, Hosting hosting, string application, string? recharge = null) => new()
    {
        Line = line,
        Category = category,
        Cents = cents,
        Hosting = hosting,
        Application = application,
        Recharge = recharge is null ? null : OrganisationCode.Parse(recharge),
    };

    public static ApplicationEstate EstateOf(SoftwareEntry[] software, long serversCents = 20_000_00, long ownMilliFte = 4_000) => ApplicationEstate.Of(
        new YearReturn
        {
            Organisation = OrganisationCode.Parse("Waterhoek"),
            FiscalYear = Year,
            Software = [.. software],
            Infrastructure = [new InfrastructureEntry("1", Servers, serversCents, null), new InfrastructureEntry("2", "infrastructure.network-data", 7_000_00, null)],
            Personnel =
            [
                new PersonnelEntry("1", "personnel.operations", Employment.Own, ownMilliFte, 1, LineTheme.None, null),
                new PersonnelEntry("2", "personnel.operations", Employment.Hired, 9_000, 1, LineTheme.None, null),
            ],
        },
        Country.Catalogue);

    public static PlannedApplication Goes(string application, params (string Step, int First, int Last)[] steps) => new()
    {
        Application = application,
        Destination = "saas",
        Steps = steps.ToDictionary(static step => step.Step, static step => new StepYears(step.First, step.Last)),
    };

    public static TransitionOutcome After(TransitionPlan plan, ApplicationRegister? register = null, ApplicationEstate? estate = null) =>
        new TransitionCalculator(Settings).Calculate(plan, estate ?? Estate, register ?? Nothing);

    public static TransitionPlan Plan(params PlannedApplication[] applications) => new(2026, 5) { Applications = applications };
}
