using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Rows of other organisations.</summary>
internal static class OtherOrganisationsLeftOut
{
    public static Check Check { get; } = new(
        "A046",
        Severity.Informs,
        "Regels van andere organisaties dan {name}: {count}. Die laten wij weg. Heet uw organisatie in de lijst anders? Gebruik de kolom met de organisatie dan niet.",
        "Lines of other organisations than {name}: {count}. We leave them out. Is your organisation called otherwise in the list? Then do not use the column with the organisation.");
}
