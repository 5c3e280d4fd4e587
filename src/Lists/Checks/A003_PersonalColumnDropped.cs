using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A column about persons was thrown away.</summary>
internal static class PersonalColumnDropped
{
    public static Check Check { get; } = new(
        "A003",
        Severity.Informs,
        "De kolom '{heading}' gaat over personen. Wij hebben de inhoud weggegooid en bewaren die niet. {reason}",
        "The column '{heading}' is about persons. We threw its content away and do not keep it. {reason}");
}
