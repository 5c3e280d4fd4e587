using Maatstaf.Desk;
using Maatstaf.Desk.Editions;
using Maatstaf.Desk.Editorial;
using Maatstaf.Pages;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editorial;
using Maatstaf.Production.Protecting;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Editorial;

/// <summary>What the pages have in common on which the team edits a report.</summary>
internal static class EditorialPages
{
    /// <summary>Address of the report of an edition.</summary>
    public const string One = EditionView.Root + "/{edition}/" + EditorialPlace.Rest;

    /// <summary>Answers once the figures of the report are there, or says that they are being made; a refusal gets its sentence.</summary>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, Task<IResult>> answer) => Guarded(static request => EditorialPlace.Of(request.EditionOf()), answer);

    /// <inheritdoc cref="Guarded(Func{DeskRequest, Task{IResult}})"/>
    /// <param name="back">The way back from a refusal, without language.</param>
    /// <param name="answer">Makes the answer.</param>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, string> back, Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(back, async request =>
    {
        var edition = request.EditionOf();
        if (await Patience.IsDoneAsync(await request.Service<EditorialDesk>().BeginAsync(edition, request.Stop), request))
            return await answer(request);
        return DeskRequest.Page(
            DeskPage.Of<MakingPage>(EditionWords.Protecting, (nameof(MakingPage.Edition), edition), (nameof(MakingPage.Progress), request.Service<Protection>().ProgressOf(edition)))
            with
            { Trail = [new(EditionView.Root, EditionWords.Editions)], RenewsAfter = Patience.Pause });
    });

    /// <summary>Pages between the start page and a page of the report.</summary>
    public static IReadOnlyList<DeskStep> Trail(Edition edition, params ReadOnlySpan<DeskStep> behind) =>
        [new(EditionView.Root, EditionWords.Editions), new(EditorialPlace.Of(edition), Named(edition)), .. behind];

    /// <summary>The report of an edition by its name.</summary>
    public static LocalisedText Named(Edition edition) => new($"{EditorialWords.Report.Dutch} {edition}", $"{EditorialWords.Report.English} {edition}");

    /// <summary>Opens the report.</summary>
    public static Task<OpenEditing> OpenAsync(DeskRequest request) => request.Service<EditorialDesk>().OpenAsync(request.Caller, request.EditionOf(), request.Stop);

    /// <summary>The chapter in the address.</summary>
    /// <exception cref="RefusedException">The report has no such chapter.</exception>
    public static Chapter ChapterOf(DeskRequest request, OpenEditing open) => open.Find(request.Part("chapter")) ?? throw new RefusedException(Refusal.NotThere);

    /// <summary>Holds texts against the figures, and against the pages that the site has with this report.</summary>
    public static TextCheck CheckOf(OpenEditing open, DeskRequest request) => new(open.Numbers, PagesOf(open, request));

    /// <summary>Says whether the site has a path, once this report is published.</summary>
    public static Func<string, bool> PagesOf(OpenEditing open, DeskRequest request)
    {
        var content = new SiteContent(open.Publication, open.Draft, request.Service<Catalogue.BenchmarkCatalogue>());
        var site = request.Service<PublicSite>();
        var (map, files) = (new Lazy<SiteMap>(() => SiteMap.Of(content)), new Lazy<SiteFiles>(() => new SiteFiles(content)));
        return path =>
        {
            var (language, bare) = Address.Parse(path.Split('#')[0]);
            return map.Value.Find(bare) is not null || files.Value.Has(bare, language) || site.Find(Address.In(language, bare)) is not null;
        };
    }

    /// <summary>The parts of a chapter in order.</summary>
    public static IReadOnlyList<PartRow> PartsOf(OpenEditing open, Chapter chapter, TextCheck check)
    {
        var blocks = BlockNames.Of(chapter).ToDictionary(static block => block.Name, static block => block.Block, StringComparer.Ordinal);
        var left = open.Edit.Of(chapter.Id).LeftOut;
        return
        [
            .. open.OrderOf(chapter).Select(name => open.Edit.Texts.FirstOrDefault(text => text.Name == name) is { } text
                ? new PartRow(name, null, text) { Paragraphs = ParagraphsOf(open, text), Findings = [.. check.Of(text)] }
                : new PartRow(name, blocks[name], null) { LeftOut = left.FirstOrDefault(block => block.Name == name) }),
        ];
    }

    /// <summary>How a text will read, with what does not hold marked.</summary>
    public static IReadOnlyList<Paragraph> ParagraphsOf(OpenEditing open, AddedText text) => new AddedTextWriter(open.Numbers, isDraft: true, keepsTyped: true).Write(text);
}
