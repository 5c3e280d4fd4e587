using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Practices;

/// <summary>What a text about a practice may be.</summary>
/// <param name="catalogue">Lengths, nodes and themes.</param>
internal sealed class PracticeRules(BenchmarkCatalogue catalogue)
{
    private PracticeTexts Texts => catalogue.Practices.Texts;

    /// <summary>The text with plain line ends, without space around it and without signs that no database keeps.</summary>
    public static PracticeText Clean(PracticeText text) => text with
    {
        Title = Clean(text.Title).ReplaceLineEndings(" "),
        Done = Clean(text.Done),
        Cost = Clean(text.Cost),
        Result = Clean(text.Result),
    };

    /// <summary>A comment, question or reason, cleaned.</summary>
    /// <exception cref="Delivering.RefusedException">It is empty or too long.</exception>
    public string Message(string text)
    {
        var clean = Clean(text);
        return clean.Length is 0 || clean.Length > Texts.LongestMessage ? throw PracticeRefusals.TextNeeded.With(Texts.LongestMessage) : clean;
    }

    /// <summary>What is wrong with a text that is kept, or with one that is submitted.</summary>
    public IReadOnlyList<PracticeProblem> ProblemsOf(PracticeText text, bool submits, int lastYear)
    {
        var problems = new List<PracticeProblem>();
        void Insist(bool isRight, string field, LocalisedText sentence)
        {
            if (!isRight)
                problems.Add(new(field, sentence));
        }

        Insist(text.Title.Length > 0, "titel", new("Geef de praktijk een titel.", "Give the practice a title."));
        Insist(text.Title.Length <= Texts.LongestTitle, "titel", TooLong(Texts.LongestTitle));
        foreach (var (field, written) in (ReadOnlySpan<(string, string)>)[("gedaan-tekst", text.Done), ("kosten", text.Cost), ("opbrengst", text.Result)])
            Insist(written.Length <= Texts.LongestText, field, TooLong(Texts.LongestText));
        Insist(text.Year is null || (text.Year >= Texts.FirstYear && text.Year <= lastYear), "jaar", new($"Vul een jaar in van {Texts.FirstYear} tot en met {lastYear}.", $"Fill in a year from {Texts.FirstYear} up to and including {lastYear}."));
        Insist(text.Node.Length == 0 || catalogue.CostTree.Contains(text.Node), "post", ChooseNode);
        Insist(text.Theme.Length == 0 || catalogue.ProjectThemes.Any(theme => theme.Id == text.Theme), "thema", new("Kies een thema uit de lijst.", "Choose a theme from the list."));
        if (!submits)
            return problems;
        Insist(text.Done.Length > 0, "gedaan-tekst", new("Schrijf op wat u deed.", "Write down what you did."));
        Insist(text.Year is not null, "jaar", new("Vul in wanneer u het deed.", "Fill in when you did it."));
        Insist(text.Node.Length > 0, "post", ChooseNode);
        return problems;
    }

    private static LocalisedText ChooseNode => new("Kies de kostenpost waar het over gaat.", "Choose the cost item that it is about.");

    private static LocalisedText TooLong(int most) => new($"Maak de tekst korter: hoogstens {most} tekens.", $"Make the text shorter: at most {most} characters.");

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
                clean.Append(rune);
        }

        return clean.ToString().Trim();
    }
}
