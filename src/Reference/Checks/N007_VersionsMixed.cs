using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>Answers of two versions of the service came together.</summary>
internal static class VersionsMixed
{
    public static Check Check { get; } = new(
        "N007",
        Severity.Blocks,
        "Deze bestanden komen van twee versies van de dienst (OData v3 en v4). Lever bestanden van één versie.",
        "These files are of two versions of the service (OData v3 and v4). Deliver files of one version.");
}
