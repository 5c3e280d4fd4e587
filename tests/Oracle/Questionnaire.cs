namespace Maatstaf.Oracle;

/// <summary>The questions about maturity, written out.</summary>
public static class Questionnaire
{
    /// <summary>Halfway on the scale of the questions about operations.</summary>
    public const int Middle = 3;

    /// <summary>The first fiscal year in which the questions about business intelligence were asked.</summary>
    public const int BiFrom = 2022;

    public static readonly IReadOnlyList<string> Pillars = ["customer", "operations", "culture", "bi"];

    public static readonly IReadOnlyList<string> Questions =
    [
        "customer.knowing",
        "customer.anticipating",
        "customer.meeting-needs",
        "customer.inclusion",
        "operations.process-digitisation",
        "operations.supporting-staff",
        "operations.performance-management",
        "operations.scalability",
        "culture.organisation",
        "culture.digital-skills",
        "culture.means-and-architecture",
        "culture.learning",
        "bi.questions",
        "bi.data",
        "bi.people",
        "bi.use",
    ];

    public static int AskedFrom(string pillar) => pillar == "bi" ? BiFrom : 0;

    public static bool Holds(string pillar, string question) => question.StartsWith(pillar + ".", StringComparison.Ordinal);
}
