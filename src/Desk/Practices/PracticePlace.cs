using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Practices;

/// <summary>Addresses of the pages about practices, without language.</summary>
public static class PracticePlace
{
    /// <summary>The library.</summary>
    public const string Root = "/praktijken";

    /// <summary>What is new in what somebody follows.</summary>
    public const string News = Root + "/nieuw";

    /// <summary>The practices of the own organisations.</summary>
    public const string Own = Root + "/eigen";

    /// <summary>Where practices are written.</summary>
    public const string Write = Root + "/schrijven";

    /// <summary>Threads with other organisations.</summary>
    public const string Contacts = Root + "/contact";

    /// <summary>Where one asks a municipality.</summary>
    public const string Ask = Root + "/vragen";

    /// <summary>Where the team judges.</summary>
    public const string Judge = Root + "/beoordelen";

    /// <summary>A practice, or something of it.</summary>
    public static string Of(Guid practice, string rest = "") => $"{Root}/{practice:N}{(rest.Length == 0 ? string.Empty : "/" + rest)}";

    /// <summary>Where an organisation writes a practice.</summary>
    public static string WriteOf(OrganisationCode organisation, Guid? practice = null, string rest = "") =>
        $"{Write}/{organisation}{(practice is { } id ? $"/{id:N}" : string.Empty)}{(rest.Length == 0 ? string.Empty : "/" + rest)}";

    /// <summary>Where the team judges a practice.</summary>
    public static string JudgeOf(Guid practice, string rest = "") => $"{Judge}/{practice:N}{(rest.Length == 0 ? string.Empty : "/" + rest)}";

    /// <summary>A thread with another organisation.</summary>
    public static string ContactOf(Guid contact) => $"{Contacts}/{contact:N}";

    /// <summary>Where an organisation asks a named municipality about a part of its cost.</summary>
    public static string AskOf(OrganisationCode organisation, OrganisationCode to, string node) => $"{Ask}/{organisation}?aan={to}&post={Uri.EscapeDataString(node)}";
}
