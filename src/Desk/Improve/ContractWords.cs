using Maatstaf.Improvement.Contracts;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve;

/// <summary>Words of the page about contracts.</summary>
internal static class ContractWords
{
    public static readonly LocalisedText NoReturn = new("Over dit boekjaar is er geen goedgekeurde levering. Kies een ander jaar.", "There is no approved return of this fiscal year. Choose another year.");
    public static readonly LocalisedText OwnOnly = new(
        "U ziet alleen uw eigen regels. Contracten van uw samenwerkingsverband staan bij dat verband.",
        "You see your own lines only. Contracts of your partnership stand with that partnership.");

    public static readonly LocalisedText OfPartnership = new("Dit zijn de contracten van het samenwerkingsverband zelf.", "These are the contracts of the partnership itself.");
    public static readonly LocalisedText Once = new(
        "Een regel die vaker voorkomt, telt in dit bedrag één keer mee, met het hoogste bedrag.",
        "A line that is found more than once counts once in this amount, with the largest amount.");

    public static readonly LocalisedText Rule = new("Waar is op gelet?", "What was looked for?");
    public static readonly LocalisedText Findings = new("Gevonden", "Found");
    public static readonly LocalisedText Amount = new("Bedrag, euro", "Amount, euros");
    public static readonly LocalisedText NotJudged = new("Niet te beoordelen", "Not to be judged");
    public static readonly LocalisedText Nothing = new("Niets gevonden. Hier hoeft u niets te doen.", "Nothing found. There is nothing to do here.");
    public static readonly LocalisedText Saving = new("hooguit te besparen", "at most to be saved");
    public static readonly LocalisedText AtStake = new("waar het om gaat", "what it is about");
    public static readonly LocalisedText Lines = new("Uw regels", "Your lines");
    public static readonly LocalisedText Cost = new("Kosten, euro", "Cost, euros");
    public static readonly LocalisedText Supplier = new("Leverancier", "Supplier");
    public static readonly LocalisedText Category = new("Soort", "Category");
    public static readonly LocalisedText FillIn = new("Vul ze in", "Fill them in");
    public static readonly LocalisedText Line = new("Regel", "Line");

    /// <summary>How much all findings are about.</summary>
    public static LocalisedText About(ContractReview review)
    {
        var (lines, euros) = (Numerals.Count(review.Lines.Count), Numerals.Of(review.Lines.Sum(static line => line.Cents) / 100m, 0));
        return new($"Alles bij elkaar gaat het om {lines.Dutch} regels, samen €{Numerals.NoBreakSpace}{euros.Dutch} per jaar.", $"All in all it is about {lines.English} lines, €{euros.English} a year together.");
    }

    /// <summary>Lines that could not be judged.</summary>
    public static LocalisedText Unjudged(int lines, int all, LocalisedText columns)
    {
        var (count, whole) = (Numerals.Count(lines), Numerals.Count(all));
        return lines == 1
            ? new($"1 van de {whole.Dutch} regels is niet te beoordelen: daar is {columns.Dutch} niet ingevuld.", $"1 of {whole.English} lines cannot be judged: {columns.English} is not filled in.")
            : new($"{count.Dutch} van de {whole.Dutch} regels zijn niet te beoordelen: daar is {columns.Dutch} niet ingevuld.", $"{count.English} of {whole.English} lines cannot be judged: {columns.English} is not filled in.");
    }
}
