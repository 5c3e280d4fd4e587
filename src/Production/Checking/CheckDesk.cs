using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Checking;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>Looks over all returns and questions of an edition.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">Says how long a question has been there.</param>
public sealed class CheckDesk(IDeliveryStore store, TimeProvider clock)
{
    /// <summary>All returns and questions of an edition.</summary>
    /// <exception cref="RefusedException">The caller may not, or there is no such edition.</exception>
    public async Task<CheckOverview> LookAsync(Caller caller, Edition edition, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.CheckReturns);
        var record = (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition == edition) ?? throw new RefusedException(Refusal.NotThere);
        var organisations = await store.OrganisationsAsync(ct);
        var cases = (await store.CasesAsync(edition.FiscalYear, ct)).ToDictionary(static known => known.Organisation);
        var questions = await store.QuestionsAsync(edition.FiscalYear, organisation: null, ct);
        var byOrganisation = questions.ToLookup(static question => question.Organisation);
        var rows = new List<CheckedOrganisation>();
        foreach (var organisation in organisations.OrderBy(static entry => entry.Name, StringComparer.OrdinalIgnoreCase))
            rows.Add(await RowAsync(organisation, cases.GetValueOrDefault(organisation.Code), [.. byOrganisation[organisation.Code]], ct));
        return new CheckOverview(record, rows, Ordered(questions, organisations));
    }

    private List<CheckedQuestion> Ordered(IReadOnlyList<Question> questions, IReadOnlyList<OrganisationEntry> organisations)
    {
        var byCode = organisations.ToDictionary(static entry => entry.Code);
        var now = clock.GetUtcNow();
        return
        [
            .. questions.Where(question => byCode.ContainsKey(question.Organisation))
                .OrderByDescending(static question => question.Influence is { } influence ? Math.Abs(influence) : -1)
                .ThenBy(static question => question.AskedAt).ThenBy(static question => question.Id)
                .Select(question => new CheckedQuestion(question, byCode[question.Organisation], Math.Max(0, (int)(now - question.AskedAt).TotalDays))),
        ];
    }

    private async Task<CheckedOrganisation> RowAsync(OrganisationEntry organisation, ReturnCase? known, Question[] questions, CancellationToken ct)
    {
        var (at, by) = await LastChangeAsync(known, ct);
        var influences = questions.Where(static question => question.State != QuestionState.Settled && question.Influence is not null).Select(static question => Math.Abs(question.Influence!.Value)).ToArray();
        return new CheckedOrganisation
        {
            Organisation = organisation,
            Case = known,
            Open = questions.Count(static question => question.State == QuestionState.Open),
            Answered = questions.Count(static question => question.State == QuestionState.Answered),
            Influence = influences.Length == 0 ? null : influences.Sum(),
            ChangedAt = at,
            ChangedBy = by,
        };
    }

    private async Task<(DateTimeOffset? At, string By)> LastChangeAsync(ReturnCase? known, CancellationToken ct)
    {
        if (known is null)
            return (null, string.Empty);
        if (known.State == ReturnState.Approved)
            return (known.ApprovedAt, known.ApprovedByName);
        // What was submitted may lie months back while somebody works on the draft.
        return known.State == ReturnState.Draft && await store.DraftAsync(known.Organisation, known.FiscalYear, ct) is { } draft
            ? (draft.ChangedAt, draft.ChangedBy)
            : (known.SubmittedAt, known.SubmittedByName);
    }
}
