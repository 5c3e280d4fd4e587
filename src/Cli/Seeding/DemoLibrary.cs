using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Demo.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Practices;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;

namespace Maatstaf.Cli.Seeding;

/// <summary>Lets the invented participants write practices, comment and ask, through the doors of real ones.</summary>
internal sealed class DemoLibrary
{
    private readonly IDeliveryStore store;
    private readonly PracticeWriting writing;
    private readonly PracticeModerating moderating;
    private readonly PracticeTalking talking;
    private readonly PracticeReading reading;
    private readonly PracticeContacting contacting;
    private readonly Caller team = DemoPeople.Of("team").Caller();

    public DemoLibrary(BenchmarkCatalogue catalogue, IDeliveryStore store, StandingFigures figures, Protection protection, TimeProvider clock)
    {
        this.store = store;
        var circle = new CircleFigures(figures, store, protection);
        var postman = new PracticePostman(new NobodyToWriteTo(), string.Empty);
        var library = new PracticeLibrary(catalogue, store, figures, circle);
        writing = new PracticeWriting(catalogue, store, postman, clock);
        moderating = new PracticeModerating(catalogue, store, figures, circle, postman);
        talking = new PracticeTalking(library, store, postman, clock);
        reading = new PracticeReading(library, store, clock);
        contacting = new PracticeContacting(library, store, postman, clock);
    }

    /// <summary>Writes everything; nothing when something is there already.</summary>
    public async Task SeedAsync(CancellationToken ct)
    {
        if ((await store.Practices.AllAsync(ct: ct)).Count > 0)
            return;
        var follower = DemoPeople.Of("coordinator-verband").Caller();
        await reading.FollowAsync(follower, FollowedKind.Node, CostTree.Infrastructure, follows: true, ct);
        var kept = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var practice in DemoPractices.All)
            kept.Add(practice.Key, await WriteAsync(practice, ct));
        foreach (var comment in DemoPractices.Comments)
            await talking.CommentAsync(WriterOf(comment.Organisation), kept[comment.Practice], comment.Organisation, comment.ShowsName, comment.Text, ct);
        foreach (var contact in DemoPractices.Contacts)
        {
            var thread = await contacting.AskAsync(WriterOf(contact.Organisation), contact.Organisation, kept[contact.Practice], contact.Question, ct);
            if (contact.Answer.Length > 0)
                await contacting.ReplyAsync(WriterOf(DemoPractices.All.First(practice => practice.Key == contact.Practice).Organisation), thread, contact.Answer, ct);
        }
    }

    private static Caller WriterOf(Vocabulary.OrganisationCode organisation) => DemoPeople.CoordinatorOf(organisation).Caller();

    private async Task<Guid> WriteAsync(DemoPractice practice, CancellationToken ct)
    {
        var outcome = await writing.KeepAsync(WriterOf(practice.Organisation), new Practice
        {
            Id = Guid.CreateVersion7(),
            Organisation = practice.Organisation,
            ShowsName = practice.ShowsName,
            State = PracticeState.Draft,
            Text = new PracticeText
            {
                Title = practice.Title,
                Done = practice.Done,
                Cost = practice.Cost,
                Result = practice.Result,
                Year = practice.Year,
                Node = practice.Node,
                Theme = practice.Theme,
            },
        }, submits: true, ct);
        if (outcome.Kept is not { } kept)
            throw new InvalidOperationException($"The practice '{practice.Key}' of the demo is not right: {string.Join("; ", outcome.Problems.Select(static problem => problem.Sentence.English))}");
        if (practice.End == DemoPracticeEnd.Approved)
            await moderating.ApproveAsync(team, kept.Id, kept.Version, ct);
        if (practice.End == DemoPracticeEnd.Returned)
            await moderating.SendBackAsync(team, kept.Id, kept.Version, DemoWords.PracticeSentBack, ct);
        return kept.Id;
    }
}
