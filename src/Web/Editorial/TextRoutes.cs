using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Editorial;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editorial;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Editorial;

/// <summary>Writing a text: keeping it, looking how it reads, and searching figures to put in it.</summary>
internal static class TextRoutes
{
    private const string New = ChapterRoutes.One + "/" + EditorialPlace.NewText, One = EditorialPages.One + "/" + EditorialPlace.Texts + "/{text}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(New, Act.EditReport, EditorialPages.Guarded(BeginAsync));
        routes.Post(New, Act.EditReport, EditorialPages.Guarded(AddAsync));
        routes.Get(One, Act.EditReport, EditorialPages.Guarded(ShowAsync));
        routes.Post(One, Act.EditReport, EditorialPages.Guarded(ChangeAsync));
        routes.Post($"{One}/{EditorialPlace.Remove}", Act.EditReport, EditorialPages.Guarded(RemoveAsync));
    }

    private static async Task<IResult> BeginAsync(DeskRequest request)
    {
        var open = await EditorialPages.OpenAsync(request);
        var chapter = EditorialPages.ChapterOf(request, open);
        return Page(request, new TextWriting { Record = open.Record, Chapter = chapter, Text = new AddedText(Guid.Empty, chapter.Id, string.Empty, string.Empty, 0), After = request.Query(EditorialPlace.After) });
    }

    private static async Task<IResult> AddAsync(DeskRequest request)
    {
        var open = await EditorialPages.OpenAsync(request);
        var chapter = EditorialPages.ChapterOf(request, open);
        var writing = Typed(request, new TextWriting { Record = open.Record, Chapter = chapter, Text = new AddedText(Guid.Empty, chapter.Id, string.Empty, string.Empty, 0), After = request.Field(EditorialPlace.After) });
        return await AnswerAsync(request, open, writing, async () =>
        {
            await request.Service<EditorialDesk>().AddAsync(request.Caller, open.Record.Edition, writing.Text, writing.After.Length == 0 ? null : writing.After, request.Stop);
        });
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var open = await EditorialPages.OpenAsync(request);
        return Page(request, Looked(request, open, WritingOf(request, open)));
    }

    private static async Task<IResult> ChangeAsync(DeskRequest request)
    {
        var open = await EditorialPages.OpenAsync(request);
        var writing = Typed(request, WritingOf(request, open));
        return await AnswerAsync(request, open, writing, () => request.Service<EditorialDesk>().ChangeAsync(request.Caller, open.Record.Edition, writing.Text, request.Stop));
    }

    private static async Task<IResult> RemoveAsync(DeskRequest request)
    {
        var open = await EditorialPages.OpenAsync(request);
        var text = TextOf(request, open);
        await request.Service<EditorialDesk>().RemoveAsync(request.Caller, open.Record.Edition, text.Id, request.Stop);
        return request.GoTo(EditorialPlace.Chapter(open.Record.Edition, text.Chapter), "tekst-weg");
    }

    /// <summary>Does what was pressed: keeps the text, or shows it again with what was asked for.</summary>
    private static async Task<IResult> AnswerAsync(DeskRequest request, OpenEditing open, TextWriting writing, Func<Task> keep)
    {
        var pressed = request.Field(EditorialPlace.Do);
        if (pressed is not (EditorialPlace.Keep or EditorialPlace.Look))
            return Page(request, Looked(request, open, writing));
        FieldProblem[] faults = [.. FaultsOf(open, writing.Text)];
        if (faults.Length > 0 || pressed == EditorialPlace.Look)
            return Page(request, Looked(request, open, writing), faults);
        try
        {
            await keep();
        }
        catch (RefusedException refused) when (refused.Refusal != Refusal.NotThere && refused.Refusal != Refusal.NotAllowed)
        {
            return Page(request, writing, new FieldProblem(EditorialPlace.Dutch, refused.Refusal.Sentence) { Code = refused.Refusal.Code });
        }

        return request.GoTo(EditorialPlace.Chapter(open.Record.Edition, writing.Chapter.Id), "tekst-bewaard");
    }

    private static TextWriting WritingOf(DeskRequest request, OpenEditing open)
    {
        var text = TextOf(request, open);
        return new TextWriting { Record = open.Record, Chapter = open.Find(text.Chapter) ?? throw new RefusedException(Refusal.NotThere), Text = text };
    }

    private static AddedText TextOf(DeskRequest request, OpenEditing open) =>
        Guid.TryParseExact(request.Part("text"), "N", out var id) && open.Edit.Find(id) is { } text ? text : throw new RefusedException(Refusal.NotThere);

    /// <summary>The text as it was typed; a figure that was chosen comes at its end.</summary>
    private static TextWriting Typed(DeskRequest request, TextWriting writing) => writing with
    {
        Text = writing.Text with
        {
            Dutch = With(request.Exact(EditorialPlace.Dutch), request.Field(EditorialPlace.InsertDutch)),
            English = With(request.Exact(EditorialPlace.English), request.Field(EditorialPlace.InsertEnglish)),
            Version = request.VersionOf(),
        },
        Search = request.Field(EditorialPlace.Search),
    };

    private static string With(string text, string figure)
    {
        var typed = text.ReplaceLineEndings("\n");
        return figure.Length == 0 ? typed : typed.Length == 0 || char.IsWhiteSpace(typed[^1]) ? typed + figure : $"{typed} {figure}";
    }

    private static TextWriting Looked(DeskRequest request, OpenEditing open, TextWriting writing)
    {
        var settings = request.Service<BenchmarkCatalogue>().Editing;
        var isWritten = writing.Text.Dutch.Trim().Length > 0;
        return writing with
        {
            Found = writing.Search.Length > 0 ? new FigureSearch(open.Numbers).Find(writing.Search, settings.MostFound) : null,
            Paragraphs = isWritten ? EditorialPages.ParagraphsOf(open, writing.Text) : [],
            Findings = isWritten ? [.. EditorialPages.CheckOf(open, request).Of(writing.Text)] : [],
        };
    }

    private static IEnumerable<FieldProblem> FaultsOf(OpenEditing open, AddedText text)
    {
        var check = new TextCheck(open.Numbers, static _ => true);
        foreach (var (field, written, language) in ((string, string, Language)[])[(EditorialPlace.Dutch, text.Dutch, Language.Dutch), (EditorialPlace.English, text.English, Language.English)])
        {
            foreach (var fault in check.FaultsOf(written, language))
                yield return new FieldProblem(field, fault.InFull);
        }
    }

    private static IResult Page(DeskRequest request, TextWriting writing, params FieldProblem[] problems)
    {
        var edition = writing.Record.Edition;
        return DeskRequest.Page(
            DeskPage.Of<TextPage>(
                writing.Text.Version == 0 ? EditorialWords.NewText : EditorialWords.ChangeText,
                (nameof(TextPage.Writing), writing),
                (nameof(TextPage.Longest), request.Service<BenchmarkCatalogue>().Editing.LongestText),
                (nameof(TextPage.Problems), problems))
            with
            { Trail = EditorialPages.Trail(edition, new DeskStep(EditorialPlace.Chapter(edition, writing.Chapter.Id), writing.Chapter.Title)) },
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
