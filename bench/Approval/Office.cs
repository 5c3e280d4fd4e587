using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Bench.Approval;

/// <summary>A team that approves the return of one municipality of a whole country, over and over.</summary>
internal sealed class Office
{
    public static readonly Edition Edition = new(2025);
    private static readonly Caller Team = Caller.Program("bench");
    private readonly ReturnStore store;
    private readonly Approving approving;
    private readonly ReturnDesk desk;
    private readonly DeliveredYear content;

    private Office(ReturnStore store, ReturnDesk desk, Approving approving, DeliveredYear content)
    {
        this.store = store;
        this.desk = desk;
        this.approving = approving;
        this.content = content;
    }

    public static async Task<Office> OpenAsync(ReturnStore store, ReturnedData data, BenchmarkCatalogue catalogue, StandingFigures figures)
    {
        await store.KeepAsync(Team, data, "bench", catalogue);
        await store.Delivery.ChangeAsync(Team, "edition.open", "2025", static change => change.Put(new EditionRecord(Edition, EditionState.Open, null, 0)));
        var ofYear = figures.YearOf(Edition.FiscalYear);
        var largest = Enumerable.Range(0, ofYear.Returns.Count).Select(row => ofYear.Returns.Organisation[row])
            .Where(number => !ofYear.Organisations.IsPartnership[number]).MaxBy(number => ofYear.Software.Organisation.Count(organisation => organisation == number));
        var year = ofYear.YearOf(ofYear.Organisations.Code[largest], Edition.FiscalYear, catalogue);
        var desk = new ReturnDesk(catalogue, store.Delivery);
        return new Office(store, desk, new Approving(desk, figures, new Postman(new NobodyToWriteTo(), "http://localhost")), year.ToDelivered(Provenance.Typed));
    }

    /// <summary>A next version is there to be approved; one amount differs from round to round.</summary>
    public async Task<int> SubmitAsync(int round)
    {
        var open = await desk.OpenAsync(content.Organisation, Edition);
        var row = content.RowsOf("software").First();
        var changed = content.WithTables(new HashSet<string>(["software"]), content.RowsOf("software").Select(line => line == row ? line.With("amount_eur", FormattableString.Invariant($"{1000 + round}")) : line));
        await store.Delivery.ChangeAsync(Team, "return.submit", open.Case.ToString(), change =>
        {
            change.Add(new ReturnVersion { Content = changed, Number = open.Case.Submitted + 1, At = change.Now, By = null, ByName = "bench", Remark = string.Empty, Files = [] });
            change.Put(open.Case with { State = ReturnState.Submitted, Submitted = open.Case.Submitted + 1 });
        });
        return open.Case.Version + 1;
    }

    public Task ApproveAsync(int version) => approving.ApproveAsync(Team, content.Organisation, Edition, version);

    public Task ReopenAsync() => approving.ReopenAsync(Team, content.Organisation, Edition, "next round");

    private sealed class NobodyToWriteTo : IAccountDirectory
    {
        public Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<Recipient>>([]);

        public Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Recipient>>([]);

        public Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<KnownAccount>>([]);
    }
}
