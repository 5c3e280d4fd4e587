using Maatstaf.Demo.Delivering;

namespace Maatstaf.Cli.Seeding;

/// <summary>What the invented people of the demo write.</summary>
internal static class DemoWords
{
    /// <summary>With which the team accepts an answer.</summary>
    public const string Accepted = "Duidelijk, dank u.";

    /// <summary>Why the team sent one practice back.</summary>
    public const string PracticeSentBack = "Mooi dat u dit deelt. Kunt u opschrijven hoeveel tijd het scheelt, en hoe u omgaat met namen van inwoners in verslagen?";

    /// <summary>The reason of the one correction.</summary>
    public const string Corrected = "U heeft gelijk: in dit bedrag zat de btw die wij terugkrijgen. Die is er nu uit.";

    /// <summary>What a coordinator says with a submission.</summary>
    public static string RemarkOf(DemoDelivery delivery) => delivery.Organisation.ToString() switch
    {
        "GM9014" => "Cijfers uit de vastgestelde jaarrekening.",
        "GM9053" => "Twee contracten lopen via de Mondestreek; die staan daar.",
        "SV02" => "De verdeelsleutel is niet veranderd.",
        _ => string.Empty,
    };

    /// <summary>An explanation that fits a check.</summary>
    public static string ExplanationOf(string check, string organisation, int number) => DemoExplanations.Of(check, organisation, number);

    /// <summary>A question that the team has itself; null = none.</summary>
    public static (string Table, string Text)? TeamAsks(DemoDelivery delivery) => delivery.Organisation.ToString() switch
    {
        "GM9037" => ("projects", "U noemt dezelfde projecten als vorig jaar. Zijn er geen projecten afgerond of begonnen? Wilt u de uren van 2025 nog eens nakijken?"),
        _ => null,
    };
}
