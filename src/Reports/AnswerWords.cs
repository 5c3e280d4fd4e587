using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>What participants answered, in words: how far they are with a law, where a function is placed.</summary>
public static class AnswerWords
{
    /// <summary>Heading above what participants answered.</summary>
    public static LocalisedText Participants { get; } = new("Deelnemers", "Participants");

    private static readonly LocalisedText MeaningOfParts = new(
        "De meeste: twee derde of meer van wie antwoordde. Een deel: meer dan een derde. Weinig: een derde of minder, misschien niemand. Aantallen staan er niet bij, zodat niemand kan zien wat één {participant} antwoordde.",
        "Most: two thirds or more of those who answered. A part: more than a third. Few: a third or less, perhaps nobody. There are no counts, so that nobody can see what one {participant} answered.");

    /// <summary>What the words mean.</summary>
    public static LocalisedText Meaning(BenchmarkNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.In(MeaningOfParts);
    }

    /// <summary>Nobody answered.</summary>
    public static LocalisedText Nobody { get; } = new("geen antwoorden", "no answers");

    /// <summary>It may not be shown.</summary>
    public static LocalisedText Withheld { get; } = new("afgeschermd", "withheld");

    /// <summary>What the own organisation did not answer.</summary>
    public static LocalisedText NotAnswered { get; } = new("niet ingevuld", "not filled in");

    /// <summary>How a state of a law is called in the form.</summary>
    public static LocalisedText StateOf(LawState state, ReturnForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return StatesOf(form)[(int)state].Label;
    }

    /// <summary>How far participants are with a law: only what more than few answered, in the order of the form.</summary>
    public static LocalisedText OfLaw(PublishedAnswers? answers, ReturnForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(answers, [.. StatesOf(form).Select(static choice => choice.Label)]);
    }

    /// <summary>What participants chose: only what more than few answered, in the order of the form; for the team each with its count.</summary>
    /// <param name="answers">What they answered; null = nobody did.</param>
    /// <param name="choices">The names of the answers, in order.</param>
    public static LocalisedText Of(PublishedAnswers? answers, IReadOnlyList<LocalisedText> choices)
    {
        if (answers is null)
            return Nobody;
        if (answers.Shares is not { } shares)
            return Withheld;
        LocalisedText[] told = answers.Counts is { } counts
            ? [.. counts.Zip(choices).Where(static pair => pair.First > 0).Select(static pair => Joined(pair.Second, Numerals.Count(pair.First)))]
            : [.. shares.Zip(choices).Where(static pair => pair.First != AnswerShare.Few).Select(static pair => Joined(pair.Second, InWords(pair.First)))];
        return told.Length == 0
            ? new("verdeeld over alle antwoorden", "spread over all answers")
            : new(string.Join(", ", told.Select(static one => one.Dutch)), string.Join(", ", told.Select(static one => one.English)));
    }

    /// <summary>A part in words.</summary>
    public static LocalisedText InWords(AnswerShare share) => share switch
    {
        AnswerShare.Most => new("de meeste", "most"),
        AnswerShare.Part => new("een deel", "a part"),
        _ => new("weinig", "few"),
    };

    private static LocalisedText Joined(LocalisedText choice, LocalisedText how) =>
        new($"{Small(choice.Dutch)}: {how.Dutch}", $"{Small(choice.English)}: {how.English}");

    private static IReadOnlyList<FormChoice> StatesOf(ReturnForm form) => form[ReturnForm.Laws].Find("state")!.Choices;

    private static string Small(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
