using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Desk.Threads;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Delivery;

/// <summary>From questions as they are kept to threads as both sides see them.</summary>
/// <param name="store">Where they are kept.</param>
internal sealed class ThreadViews(IDeliveryStore store)
{
    private static readonly Provenance Earlier = new(Way.LastYear, string.Empty, string.Empty, 0);

    /// <summary>All threads of a return: what waits for an answer first, then by influence.</summary>
    public async Task<IReadOnlyList<QuestionThread>> OfAsync(OpenReturn open, DeliveryPlace place, Language language, CancellationToken ct)
    {
        var questions = await store.QuestionsAsync(open.FiscalYear, place.Organisation, ct);
        var corrections = await store.CorrectionsAsync(place.Organisation, open.FiscalYear, ct);
        var before = open.LastYear?.ToDelivered(Earlier);
        var threads = new List<QuestionThread>();
        foreach (var question in questions.OrderBy(static question => question.State).ThenByDescending(static question => Math.Abs(question.Influence ?? 0)))
        {
            var table = place.Tables.FirstOrDefault(known => known.Id == question.Table);
            var row = open.Draft.Content.Find(question.Table, question.Line);
            var column = table?.Find(question.Column);
            threads.Add(new QuestionThread
            {
                Question = question,
                Messages = await store.MessagesAsync(question.Id, ct),
                Corrections = [.. corrections.Where(correction => correction.Question == question.Id).Select(correction => Shown(correction, column, language))],
                Own = row is not null && column is not null ? Said(column, row, language) : string.Empty,
                OwnTyped = row is not null && column is not null ? CellText.Shown(column.Kind, row[column.Id], language) : string.Empty,
                LastYear = table is not null && row is not null && column is not null && before is not null ? SaidBefore(open, table, column, row, before, language) : string.Empty,
                PlaceName = NameOf(place, table, column, question, language),
                PlacePath = table is null ? string.Empty : place.CellPath(question.Table, question.Line, question.Column),
                HasCell = row is not null && column is not null,
            });
        }

        return threads;
    }

    private static string SaidBefore(OpenReturn open, FormTable table, FormColumn column, DeliveredRow row, DeliveredYear before, Language language) =>
        BesideLastYear.Of(table, open.Draft.Content.RowsOf(table.Id), before.RowsOf(table.Id)).ByLine.TryGetValue(row.Line, out var old) ? Said(column, old, language) : string.Empty;

    private static string Said(FormColumn column, DeliveredRow row, Language language)
    {
        var text = column.Find(row[column.Id])?.Label.In(language) ?? CellText.Shown(column.Kind, row[column.Id], language);
        return text.Length > 0 && column.Unit is { } unit ? $"{text} {unit.In(language)}" : text;
    }

    private static Correction Shown(Correction correction, FormColumn? column, Language language) => column is null ? correction : correction with
    {
        Raw = CellText.Shown(column.Kind, correction.Raw, language),
        Corrected = CellText.Shown(column.Kind, correction.Corrected, language),
    };

    private static string NameOf(DeliveryPlace place, FormTable? table, FormColumn? column, Question question, Language language)
    {
        if (table is null)
            return DeliveryWords.OfWholeReturn.In(language);
        string[] parts = [table.Label.In(language), place.LineInWords(question.Table, question.Line).In(language), column?.Label.In(language) ?? string.Empty];
        return string.Join(", ", parts.Where(static part => part.Length > 0));
    }
}
