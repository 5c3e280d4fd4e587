using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the questions.</summary>
    public static readonly LocalisedText QuestionsPage = new("Vragen over uw levering", "Questions about your return");

    internal static readonly LocalisedText QuestionsLead = new(
        "Bovenaan staat wat het meest uitmaakt voor de uitkomst. Leg uit waarom het klopt, of verbeter het getal.",
        "On top is what matters most for the outcome. Explain why it is right, or correct the number.");

    internal static readonly LocalisedText NoQuestions = new(
        "Er zijn geen vragen. Ze komen hier als u hebt ingediend en er iets opvalt; u krijgt dan ook een e-mail.",
        "There are no questions. They come here when you have submitted and something stands out; you then get an e-mail too.");
    internal static readonly LocalisedText InfluenceOf = new("Kan de uitkomst € {amount} per inwoner veranderen", "May change the outcome by €{amount} per inhabitant");
    internal static readonly LocalisedText OwnValue = new("U leverde", "You delivered");
    internal static readonly LocalisedText DeliveredValue = new("Geleverd", "Delivered");
    internal static readonly LocalisedText LastYearValue = new("Vorig jaar", "Last year");
    internal static readonly LocalisedText CorrectedFrom = new("Verbeterd van {raw} in {corrected} door {name}.", "Corrected from {raw} to {corrected} by {name}.");
    internal static readonly LocalisedText Explain = new("Uitleggen waarom het klopt", "Explain why it is right");
    internal static readonly LocalisedText Explanation = new("Uw uitleg", "Your explanation");
    internal static readonly LocalisedText SendExplanation = new("Uitleg versturen", "Send the explanation");
    internal static readonly LocalisedText Correct = new("Het getal verbeteren", "Correct the number");
    internal static readonly LocalisedText RightValue = new("Wat het moet zijn", "What it should be");
    internal static readonly LocalisedText WhyCorrected = new("Waarom", "Why");
    internal static readonly LocalisedText SendCorrection = new("Verbetering versturen", "Send the correction");
    /// <summary>Where a question is that is not about one table.</summary>
    public static readonly LocalisedText OfWholeReturn = new("De hele levering", "The whole return");
}
