using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Practices;
using Maatstaf.Production.Sharing;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Practices;

/// <summary>
/// A small country that shares practices: Zandwijk and five more small municipalities alone, of which Zandwijk and Hoogveld share by name, and two in a partnership.
/// </summary>
internal sealed class Circle(Counter counter, MovableClock clock) : IAsyncDisposable
{
    public static readonly OrganisationCode Zandwijk = Counter.Zandwijk, Hoogveld = OrganisationCode.Parse("Hoogveld"), Waterhoek = OrganisationCode.Parse("Waterhoek"), Verband = Counter.Verband;

    /// <summary>Coordinator of Hoogveld, which shares by name.</summary>
    public static Caller Hanna { get; } = Person(11, "Hanna", new Grant(Role.Coordinator, Hoogveld));

    /// <summary>Reader of Waterhoek, which is anonymous and in a partnership.</summary>
    public static Caller Wim { get; } = Person(12, "Wim", new Grant(Role.Reader, Waterhoek));

    /// <summary>Takes part nowhere.</summary>
    public static Caller Ella { get; } = Person(13, "Ella", new Grant(Role.Administrator, null));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Counter Counter => counter;

    public MovableClock Clock => clock;

    public IDeliveryStore Store => counter.Store.Delivery;

    public CircleFigures Figures { get; } = new(counter.Figures, counter.Store.Delivery, counter.Protection);

    public PracticePostman Postman { get; } = new(new Readers(), "https://maatstaf.example");

    public PracticeLibrary Library => new(Country.Catalogue, Store, counter.Figures, Figures);

    public PracticeWriting Writing => new(Country.Catalogue, Store, Postman, clock);

    public PracticeModerating Moderating => new(Country.Catalogue, Store, counter.Figures, Figures, Postman);

    public PracticeTalking Talking => new(Library, Store, Postman, clock);

    public PracticeReading Reading => new(Library, Store, clock);

    public PracticeContacting Contacting => new(Library, Store, Postman, clock);

    public SharingDesk Sharing => new(Store, counter.Figures);

    public PlaceDesk Place => new(Country.Catalogue, counter.Figures, Figures, new PeerGroupDesk(Country.Catalogue, Store, counter.Figures), Store);

    public static async Task<Circle> OpenAsync(Country? country = null) => new(await Counter.OpenAsync(country ?? Towns()), new MovableClock());

    public static Country Towns()
    {
        var country = new Country();
        foreach (var (code, personnel) in (ReadOnlySpan<(string, long)>)[("Zandwijk", 400_000), ("Hoogveld", 200_000), ("Duinrode", 210_000), ("Kleidorp", 220_000), ("Veenstad", 230_000), ("Waterhoek", 240_000), ("Molenbeek", 250_000)])
            country.Municipality(code, 2024, 20_000).Costs(code, 2024, 100_000, personnel, 100_000);
        return country.Partnership("Verband", 2024, "Waterhoek", "Molenbeek").Costs("Verband", 2024, 50_000, 50_000, 50_000).Named("Zandwijk", "Hoogveld");
    }

    public static PracticeText Text(string title = "Eén servicedesk voor alles") => new()
    {
        Title = title,
        Done = "Wij brachten drie loketten samen.",
        Cost = "€ 20.000 en 300 uur.",
        Result = "Een halve fte minder.",
        Year = 2024,
        Node = "personnel.operations",
        Theme = "cloud",
    };

    public static Practice New(OrganisationCode organisation, bool showsName = true, string title = "Eén servicedesk voor alles") => new()
    {
        Id = Guid.CreateVersion7(),
        Organisation = organisation,
        ShowsName = showsName,
        Text = Text(title),
        State = PracticeState.Draft,
    };

    /// <summary>Writes a practice and submits it.</summary>
    public async Task<Practice> SubmitAsync(Caller writer, Practice practice) => (await Writing.KeepAsync(writer, practice, submits: true, Stop)).Kept.ShouldNotBeNull();

    /// <summary>Writes a practice that the team approves.</summary>
    public async Task<Practice> ApprovedAsync(Caller writer, Practice practice)
    {
        var submitted = await SubmitAsync(writer, practice);
        await Moderating.ApproveAsync(Counter.Carla, submitted.Id, submitted.Version, Stop);
        return await KeptAsync(submitted.Id);
    }

    public async Task<Practice> KeptAsync(Guid practice) => (await Store.Practices.FindAsync(practice, Stop)).ShouldNotBeNull();

    /// <summary>The letters to somebody, the newest first.</summary>
    public async Task<IReadOnlyList<Mail>> LettersToAsync(string address) => [.. (await Store.MailAsync(unsentOnly: false, Stop)).Where(letter => letter.To == address)];

    public ValueTask DisposeAsync() => counter.DisposeAsync();

    private static Caller Person(int number, string name, params Grant[] grants) => new() { Account = new Guid(number, 0, 0, new byte[8]), Name = name, Origin = "127.0.0.1", Grants = grants };

    /// <summary>Everyone has an address that tells the role, or the account.</summary>
    private sealed class Readers : IAccountDirectory
    {
        public Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([new($"{role}", organisation is { } code ? $"{role}@{code}.example".ToLowerInvariant() : $"{role}@maatstaf.example".ToLowerInvariant(), Language.Dutch)]);

        public Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([.. accounts.Select(static account => new Recipient("Volger", $"{account:N}@volger.example", Language.Dutch))]);

        public Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<KnownAccount>>([]);
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class MovableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = TimeProvider.System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now;
}
