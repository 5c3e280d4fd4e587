namespace Maatstaf.Oracle;

/// <summary>The questions about maturity, written out.</summary>
public static class Questionnaire
{
    /// <summary>Halfway on the scale of the questions about operations.</summary>
    public const int Middle = 3;

    /// <summary>The first fiscal year in which the questions about business intelligence were asked.</summary>
    public const int BiFrom = 2022;

    /// <summary>The first fiscal year of the questions about artificial intelligence.</summary>
    public const int AiFrom = 2023;

    /// <summary>The highest answer to a question about artificial intelligence: yes.</summary>
    public const int AiYes = 3;

    /// <summary>The first fiscal year of the questions that came last.</summary>
    public const int NewestFrom = 2025;

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
        "ai.strategy",
        "ai.policy",
        "ai.generative",
    ];

    /// <summary>Whether a question exists and was asked about a fiscal year.</summary>
    public static bool Asks(string question, int year)
    {
        if (!Questions.Contains(question)) return false;
        if (question is "customer.inclusion" or "culture.learning") return year >= NewestFrom;
        if (Holds("ai", question)) return year >= AiFrom;
        return !Holds("bi", question) || year >= BiFrom;
    }

    public static int AskedFrom(string pillar) => pillar == "bi" ? BiFrom : 0;

    public static bool Holds(string pillar, string question) => question.StartsWith(pillar + ".", StringComparison.Ordinal);
}
