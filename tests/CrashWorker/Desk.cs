using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Production.Uploading;
using Maatstaf.Returns.Delivered;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.CrashWorker;

/// <summary>A small country, a coordinator and a team member who go on delivering, submitting, approving and freezing until somebody pulls the plug.</summary>
public sealed class Desk
{
    public const int Lines = 60;
    public static readonly Edition Edition = new(2026), EditionBefore = new(2025);
    public static readonly OrganisationCode Zandwijk = OrganisationCode.Parse("Zandwijk");
    private static readonly BenchmarkCatalogue Catalogue = Country.Catalogue;
    private static readonly Guid CoordinatorAccount = new("00000000-0000-0000-0000-000000000001"), TeamAccount = new("00000000-0000-0000-0000-000000000002");
    private readonly ReturnStore store;
    private readonly ReturnDesk desk;
    private readonly Drafting drafting;
    private readonly Submitting submitting;
    private readonly Approving approving;
    private readonly EditionDesk editions;

    private Desk(ReturnStore store, StandingFigures figures)
    {
        this.store = store;
        desk = new ReturnDesk(Catalogue, store.Delivery);
        drafting = new Drafting(desk);
        var postman = new Postman(new NobodyToWriteTo(), "http://localhost");
        submitting = new Submitting(desk, new ReturnChecking(desk, figures), postman);
        approving = new Approving(desk, figures, postman);
        editions = new EditionDesk(store.Delivery, figures, new Protection(figures, Catalogue, store.Delivery, cores: 1), Catalogue);
    }

    public static Caller Coordinator { get; } = new() { Account = CoordinatorAccount, Name = "Coördinator", Origin = "test", Grants = [new(Role.Coordinator, Zandwijk)] };

    public static Caller Team { get; } = new() { Account = TeamAccount, Name = "Benchmarkteam", Origin = "test", Grants = [new(Role.Team, null)] };

    /// <summary>Opens the desk; a new database gets its country and its editions first.</summary>
    public static async Task<Desk> OpenAsync(ReturnStore store)
    {
        var isNew = await store.DescribeAsync() is null;
        if (isNew)
            await store.KeepAsync(Caller.Program("test"), SmallCountry().Data(), "small", Catalogue);
        var dataVersion = await store.Delivery.DataVersionAsync();
        var desk = new Desk(store, StandingFigures.Of(await store.LoadAsync(Catalogue, keepDetails: false), Catalogue, cores: 1, dataVersion));
        if ((await store.Delivery.EditionsAsync()).Count == 0)
            await store.Delivery.ChangeAsync(Caller.Program("test"), "editions.open", "2026", static change =>
            {
                change.Put(new EditionRecord(EditionBefore, EditionState.Checking, null, 0));
                change.Put(new EditionRecord(Edition, EditionState.Open, null, 0));
            });
        if ((await store.Delivery.FrozenAsync(EditionBefore)).Count == 0)
            await desk.editions.FreezeAsync(Team, EditionBefore, (await store.Delivery.EditionsAsync()).Single(static known => known.Edition == EditionBefore).Version);
        return desk;
    }

    /// <summary>The work of a round of an operation.</summary>
    public Func<int, Task> WorkOf(string operation) => operation switch
    {
        "upload" => UploadAsync,
        "submit" or "backup" => SubmitAsync,
        "approve" => ApproveAsync,
        _ => FreezeAsync,
    };

    /// <summary>A file arrives in which every amount is the number of the round.</summary>
    public Task UploadAsync(int round) => new Uploads(drafting).KeepAsync(Coordinator, Zandwijk, Edition, new UploadReading
    {
        Way = Way.Workbook,
        Name = $"ronde-{round}.xlsx",
        Length = Lines,
        Hash = round.ToString("x64", null),
        Bytes = new byte[20_000],
        Tables = new HashSet<string>(["profiles", "software", "personnel", "infrastructure"], StringComparer.Ordinal),
        Rows = RowsOf(round),
        Problems = [],
    });

    /// <summary>The draft of a round is submitted.</summary>
    public async Task SubmitAsync(int round)
    {
        await UploadAsync(round);
        await SubmitDraftAsync();
    }

    /// <summary>The draft of a round is submitted and approved; what was approved before is opened again first.</summary>
    public async Task ApproveAsync(int round)
    {
        var open = await desk.OpenAsync(Zandwijk, Edition);
        if (open.Case.State == ReturnState.Approved)
            await approving.ReopenAsync(Team, Zandwijk, Edition, "volgende ronde");
        await SubmitAsync(round);
        await approving.ApproveAsync(Team, Zandwijk, Edition, (await desk.OpenAsync(Zandwijk, Edition)).Case.Version);
    }

    /// <summary>A next version of the frozen edition is made.</summary>
    public Task FreezeAsync(int round) => editions.CorrectAsync(Team, EditionBefore, $"ronde {round}");

    private async Task SubmitDraftAsync()
    {
        var open = await desk.OpenAsync(Zandwijk, Edition);
        var outcome = await submitting.SubmitAsync(Coordinator, Zandwijk, Edition, open.Draft.Version, string.Empty, new Dictionary<(string, string, string, string), string>());
        if (outcome.Case is null)
            throw new InvalidOperationException(string.Join("; ", [.. outcome.Problems.Select(static problem => problem.Sentence.English), .. outcome.Findings.Select(static finding => finding.Sentence.English)]));
        foreach (var question in (await store.Delivery.QuestionsAsync(Edition.FiscalYear, Zandwijk)).Where(static question => question.State != Delivery.Questions.QuestionState.Settled))
            await new Answering(desk, new Postman(new NobodyToWriteTo(), "http://localhost")).AcceptAsync(Team, question.Id, "goed");
    }

    private static DeliveredRow[] RowsOf(int round) =>
    [
        Row("profiles", DeliveredRow.ProfileLine, ("inhabitants", "10000")),
        Row("personnel", "1", ("function", "personnel.operations"), ("employment", "own"), ("fte", "1"), ("amount_eur", $"{round}")),
        Row("infrastructure", "1", ("category", "infrastructure.network-data"), ("amount_eur", $"{round}")),
        .. Enumerable.Range(1, Lines).Select(line => Row("software", $"{line}", ("category", "software.front-office"), ("amount_eur", $"{round}"))),
    ];

    private static DeliveredRow Row(string table, string line, params (string Column, string Text)[] cells) =>
        DeliveredRow.Of(table, line, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Provenance.Typed);

    private static Country SmallCountry() => new Country()
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 20_000, 20_000, 20_000)
        .Municipality("Waterhoek", 2024, 30_000).Costs("Waterhoek", 2024, 90_000, 60_000, 60_000)
        .Municipality("Hoogveld", 2024, 50_000).Costs("Hoogveld", 2024, 100_000, 200_000, 100_000);

    private sealed class NobodyToWriteTo : IAccountDirectory
    {
        public Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([]);

        public Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([]);

        public Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<KnownAccount>>([]);
    }
}
