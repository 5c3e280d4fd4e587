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
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Delivering;

/// <summary>A counter where a small country delivers its edition of 2026: a coordinator, two of the team, and a real database.</summary>
internal sealed class Counter : IAsyncDisposable
{
    public static readonly Edition Edition2026 = new(2026);
    public static readonly OrganisationCode Zandwijk = OrganisationCode.Parse("Zandwijk"), Verband = OrganisationCode.Parse("Verband");
    private readonly string folder;

    private Counter(string folder) => this.folder = folder;

    public required ReturnStore Store { get; init; }

    /// <summary>How often everything was read anew.</summary>
    public required Loads Loaded { get; init; }

    public required StandingFigures Figures { get; init; }

    public required ReturnDesk Desk { get; init; }

    public required Drafting Drafting { get; init; }

    public required Submitting Submitting { get; init; }

    public required Answering Answering { get; init; }

    public required Approving Approving { get; init; }

    public required Protection Protection { get; init; }

    public required EditionDesk Editions { get; init; }

    public static Caller Anna { get; } = Person(1, "Anna", new Grant(Role.Coordinator, Zandwijk), new Grant(Role.Coordinator, Verband));

    public static Caller Bram { get; } = Person(2, "Bram", new Grant(Role.Coordinator, Zandwijk));

    public static Caller Carla { get; } = Person(3, "Carla", new Grant(Role.Team, null));

    public static Caller Derk { get; } = Person(4, "Derk", new Grant(Role.Reader, Zandwijk));

    public static async Task<Counter> OpenAsync(Country? country = null)
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-counter-").FullName;
        var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System, ct);
        await store.KeepAsync(Caller.Program("test"), (country ?? SmallCountry()).Data(), "small", Country.Catalogue, ct: ct);
        await store.Delivery.ChangeAsync(Caller.Program("test"), "edition.open", "2026", static change => change.Put(new EditionRecord(Edition2026, EditionState.Open, new DateOnly(2026, 6, 1), 0)), ct);
        var loads = new Loads(store);
        var figures = StandingFigures.Of(
            await store.LoadAsync(Country.Catalogue, keepDetails: false, ct), Country.Catalogue, cores: 1, await store.Delivery.DataVersionAsync(ct), loads.LoadAsync);
        var protection = new Protection(figures, Country.Catalogue, store.Delivery, cores: 1);
        var desk = new ReturnDesk(Country.Catalogue, store.Delivery);
        var postman = new Postman(new EverybodyReads(), "https://maatstaf.example");
        return new Counter(folder)
        {
            Store = store,
            Loaded = loads,
            Figures = figures,
            Desk = desk,
            Drafting = new Drafting(desk),
            Submitting = new Submitting(desk, new ReturnChecking(desk, figures), postman),
            Answering = new Answering(desk, postman),
            Approving = new Approving(desk, figures, postman),
            Protection = protection,
            Editions = new EditionDesk(store.Delivery, figures, protection, Country.Catalogue),
        };
    }

    /// <summary>Everyone at the counter, each with an account.</summary>
    public IAccountDirectory Accounts { get; } = new EverybodyReads();

    public Task<OpenReturn> OpenReturnAsync() => Desk.OpenAsync(Zandwijk, Edition2026, TestContext.Current.CancellationToken);

    /// <summary>Puts rows in the draft of Zandwijk.</summary>
    public Task<DraftOutcome> FillAsync(params DeliveredRow[] rows) =>
        Drafting.ChangeAsync(Anna, Zandwijk, Edition2026, [.. rows.Select(static row => new RowChange(null, row))], TestContext.Current.CancellationToken);

    /// <summary>Submits the draft of Zandwijk as it is.</summary>
    public async Task<SubmitOutcome> SubmitAsync(Caller? caller = null)
    {
        var open = await OpenReturnAsync();
        return await Submitting.SubmitAsync(caller ?? Anna, Zandwijk, Edition2026, open.Draft.Version, "klaar", new Dictionary<(string, string, string, string), string>(), TestContext.Current.CancellationToken);
    }

    public async Task AcceptAllAsync()
    {
        foreach (var question in await Store.Delivery.QuestionsAsync(Edition2026.FiscalYear, Zandwijk, TestContext.Current.CancellationToken))
        {
            if (question.State != Delivery.Questions.QuestionState.Settled)
                await Answering.AcceptAsync(Carla, question.Id, string.Empty, TestContext.Current.CancellationToken);
        }
    }

    public async Task ApproveAsync(Caller? caller = null) =>
        await Approving.ApproveAsync(caller ?? Carla, Zandwijk, Edition2026, (await OpenReturnAsync()).Case.Version, TestContext.Current.CancellationToken);

    public static DeliveredRow[] Whole(string software = "20000", string personnel = "90000", string infrastructure = "20000") =>
    [
        Row("profiles", DeliveredRow.ProfileLine, ("inhabitants", "10000")),
        Row("software", "1", ("category", "software.front-office"), ("amount_eur", software), ("hosting", "saas")),
        Row("personnel", "1", ("function", "personnel.operations"), ("employment", "own"), ("fte", "1"), ("amount_eur", personnel)),
        Row("infrastructure", "1", ("category", "infrastructure.network-data"), ("amount_eur", infrastructure)),
    ];

    public static DeliveredRow Row(string table, string line, params (string Column, string Text)[] cells) =>
        DeliveredRow.Of(table, line, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Provenance.Typed);

    public async ValueTask DisposeAsync()
    {
        await Protection.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Country SmallCountry() => new Country()
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 20_000, 90_000, 20_000)
        .Municipality("Waterhoek", 2024, 30_000).Costs("Waterhoek", 2024, 60_000, 160_000, 60_000)
        .Partnership("Verband", 2024, "Zandwijk", "Waterhoek").Costs("Verband", 2024, 40_001, 80_003, 40_007);

    private static Caller Person(int number, string name, params Grant[] grants) => new()
    {
        Account = new Guid(number, 0, 0, new byte[8]),
        Name = name,
        Origin = "127.0.0.1",
        Grants = grants,
    };

    private static readonly KnownAccount[] People = [.. new[] { Anna, Bram, Carla, Derk }.Select(static person => new KnownAccount(person.Account!.Value, person.Name, $"{person.Name.ToLowerInvariant()}@maatstaf.example"))];

    internal sealed class Loads(ReturnStore store)
    {
        public int Count { get; private set; }

        public Task<ReturnedData> LoadAsync(CancellationToken ct)
        {
            Count++;
            return store.LoadAsync(Country.Catalogue, keepDetails: false, ct);
        }
    }

    private sealed class EverybodyReads : IAccountDirectory
    {
        public Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([new(role.ToString(), $"{role}@maatstaf.example", Language.Dutch)]);

        public Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([.. accounts.Select(static account => new Recipient("Volger", $"{account:N}@maatstaf.example", Language.Dutch))]);

        public Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<KnownAccount>>([.. People.Where(person => accounts.Contains(person.Id) || emails.Contains(person.Email))]);
    }
}
