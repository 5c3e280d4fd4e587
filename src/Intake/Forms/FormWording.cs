using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Forms;

/// <summary>
/// The sentences of form checks for who fills in a form: columns and choices by the names that people see, numbers as they are written here.
/// A check that is not here keeps the sentence that it has for a package.
/// </summary>
internal static class FormWording
{
    private static readonly Dictionary<string, LocalisedText> Sentences = new(StringComparer.Ordinal)
    {
        [NumberEmpty.Check.Code] = new("{column} is leeg. Vul een getal in; schrijf 0 als het nul is.", "{column} is blank. Fill in a number; write 0 when it is zero."),
        [CellEmpty.Check.Code] = new("{column} is leeg. Vul dit veld in.", "{column} is blank. Fill it in."),
        [AmountMalformed.Check.Code] = new("{column}: ‘{value}’ is geen bedrag. Schrijf bijvoorbeeld 1.234,50.", "{column}: ‘{value}’ is not an amount. Write for example 1,234.50."),
        [NumberMalformed.Check.Code] = new("{column}: ‘{value}’ is geen getal. Schrijf bijvoorbeeld 2,5.", "{column}: ‘{value}’ is not a number. Write for example 2.5."),
        [WholeNumberMalformed.Check.Code] = new("{column}: ‘{value}’ is geen heel getal. Schrijf bijvoorbeeld 250.", "{column}: ‘{value}’ is not a whole number. Write for example 250."),
        [DateMalformed.Check.Code] = new("{column}: ‘{value}’ is geen datum. Schrijf bijvoorbeeld 31-12-2027.", "{column}: ‘{value}’ is not a date. Write for example 2027-12-31."),
        [CodeUnknown.Check.Code] = new("{column}: ‘{value}’ staat niet in de lijst. Kies uit: {choices}.", "{column}: ‘{value}’ is not in the list. Choose from: {choices}."),
    };

    public static LocalisedText Of(Problem problem, FormColumn? column, string value, int fiscalYear)
    {
        if (column is null)
            return problem.Sentence;
        var isBlankNumber = value.Length == 0 && column.Kind is (FormKind.Count or FormKind.Money or FormKind.Fte or FormKind.Hours);
        if (!Sentences.TryGetValue(isBlankNumber ? NumberEmpty.Check.Code : problem.Code, out var sentence))
            return new LocalisedText(Named(problem.Sentence.Dutch, "Kolom", column.Id, column.Label.Dutch), Named(problem.Sentence.English, "Column", column.Id, column.Label.English));
        var choices = column.ChoicesIn(fiscalYear).ToArray();
        // What was delivered comes last, so that text in it that looks like a place stays what it is.
        return sentence
            .With("column", column.Label)
            .With("choices", new LocalisedText(
                string.Join(", ", choices.Select(static choice => choice.Label.Dutch)),
                string.Join(", ", choices.Select(static choice => choice.Label.English))))
            .With("value", Same(SentenceFact.Shown(value)));
    }

    private static string Named(string sentence, string word, string id, string label) =>
        sentence.Replace($"{word} {id}", $"{word} {label}", StringComparison.Ordinal);

    private static LocalisedText Same(string text) => new(text, text);
}
