namespace Maatstaf.Desk.Improve.Transitions;

/// <summary>Addresses and names of fields of the pages about the way to the cloud.</summary>
public static class TransitionPlace
{
    /// <summary>What comes after the organisation: what runs on the premises, the answers, a platform, a plan, an application in it, deleting, plans beside each other.</summary>
    public const string
        Rest = "cloud", AnswersRest = "cloud/toepassingen", PlatformRest = "cloud/platform", PlanRest = "cloud/plan",
        ApplicationRest = "cloud/plan/toepassing", DeleteRest = "cloud/plan/verwijderen", CompareRest = "cloud/vergelijken";

    /// <summary>Names in addresses: the fiscal year, a category, a platform, a plan, an application, plans to compare.</summary>
    public const string Year = "jaar", Category = "soort", Platform = "platform", Plan = "plan", Application = "toepassing", Compared = "p";

    /// <summary>Names of fields: the name of a plan, the version that was changed, what is done, what stands on a platform, that this is all, and before a number the key of an application and its answers.</summary>
    public const string Name = "naam", Version = "versie", Do = "doe", On = "op", Complete = "compleet", Row = "t", Answer = "a";

    /// <summary>Values of <see cref="Do"/>: keep a new plan, keep its years, take an application out of it.</summary>
    public const string New = "nieuw", Frame = "jaren", Remove = "weg";

    /// <summary>The field for an answer.</summary>
    /// <param name="row">Number of the application in the form.</param>
    /// <param name="question">Id of the question.</param>
    public static string AnswerField(int row, string question) => FormattableString.Invariant($"{Answer}{row}-{question}");

    /// <summary>The field for the key of an application.</summary>
    /// <param name="row">Number of the application in the form.</param>
    public static string RowField(int row) => FormattableString.Invariant($"{Row}{row}");
}
