using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk.Checking;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Threads;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Checking;

/// <summary>From a return as it was submitted to what the check desk shows of it.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="views">Says whose return it is.</param>
/// <param name="threadViews">Makes the threads.</param>
/// <param name="approving">Says why it cannot be approved.</param>
/// <param name="others">Puts it beside last year and others.</param>
internal sealed class ReturnCheckViews(ReturnDesk desk, ReturnViews views, ThreadViews threadViews, Approving approving, BesideOthers others)
{
    private IDeliveryStore Store => desk.Store;

    /// <summary>A return on the check desk.</summary>
    /// <exception cref="RefusedException">There is no such edition or organisation.</exception>
    public async Task<ReturnCheckView> OfAsync(DeskRequest request, OrganisationCode organisation, Edition edition)
    {
        var (open, place) = await views.OpenAsync(request.Caller, organisation, edition, request.Stop);
        var submitted = await desk.AsSubmittedAsync(open, request.Stop);
        var versions = await Store.VersionsAsync(organisation, open.FiscalYear, request.Stop);
        var beside = await others.OfAsync(submitted, request.Stop);
        return new ReturnCheckView
        {
            Place = place,
            Case = open.Case,
            Content = submitted.Draft.Content,
            DiffersFromSubmitted = versions.Count > 0 && versions[^1].Hash != open.Draft.Content.Hash(),
            Beside = beside,
            SizeClass = beside?.SizeClass is { } group ? desk.Catalogue.Group(group).Short : new(string.Empty, string.Empty),
            Threads = await ThreadsAsync(submitted, place, request),
            Corrections = [.. (await Store.CorrectionsAsync(organisation, open.FiscalYear, request.Stop)).Reverse()],
            Versions = [.. versions.Reverse()],
            Files = await Store.FilesAsync(organisation, open.FiscalYear, request.Stop),
            WhyNotApproved = (await approving.WhyNotAsync(request.Caller, open, request.Stop))?.Sentence,
            WhyNotAsked = WhyNotAsked(open),
        };
    }

    private static LocalisedText? WhyNotAsked(OpenReturn open) => open.Case switch
    {
        { Submitted: 0 } => Refusal.NotSubmitted.Sentence,
        { State: ReturnState.Approved } => new("De levering is goedgekeurd. Draai eerst de goedkeuring terug.", "The return is approved. First take the approval back."),
        _ => null,
    };

    private async Task<IReadOnlyList<QuestionThread>> ThreadsAsync(OpenReturn open, DeliveryPlace place, DeskRequest request) =>
    [
        .. (await threadViews.OfAsync(open, place, request.Language, request.Stop))
            .OrderBy(static thread => thread.Question.State == QuestionState.Settled)
            .ThenByDescending(static thread => thread.Question.Influence is { } influence ? Math.Abs(influence) : -1)
            .Select(thread => thread with { PlacePath = thread.PlacePath.Length == 0 ? string.Empty : $"{CheckPlace.Of(place.Edition, place.Organisation)}#{AnchorOf(thread.Question, open)}" }),
    ];

    /// <summary>The row that a question is about; its table when it is about more rows, such as all those of a category.</summary>
    private static string AnchorOf(Question question, OpenReturn open) => open.Draft.Content.Find(question.Table, question.Line) is null
        ? $"tabel-{question.Table}"
        : CheckPlace.LineId(question.Table, question.Line);
}
