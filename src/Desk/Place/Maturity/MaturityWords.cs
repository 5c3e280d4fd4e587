using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Maturity;

/// <summary>Words of the page about digital maturity.</summary>
public static class MaturityWords
{
    /// <summary>What the page is called.</summary>
    public static readonly LocalisedText Title = new("Volwassenheid", "Maturity");

    internal static readonly LocalisedText Heading = new("Hoe ver u digitaal bent", "How far you are digitally");
    internal static readonly LocalisedText NotAnswered = new("Uw gemeente heeft de vragen over digitale volwassenheid voor dit boekjaar niet ingevuld.", "Your municipality did not answer the questions on digital maturity for this fiscal year.");
    internal static readonly LocalisedText Point = new("U en de groep, van {from} tot en met {to}", "You and the group, {from} to {to}");
    internal static readonly LocalisedText Alternative = new(
        "Vlak met {along} van links naar rechts en {upwards} van beneden naar boven. U: {own}. Groep: {group}.",
        "Plane with {along} from left to right and {upwards} upwards. You: {own}. Group: {group}.");

    internal static readonly LocalisedText Scale = new("Beide assen lopen van {low} tot en met {high}. Elk punt is een boekjaar; het grootste is het laatste.", "Both axes run from {low} to {high}. Each point is a fiscal year; the largest is the last.");
    internal static readonly LocalisedText Parts = new("Uw scores per onderdeel", "Your scores by part");
    internal static readonly LocalisedText Steps = new("Wat de volgende stap is", "What the next step is");
    internal static readonly LocalisedText StepsLead = new(
        "Bij elke vraag staat wat u antwoordde en hoe het er een niveau hoger uitziet. Hoger is niet altijd beter: kies wat bij uw gemeente past.",
        "For each question this shows what you answered and what one level higher looks like. Higher is not always better: choose what suits your municipality.");

    internal static readonly LocalisedText Question = new("Vraag", "Question");
    internal static readonly LocalisedText Score = new("Uw score", "Your score");
    internal static readonly LocalisedText Now = new("Nu", "Now");
    internal static readonly LocalisedText Next = new("Een niveau hoger", "One level higher");
    internal static readonly LocalisedText Open = new("niet ingevuld", "not answered");
    internal static readonly LocalisedText Highest = new("Dit is het hoogste niveau.", "This is the highest level.");
}
