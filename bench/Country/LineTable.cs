namespace Maatstaf.Bench.Country;

/// <summary>
/// Writes one table of lines: first the partnerships, whose totals it keeps, then the municipalities, which pay those totals back as
/// recharges, so that what members paid equals what their partnership spent.
/// </summary>
internal abstract class LineTable(Nation nation, int scale, TableShape shape)
{
    private readonly Spent[,] spent = new Spent[nation.Partnerships, Nation.Years];

    protected int Scale => scale;

    /// <summary>How many lines an organisation delivers in a year, before the scale.</summary>
    protected abstract int LinesPerReturn { get; }

    /// <summary>Writes the table and gives the number of rows.</summary>
    public int Write(string folder)
    {
        using var table = new CsvTable(folder, shape);
        for (var organisation = nation.Municipalities; organisation < nation.Organisations; organisation++)
            WriteOrganisation(table, organisation);
        for (var organisation = 0; organisation < nation.Municipalities; organisation++)
            WriteOrganisation(table, organisation);
        return table.Rows;
    }

    /// <summary>Writes what comes after the key of a line, and gives what it cost.</summary>
    protected abstract Spent WriteLine(CsvTable table, ref Dice dice, int line, int year, double served);

    /// <summary>Writes what comes after the key of a line that pays a partnership.</summary>
    protected abstract void WriteRecharge(CsvTable table, Spent part, byte[] partnership);

    private void WriteOrganisation(CsvTable table, int organisation)
    {
        for (var year = 0; year < Nation.Years; year++)
        {
            if (nation.State(organisation, year) == ReturnState.Absent)
                continue;
            var lines = WriteOwn(table, organisation, year);
            if (organisation < nation.Municipalities)
                WriteRecharges(table, organisation, year, lines);
        }
    }

    private int WriteOwn(CsvTable table, int organisation, int year)
    {
        var dice = new Dice(organisation, year, 100 + shape.Name.Length);
        var served = nation.Served(organisation, year) * (0.85 + (0.3 * dice.Share()));
        var count = Math.Max(7, LinesPerReturn - 10 + dice.Below(21)) * Scale;
        var total = new Spent(0, 0);
        for (var line = 1; line <= count; line++)
        {
            WriteKey(table, organisation, year, line);
            var cost = WriteLine(table, ref dice, line, year, served);
            table.EndRow();
            total = new(total.Cents + cost.Cents, total.Thousandths + cost.Thousandths);
        }
        if (organisation >= nation.Municipalities)
            spent[organisation - nation.Municipalities, year] = total;
        return count;
    }

    private void WriteRecharges(CsvTable table, int municipality, int year, int line)
    {
        if (nation.State(municipality, year) != ReturnState.Approved)
            return;
        for (var partnership = 0; partnership < nation.Partnerships; partnership++)
        {
            var paying = PayingMembers(partnership, year);
            var place = Array.IndexOf(paying, municipality);
            var total = spent[partnership, year];
            if (place < 0 || total.Cents == 0)
                continue;
            WriteKey(table, municipality, year, ++line);
            WriteRecharge(table, new(Part(total.Cents, paying.Length, place), Part(total.Thousandths, paying.Length, place)),
                nation.Codes[nation.Municipalities + partnership]);
            table.EndRow();
        }
    }

    private int[] PayingMembers(int partnership, int year) =>
        [.. nation.Members(partnership, year).ToArray().Where(member => nation.State(member, year) == ReturnState.Approved)];

    private static long Part(long total, int parts, int place) => (total / parts) + (place == 0 ? total % parts : 0);

    private void WriteKey(CsvTable table, int organisation, int year, int line)
    {
        table.Text(nation.Codes[organisation]);
        table.Number(Nation.FirstYear + year);
        table.Number(line);
    }

    /// <summary>What lines cost, in cents, and the staff on them, in thousandths of an fte.</summary>
    internal readonly record struct Spent(long Cents, long Thousandths);
}
