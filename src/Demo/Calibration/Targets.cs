namespace Maatstaf.Demo.Calibration;

/// <summary>The targets of every cell by year, as the calibration tables give them.</summary>
internal sealed class Targets
{
    private const int SaasFittedFrom = 2015;

    private readonly Dictionary<int, Dictionary<Cell, Target>> byYear = [];
    private readonly Dictionary<(int Year, string Category), double> saasShares = [];

    private Targets()
    {
    }

    /// <summary>Reads the tables of software, personnel and infrastructure.</summary>
    public static Targets Read()
    {
        var targets = new Targets();
        targets.AddSoftware();
        targets.AddPersonnel();
        targets.AddInfrastructure();
        return targets;
    }

    /// <summary>The cells of a year with their targets, in a fixed order.</summary>
    public IReadOnlyDictionary<Cell, Target> Of(int year) => byYear[year];

    /// <summary>Whether anything of this cell exists in the year.</summary>
    public bool Has(int year, Cell cell) => byYear[year].ContainsKey(cell);

    /// <summary>The part of a software category's cost that is SaaS in a year, 0 to 1.</summary>
    public double SaasShare(int year, string category) => saasShares[(year, category)];

    /// <summary>
    /// The cell of a software line. Before 2015 no SaaS share was published and hardly anyone had SaaS:
    /// so few lines would have to carry a target of their own that their amounts would be absurd.
    /// </summary>
    public static Cell SoftwareCell(int year, string category, bool saas, string theme) =>
        new(category, year < SaasFittedFrom ? "" : saas ? Cell.Saas : Cell.Local, theme);

    private void AddSoftware()
    {
        foreach (var row in CalibrationTable.Read("calibration/software.csv").Rows)
        {
            var (year, category, saas) = (row.Whole("year"), row["category"], row.Number("saas_share"));
            var security = row.Number("security_cost_per_inhabitant");
            var other = row.Number("cost_per_inhabitant") - security;
            saasShares[(year, category)] = saas;
            foreach (var (theme, cost) in ((string, double)[])[("", other), ("security", security)])
            {
                Add(year, SoftwareCell(year, category, true, theme), new Target(cost * saas, 0));
                Add(year, SoftwareCell(year, category, false, theme), new Target(cost * (1 - saas), 0));
            }
        }
    }

    private void AddPersonnel()
    {
        foreach (var row in CalibrationTable.Read("calibration/personnel.csv").Rows)
        {
            Add(
                row.Whole("year"),
                new Cell(row["function"], row["employment"], row["theme"]),
                new Target(row.Number("cost_per_inhabitant"), row.Number("fte_per_100k")));
        }
    }

    private void AddInfrastructure()
    {
        foreach (var row in CalibrationTable.Read("calibration/infrastructure.csv").Rows)
        {
            Add(row.Whole("year"), new Cell(row["category"], "", ""), new Target(row.Number("cost_per_inhabitant"), 0));
        }
    }

    private void Add(int year, Cell cell, Target target)
    {
        if (target.CostPerInhabitant <= 0) return;
        if (!byYear.TryGetValue(year, out var cells)) byYear[year] = cells = [];
        var before = cells.GetValueOrDefault(cell);
        cells[cell] = new Target(before.CostPerInhabitant + target.CostPerInhabitant, before.FtePer100K + target.FtePer100K);
    }
}
