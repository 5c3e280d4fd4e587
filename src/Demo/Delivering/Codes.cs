using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>Types the codes of the data package.</summary>
internal static class Codes
{
    /// <summary>Where software runs; blank = not known.</summary>
    public static Hosting HostingOf(string code) => code switch
    {
        "saas" => Hosting.Saas,
        "hosted" => Hosting.Hosted,
        "on-premises" => Hosting.OnPremises,
        _ => Hosting.Unknown,
    };

    /// <summary>The theme of a line; blank = none.</summary>
    public static LineTheme ThemeOf(string code) => code switch { "security" => LineTheme.Security, "bi" => LineTheme.Bi, _ => LineTheme.None };

    /// <summary>How far somebody is with a law.</summary>
    public static LawState LawStateOf(string code) => code switch
    {
        "not-applicable" => LawState.NotApplicable,
        "to-do" => LawState.ToDo,
        "busy" => LawState.Busy,
        _ => LawState.Done,
    };

    /// <summary>Own or hired.</summary>
    public static Employment EmploymentOf(string code) => code == "own" ? Employment.Own : Employment.Hired;
}
