using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>Makes the observations of one year after another from a ledger of all returns.</summary>
internal sealed class Observer
{
    private readonly ReturnedData data;
    private readonly MembershipYears memberships;
    private readonly GroupMembership groups;
    private readonly AnswerCounting answers;
    private readonly Ledger ledger;
    private readonly int[] software;
    private readonly int[] personnel;
    private readonly int[] infrastructure;
    private readonly ILookup<int, (int Organisation, ReturnStatus Status)> returns;

    public Observer(ReturnedData data, BenchmarkCatalogue catalogue, Edition edition)
    {
        this.data = data;
        Layout = new CellLayout(catalogue);
        memberships = new MembershipYears(data);
        groups = new GroupMembership(catalogue, data);
        answers = new AnswerCounting(data, catalogue.Maturity);
        returns = Enumerable.Range(0, data.Returns.Count)
            .Where(row => data.Returns.Year[row] <= edition.FiscalYear && !data.Organisations.IsPartnership[data.Returns.Organisation[row]])
            .ToLookup(row => (int)data.Returns.Year[row], row => (data.Returns.Organisation[row], data.Returns.Status[row]));
        FiscalYears = [.. returns.Select(static year => year.Key).Order()];
        ledger = new Ledger(data, memberships, Layout, FiscalYears is [var first, ..] ? first : 0, FiscalYears is [.., var last] ? last : -1);
        software = Layout.CellsOf(new Measure(Quantity.Cost, CostTree.Software));
        personnel = Layout.CellsOf(new Measure(Quantity.Cost, CostTree.Personnel));
        infrastructure = Layout.CellsOf(new Measure(Quantity.Cost, CostTree.Infrastructure));
    }

    public CellLayout Layout { get; }

    public ObservedFrame Frame => new(data.Without(), Layout, groups);

    public IReadOnlyList<int> FiscalYears { get; }

    public void Add(ReturnLines lines, int cores) => ledger.Add(lines, cores);

    public YearObservations Observe(int year)
    {
        var partnershipsOf = memberships.PartnershipsOf(year);
        var participants = returns[year]
            .Where(entry => entry.Status == ReturnStatus.Approved && ObstacleOf(entry.Organisation, year) is null)
            .Select(static entry => entry.Organisation).Order().ToArray();
        var profile = participants.Select(municipality => memberships.ProfileRow(municipality, year)).ToArray();
        var (cluster, clusterCount) = Renumber(memberships.ClustersOf(year), participants);
        long[] inhabitants = [.. profile.Select(row => (long)data.Profiles.Inhabitants[row])];
        return new YearObservations
        {
            Year = year,
            Municipality = participants,
            Cluster = cluster,
            ClusterCount = clusterCount,
            Groups = [.. participants.Select((municipality, index) => groups.Of(year, inhabitants[index], partnershipsOf.Contains(municipality)))],
            Named = [.. participants.Select(municipality => data.IsNamed(municipality, year))],
            Partnerships = Partnerships(participants, partnershipsOf),
            Inhabitants = inhabitants,
            Budget = [.. profile.Select(row => data.Profiles.BudgetCents[row])],
            Staff = [.. profile.Select(row => data.Profiles.StaffMilliFte[row])],
            Workplaces = [.. profile.Select(row => data.Profiles.Workplaces[row])],
            Cells = Columns(participants, year),
            Answers = answers.Of(year, participants, cluster),
            NonParticipants = NonParticipants(year),
            Participants = new ParticipantCount(
                year,
                participants.Length,
                inhabitants.Sum(),
                clusterCount,
                participants.Count(partnershipsOf.Contains),
                participants.SelectMany(municipality => partnershipsOf[municipality]).Distinct().Count()),
        };
    }

    private static IReadOnlyList<(int Organisation, int[] Members)> Partnerships(int[] participants, ILookup<int, int> partnershipsOf) =>
    [
        .. participants.Index()
            .SelectMany(participant => partnershipsOf[participant.Item].Select(partnership => (partnership, participant.Index)))
            .GroupBy(static pair => pair.partnership, static pair => pair.Index)
            .OrderBy(static partnership => partnership.Key)
            .Select(static partnership => (partnership.Key, partnership.Distinct().Order().ToArray())),
    ];

    private IReadOnlyList<NonParticipation> NonParticipants(int year) =>
    [
        .. from entry in returns[year].OrderBy(static entry => entry.Organisation)
           let reason = entry.Status == ReturnStatus.Approved ? ObstacleOf(entry.Organisation, year) : NonParticipationReason.ReturnNotApproved
           where reason is not null
           select new NonParticipation(data.Organisations.Code[entry.Organisation], year, reason.Value),
    ];

    private NonParticipationReason? ObstacleOf(int municipality, int year)
    {
        var row = ledger.Row(municipality, year);
        if (memberships.ProfileRow(municipality, year) < 0)
            return NonParticipationReason.InhabitantsUnknown;
        if (Sum(row, software) <= 0)
            return NonParticipationReason.NoSoftware;
        if (Sum(row, personnel) <= 0)
            return NonParticipationReason.NoPersonnel;
        return Sum(row, infrastructure) <= 0 ? NonParticipationReason.NoInfrastructure : null;
    }

    private static long Sum(ReadOnlySpan<long> row, int[] cells)
    {
        var sum = 0L;
        foreach (var cell in cells)
            sum += row[cell];
        return sum;
    }

    private long[][] Columns(int[] participants, int year)
    {
        var columns = new long[Layout.Count][];
        for (var cell = 0; cell < columns.Length; cell++)
            columns[cell] = new long[participants.Length];
        for (var index = 0; index < participants.Length; index++)
        {
            var row = ledger.Row(participants[index], year);
            for (var cell = 0; cell < columns.Length; cell++)
                columns[cell][index] = row[cell];
        }

        return columns;
    }

    private static (int[] Cluster, int Count) Renumber(int[] clusterOf, int[] participants)
    {
        var numbers = new Dictionary<int, int>();
        var cluster = new int[participants.Length];
        for (var index = 0; index < participants.Length; index++)
        {
            if (!numbers.TryGetValue(clusterOf[participants[index]], out var number))
                numbers.Add(clusterOf[participants[index]], number = numbers.Count);
            cluster[index] = number;
        }

        return (cluster, numbers.Count);
    }
}
