using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Standing;
using Maatstaf.Production.Uploading;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Seeding;

/// <summary>Delivers the returns of the demo, each as far as the roster says.</summary>
internal sealed class DemoReturns
{
    private readonly ReturnDesk desk;
    private readonly DemoPackage country;
    private readonly DemoDeliveries deliveries;
    private readonly Drafting drafting;
    private readonly Submitting submitting;
    private readonly Answering answering;
    private readonly Approving approving;
    private readonly Caller team = DemoPeople.Of("team").Caller();

    public DemoReturns(ReturnDesk desk, StandingFigures figures, DemoPackage country, DemoDeliveries deliveries)
    {
        (this.desk, this.country, this.deliveries) = (desk, country, deliveries);
        var postman = new Postman(new NobodyToWriteTo(), string.Empty);
        drafting = new Drafting(desk);
        submitting = new Submitting(desk, new ReturnChecking(desk, figures), postman);
        answering = new Answering(desk, postman);
        approving = new Approving(desk, figures, postman);
    }

    /// <summary>The coordinator fills in a return and submits it, as far as its stage goes; nothing when that was done before.</summary>
    /// <exception cref="InvalidOperationException">A return of the demo cannot be submitted.</exception>
    public async Task DeliverAsync(DemoDelivery delivery, Edition edition, CancellationToken ct)
    {
        var known = await desk.Store.CaseAsync(delivery.Organisation, edition.FiscalYear, ct);
        if (delivery.Stage == DemoStage.None || known is { Submitted: > 0 } || (delivery.Stage == DemoStage.Draft && known is not null))
            return;
        var coordinator = delivery.Coordinator.Caller();
        var draft = await DraftAsync(coordinator, delivery, edition, ct);
        if (delivery.Stage == DemoStage.Draft)
            return;
        var outcome = await submitting.SubmitAsync(coordinator, delivery.Organisation, edition, draft.Version, DemoWords.RemarkOf(delivery), new Dictionary<(string, string, string, string), string>(), ct);
        if (outcome.Case is null)
            throw new InvalidOperationException($"The return of {delivery.Organisation} is not right: {string.Join("; ", outcome.Problems.Select(static problem => problem.Sentence.English))}");
    }

    /// <summary>Questions and answers, and the approval, as far as the stage of the return goes; what was done before stays.</summary>
    public async Task CheckAsync(DemoDelivery delivery, Edition edition, CancellationToken ct)
    {
        if (delivery.Stage is DemoStage.Answered or DemoStage.Approved)
            await AnswerAsync(delivery.Coordinator.Caller(), delivery, ct);
        if (delivery.Stage == DemoStage.Approved)
            await ApproveAsync(delivery, edition, ct);
        if (DemoWords.TeamAsks(delivery) is { } asked && (await QuestionsAsync(delivery, ct)).All(static question => question.Check.Length > 0))
            await answering.AskAsync(team, delivery.Organisation, edition, asked.Table, string.Empty, string.Empty, asked.Text, ct);
    }

    private async Task<Draft> DraftAsync(Caller coordinator, DemoDelivery delivery, Edition edition, CancellationToken ct)
    {
        var outcome = delivery.ByPackage
            ? await UploadAsync(coordinator, delivery, edition, ct)
            : await drafting.ChangeAsync(coordinator, delivery.Organisation, edition, [.. delivery.Rows.Rows.Select(static row => new RowChange(null, row))], ct);
        return outcome.Draft;
    }

    private async Task<DraftOutcome> UploadAsync(Caller coordinator, DemoDelivery delivery, Edition edition, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-demo-");
        try
        {
            var path = Path.Combine(folder.FullName, FirstReturnFiles.Package);
            await File.WriteAllBytesAsync(path, FirstReturnFiles.PackageOf(delivery, country, deliveries), ct);
            var reading = new PackageUpload(desk.Catalogue).Read(path, FirstReturnFiles.Package, delivery.Organisation, edition.FiscalYear);
            return await new Uploads(drafting).KeepAsync(coordinator, delivery.Organisation, edition, reading, ct: ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task AnswerAsync(Caller coordinator, DemoDelivery delivery, CancellationToken ct)
    {
        var open = (await QuestionsAsync(delivery, ct)).Where(static question => question.State == QuestionState.Open);
        foreach (var (index, question) in open.Index())
        {
            if (CorrectionOf(delivery, question) is { } correction)
                await answering.CorrectAsync(coordinator, question.Id, question.Table, correction.Line, "amount_eur", correction.Value, DemoWords.Corrected, ct);
            else
                await answering.ExplainAsync(coordinator, question.Id, DemoWords.ExplanationOf(question.Check, $"{delivery.Organisation}", index), ct);
        }
    }

    /// <summary>The one planted mistake that its coordinator corrects: VAT on equipment. The largest line takes the whole correction.</summary>
    private (string Line, string Value)? CorrectionOf(DemoDelivery delivery, Question question)
    {
        if (delivery.Oddity is not { Check: "C205" } oddity || question.Check != oddity.Check)
            return null;
        var right = deliveries.Unspoiled[delivery.Organisation.ToString()].Infrastructure.Where(line => line.Category == oddity.Place).Sum(static line => line.Cents);
        var lines = delivery.Year.Infrastructure.Where(line => line.Category == oddity.Place).ToList();
        var largest = lines.MaxBy(static line => line.Cents)!;
        return (largest.Line, Euros(largest.Cents + right - lines.Sum(static line => line.Cents)));
    }

    private async Task ApproveAsync(DemoDelivery delivery, Edition edition, CancellationToken ct)
    {
        foreach (var question in await QuestionsAsync(delivery, ct))
            await answering.AcceptAsync(team, question.Id, DemoWords.Accepted, ct);
        var kept = await desk.Store.CaseAsync(delivery.Organisation, edition.FiscalYear, ct);
        if (kept!.State != ReturnState.Approved)
            await approving.ApproveAsync(team, delivery.Organisation, edition, kept.Version, ct);
    }

    private async Task<IEnumerable<Question>> QuestionsAsync(DemoDelivery delivery, CancellationToken ct) =>
        (await desk.Store.QuestionsAsync(DemoDeliveries.FiscalYear, delivery.Organisation, ct)).Where(static question => question.State != QuestionState.Settled);

    private static string Euros(long cents) => (cents / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
