using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Overview;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Intake.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Delivery;

/// <summary>From a return as it lies open to what its pages show.</summary>
/// <param name="desk">Where returns are opened.</param>
internal sealed class ReturnViews(ReturnDesk desk)
{
    private static readonly Provenance Earlier = new(Way.LastYear, string.Empty, string.Empty, 0);

    private ReturnForm Form => desk.Catalogue.Form;

    /// <summary>Opens a return and says whose it is and what the caller may do.</summary>
    public async Task<(OpenReturn Open, DeliveryPlace Place)> OpenAsync(Caller caller, OrganisationCode organisation, Edition edition, CancellationToken ct)
    {
        var open = await desk.OpenAsync(organisation, edition, ct);
        var questions = await desk.Store.QuestionsAsync(open.FiscalYear, organisation, ct);
        return (open, PlaceOf(caller, open, questions.Count(static question => question.State == QuestionState.Open)));
    }

    /// <summary>The page of one table.</summary>
    public async Task<TableSheet> SheetAsync(Caller caller, OpenReturn open, DeliveryPlace place, FormTable table, CancellationToken ct) => new()
    {
        Place = place,
        Table = table,
        All = [.. open.Draft.Content.RowsOf(table.Id)],
        LastYear = LastYearOf(open, table),
        Problems = [.. ProblemsOf(open).Where(problem => problem.Table == table.Id)],
        Partnerships = [.. await PartnershipsAsync(open, ct)],
        Keeper = caller.Account?.ToString("N") ?? string.Empty,
    };

    /// <summary>The return at a glance.</summary>
    public async Task<ReturnOverview> OverviewAsync(OpenReturn open, DeliveryPlace place, CancellationToken ct)
    {
        var questions = await desk.Store.QuestionsAsync(open.FiscalYear, place.Organisation, ct);
        var versions = await desk.Store.VersionsAsync(place.Organisation, open.FiscalYear, ct);
        return new ReturnOverview
        {
            Case = open.Case,
            Tables = [.. place.Tables.Select(table => ProgressOf(open, table, questions))],
            ChangedAt = open.Draft.Version == 0 ? null : open.Draft.ChangedAt,
            ChangedBy = open.Draft.ChangedBy,
            DiffersFromSubmitted = versions.Count > 0 && versions[^1].Hash != open.Draft.Content.Hash(),
            HasLastYear = open.LastYear is not null,
            HasAllocation = open.Register.IsPartnership
                || (await desk.Store.MembershipsAsync(open.FiscalYear, ct)).Any(member => member.Municipality == place.Organisation),
            WhyClosed = open.WhyClosed?.Sentence,
            Files = await desk.Store.FilesAsync(place.Organisation, open.FiscalYear, ct),
            Versions = versions,
        };
    }

    /// <summary>What is wrong in the form, in its order.</summary>
    public static IReadOnlyList<CellProblem> ProblemsOf(OpenReturn open) => [.. open.Reading.Problems.Select(Of)];

    /// <summary>A finding of a check as a problem at its cell.</summary>
    public static CellProblem Of(CheckFinding finding) => new()
    {
        Table = finding.Table,
        Line = finding.Line,
        Column = finding.Column,
        Code = finding.Code,
        Severity = finding.Severity,
        Sentence = finding.Sentence,
    };

    private static CellProblem Of(RowProblem problem) => new()
    {
        Table = problem.Table,
        Line = problem.Line,
        Column = problem.Column,
        Code = problem.Code,
        Severity = problem.Severity,
        Sentence = problem.Sentence,
        From = problem.From,
    };

    private DeliveryPlace PlaceOf(Caller caller, OpenReturn open, int openQuestions) => new()
    {
        Edition = open.Edition.Edition,
        Organisation = open.Organisation.Code,
        Name = open.Organisation.Name,
        IsPartnership = open.Register.IsPartnership,
        Tables = [.. Form.TablesFor(open.Register.IsPartnership)],
        State = open.Case.State,
        MayEdit = open.WhyClosed is null && AccessPolicy.Allows(caller, Act.EditReturn, open.Organisation.Code),
        Deadline = open.Edition.Deadline,
        OpenQuestions = openQuestions,
    };

    private static TableProgress ProgressOf(OpenReturn open, FormTable table, IReadOnlyList<Question> questions)
    {
        DeliveredRow[] rows = [.. open.Draft.Content.RowsOf(table.Id)];
        var main = ColumnTotals.MainOf(table);
        var adds = main is not null && ColumnTotals.Adds(main);
        var before = LastYearOf(open, table);
        return new TableProgress(
            table,
            rows.Length,
            adds && rows.Length > 0 ? ColumnTotals.Of(main!, rows) : string.Empty,
            adds && before.Count > 0 ? ColumnTotals.Of(main!, before) : string.Empty,
            open.Blocking.Count(problem => problem.Table == table.Id),
            questions.Count(question => question.State == QuestionState.Open && question.Table == table.Id));
    }

    private static IReadOnlyList<DeliveredRow> LastYearOf(OpenReturn open, FormTable table) =>
        open.LastYear is { } lastYear ? [.. lastYear.ToDelivered(Earlier).RowsOf(table.Id)] : [];

    private async Task<IEnumerable<FormChoice>> PartnershipsAsync(OpenReturn open, CancellationToken ct)
    {
        var names = (await desk.Store.OrganisationsAsync(ct)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        return open.Register.Partnerships.Select(code => (Code: code.ToString(), Name: names.GetValueOrDefault(code, code.ToString())))
            .Select(static partnership => new FormChoice(partnership.Code, new LocalisedText(partnership.Name, partnership.Name), null));
    }
}
