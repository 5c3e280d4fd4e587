using System.Globalization;
using Maatstaf.Production.Delivering;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editorial;

/// <summary>Why something about a report cannot be done now.</summary>
public static class EditorialRefusals
{
    /// <summary>What everyone may see was not kept when the edition was frozen.</summary>
    public static Refusal NotKept { get; } = new("D050", new("Van deze editie is niet bewaard wat iedereen mag zien. Maak een volgende versie van de editie.", "What everyone may see was not kept of this edition. Make a next version of the edition."));

    /// <summary>The checklist has items that were not accepted.</summary>
    public static Refusal ItemsOpen { get; } = new("D055", new("Er staan punten open die u niet hebt aangevinkt. Los ze op, of vink aan dat u zo publiceert.", "There are open items that you did not tick. Solve them, or tick that you publish it so."));

    /// <summary>No account has an address that was typed.</summary>
    public static Refusal NoAccount(string email) => new("D056", new($"Er is geen account met het adres {email}. Vraag de beheerder om deze persoon uit te nodigen.", $"There is no account with the address {email}. Ask the administrator to invite this person."));

    /// <summary>Nobody can be chosen now, or not so many.</summary>
    public static Refusal Readers(int most) => new("D057", new($"Kies 1 tot {Digits(most)} mensen, en alleen zolang de editie niet gepubliceerd is.", $"Choose 1 to {Digits(most)} people, and only while the edition is not published."));

    /// <summary>A published figure has an address that keeps showing it.</summary>
    public static Refusal FigureLasts { get; } = new("D058", new("Deze figuur is gepubliceerd en heeft een adres dat blijft. U kunt haar verplaatsen, maar niet meer weglaten.", "This figure is published and has an address that lasts. You can move it, but no longer leave it out."));

    internal static Refusal TooManyTexts(int most) => new("D051", new($"Een rapport heeft hoogstens {Digits(most)} teksten. Voeg teksten samen.", $"A report has at most {Digits(most)} texts. Put texts together."));

    internal static Refusal ReasonToLeaveOut(int longest) => new("D052", new($"Schrijf op waarom u dit weglaat, in hoogstens {Digits(longest)} tekens.", $"Write down why you leave this out, in at most {Digits(longest)} characters."));

    internal static Refusal TextLength(int longest) => new("D053", new($"Schrijf een Nederlandse tekst. Een tekst heeft hoogstens {Digits(longest)} tekens.", $"Write a Dutch text. A text has at most {Digits(longest)} characters."));

    internal static Refusal Unreadable(TextFault fault) => new("D054", fault.InFull);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
