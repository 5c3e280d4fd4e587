using System.Globalization;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editorial;

/// <summary>Looks a report over before it is published.</summary>
/// <param name="store">Where returns and questions are kept.</param>
internal sealed class ChecklistMaking(IDeliveryStore store)
{
    /// <summary>Everything to look at.</summary>
    /// <param name="open">The report.</param>
    /// <param name="hasPage">Whether the site has a path.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<Checklist> OfAsync(OpenEditing open, Func<string, bool> hasPage, CancellationToken ct)
    {
        var year = open.Record.Edition.FiscalYear;
        var names = (await store.OrganisationsAsync(ct)).ToDictionary(static known => known.Code, static known => known.Name);
        var questions = await store.QuestionsAsync(year, ct: ct);
        var cases = await store.CasesAsync(year, ct);
        ChecklistItem[] items =
        [
            .. QuestionsOpen(questions, names),
            .. NotApproved(cases, names),
            .. open.Computed.Chapters.Select(Withheld).OfType<ChecklistItem>(),
            .. OfTexts(open, new TextCheck(open.Numbers, hasPage)).OrderBy(item => ChapterAt(open, item)),
            .. open.Computed.Chapters.SelectMany(WithoutAlternative),
            .. open.Computed.Chapters.SelectMany(chapter => LeftOut(open, chapter)),
            .. WithoutPlace(open),
        ];
        return new Checklist([.. items.OrderBy(static item => item.Kind)]);
    }

    private static IEnumerable<ChecklistItem> QuestionsOpen(IEnumerable<Question> questions, Dictionary<OrganisationCode, string> names) => questions
        .Where(static question => question.State != QuestionState.Settled)
        .CountBy(static question => question.Organisation).OrderBy(static entry => entry.Key)
        .Select(entry => new ChecklistItem(ChecklistKind.QuestionsOpen, entry.Value, Of(names, entry.Key, entry.Value == 1
            ? new("{name}: er staat {count} vraag open.", "{name}: {count} question is open.")
            : new("{name}: er staan {count} vragen open.", "{name}: {count} questions are open."), entry.Value)) { Organisation = entry.Key });

    private static IEnumerable<ChecklistItem> NotApproved(IEnumerable<ReturnCase> cases, Dictionary<OrganisationCode, string> names) => cases
        .Where(static known => known.State != ReturnState.Approved)
        .Select(known => new ChecklistItem(ChecklistKind.ReturnsNotApproved, 1, Of(names, known.Organisation, new("{name}: de levering is niet goedgekeurd en telt niet mee.", "{name}: the return is not approved and does not count."), 1)) { Organisation = known.Organisation });

    private static LocalisedText Of(Dictionary<OrganisationCode, string> names, OrganisationCode organisation, LocalisedText sentence, int count)
    {
        var name = names.GetValueOrDefault(organisation, organisation.ToString());
        return sentence.Fill(new("name", new(name, name)), new("count", Digits(count)));
    }

    private static ChecklistItem? Withheld(Chapter chapter) => WithheldFigures.In(chapter) is > 0 and var count
        ? new ChecklistItem(ChecklistKind.FiguresWithheld, count, new LocalisedText("{title}: {count} afgeschermd in figuren en tabellen.", "{title}: {count} withheld in figures and tables.").With("title", chapter.Title).With("count", Digits(count))) { Chapter = chapter.Id }
        : null;

    private static IEnumerable<ChecklistItem> OfTexts(OpenEditing open, TextCheck check) =>
        from text in open.Edit.Texts
        from finding in check.Of(text)
        where finding.Kind != TextFindingKind.Withheld
        select new ChecklistItem(KindOf(finding.Kind), 1, finding.Language == Language.Dutch || finding.Kind == TextFindingKind.Language
            ? finding.Sentence
            : new($"Engelse tekst. {finding.Sentence.Dutch}", $"English text. {finding.Sentence.English}")) { Chapter = text.Chapter, Text = text.Id };

    private static ChecklistKind KindOf(TextFindingKind kind) => kind switch
    {
        TextFindingKind.Number => ChecklistKind.NumbersWrong,
        TextFindingKind.Direction => ChecklistKind.TextsContradict,
        TextFindingKind.Link => ChecklistKind.LinksDead,
        _ => ChecklistKind.EnglishMissing,
    };

    private static IEnumerable<ChecklistItem> WithoutAlternative(Chapter chapter) => chapter.Blocks.OfType<FigureBlock>().Select(static block => block.Figure)
        .Where(static figure => string.IsNullOrWhiteSpace(figure.Alternative.Dutch) || string.IsNullOrWhiteSpace(figure.Alternative.English))
        .Select(figure => new ChecklistItem(ChecklistKind.AlternativesMissing, 1, new($"{figure.Title.Dutch}: de figuur heeft geen tekst voor wie haar niet kan zien.", $"{figure.Title.English}: the figure has no text for who cannot see it.")) { Chapter = chapter.Id });

    private static IEnumerable<ChecklistItem> LeftOut(OpenEditing open, Chapter chapter) =>
        from block in BlockNames.Of(chapter)
        from left in open.Edit.Of(chapter.Id).LeftOut
        where left.Name == block.Name
        select new ChecklistItem(ChecklistKind.PartsLeftOut, 1, new(
            $"{chapter.Title.Dutch}: ‘{Excerpts.Of(block.Block).Dutch}’ is weggelaten: {left.Reason}",
            $"{chapter.Title.English}: ‘{Excerpts.Of(block.Block).English}’ was left out: {left.Reason}")) { Chapter = chapter.Id };

    private static IEnumerable<ChecklistItem> WithoutPlace(OpenEditing open) => open.Edit.Texts
        .Where(text => open.Find(text.Chapter) is null)
        .Select(static text => new ChecklistItem(ChecklistKind.TextsWithoutPlace, 1, new(
            $"Een tekst hoort bij het hoofdstuk ‘{text.Chapter}’, en dat heeft dit rapport nu niet. De tekst wordt niet gepubliceerd.",
            $"A text belongs to the chapter ‘{text.Chapter}’, which this report does not have now. The text is not published.")) { Text = text.Id });

    private static int ChapterAt(OpenEditing open, ChecklistItem item) => EditedReport.ChaptersOf(open.Computed, open.Edit).ToList().IndexOf(item.Chapter ?? string.Empty);

    private static LocalisedText Digits(int count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture);
        return new(digits, digits);
    }
}
