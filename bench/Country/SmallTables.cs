namespace Maatstaf.Bench.Country;

/// <summary>The tables of a row per organisation or year: who there is, who belongs to whom, who delivered.</summary>
internal static class SmallTables
{
    public static void Write(Nation nation, string folder)
    {
        WriteOrganisations(nation, folder);
        WriteMemberships(nation, folder);
        WriteProfiles(nation, folder);
        WriteReturns(nation, folder);
        WriteSizeClasses(folder);
        WritePrices(folder);
    }

    private static void WriteOrganisations(Nation nation, string folder)
    {
        using var table = new CsvTable(folder, TableShape.Organisations);
        for (var organisation = 0; organisation < nation.Organisations; organisation++)
        {
            table.Text(nation.Codes[organisation]);
            table.Text(Words.Name(organisation, nation.Municipalities));
            table.Text(organisation < nation.Municipalities ? "municipality"u8 : "partnership"u8);
            table.Text(organisation % 2 == 0 ? "named"u8 : ""u8);
            table.EndRow();
        }
    }

    private static void WriteMemberships(Nation nation, string folder)
    {
        const int Whole = 1_000_000;
        using var table = new CsvTable(folder, TableShape.Memberships);
        for (var partnership = 0; partnership < nation.Partnerships; partnership++)
        {
            for (var year = 0; year < Nation.Years; year++)
            {
                var members = nation.Members(partnership, year);
                var weights = members.ToArray().Select(member => 1 + (member % 5)).ToArray();
                var given = 0;
                for (var at = 0; at < members.Length; at++)
                {
                    table.Text(nation.Codes[nation.Municipalities + partnership]);
                    table.Text(nation.Codes[members[at]]);
                    table.Number(Nation.FirstYear + year);
                    var share = at == members.Length - 1 ? Whole - given : Whole / weights.Sum() * weights[at];
                    given += share;
                    WriteShare(table, Nation.HasGivenShares(partnership) ? share : null);
                    table.EndRow();
                }
            }
        }
    }

    private static void WriteShare(CsvTable table, int? millionths)
    {
        if (millionths is { } given)
            table.Text(System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{given / 1_000_000m:0.######}")));
        else
            table.Blank();
    }

    private static void WriteProfiles(Nation nation, string folder)
    {
        using var table = new CsvTable(folder, TableShape.Profiles);
        for (var municipality = 0; municipality < nation.Municipalities; municipality++)
        {
            for (var year = 0; year < Nation.Years; year++)
            {
                var dice = new Dice(municipality, year, 5);
                var inhabitants = nation.Inhabitants(municipality, year);
                table.Text(nation.Codes[municipality]);
                table.Number(Nation.FirstYear + year);
                table.Number(inhabitants);
                // What is not known stays blank: the engine and its peers must both leave it out.
                Sometimes(table, dice.Happens(0.97), (long)(inhabitants * 260_000.0 * (1 + (0.03 * year)) * (0.8 + (0.4 * dice.Share()))), 2);
                Sometimes(table, dice.Happens(0.96), (long)(inhabitants * 7.5 * (0.8 + (0.4 * dice.Share()))), 3);
                if (dice.Happens(0.95))
                    table.Number((long)(inhabitants * 0.009 * (0.8 + (0.4 * dice.Share()))));
                else
                    table.Blank();
                table.EndRow();
            }
        }
    }

    private static void Sometimes(CsvTable table, bool known, long parts, int decimals)
    {
        if (known)
            table.Decimal(parts, decimals);
        else
            table.Blank();
    }

    private static void WriteReturns(Nation nation, string folder)
    {
        using var table = new CsvTable(folder, TableShape.Returns);
        for (var organisation = 0; organisation < nation.Organisations; organisation++)
        {
            for (var year = 0; year < Nation.Years; year++)
            {
                var state = nation.State(organisation, year);
                if (state == ReturnState.Absent)
                    continue;
                table.Text(nation.Codes[organisation]);
                table.Number(Nation.FirstYear + year);
                table.Text(state switch { ReturnState.Approved => "approved"u8, ReturnState.Submitted => "submitted"u8, _ => "draft"u8 });
                table.EndRow();
            }
        }
    }

    private static void WriteSizeClasses(string folder)
    {
        using var table = new CsvTable(folder, TableShape.SizeClasses);
        for (var year = 0; year < Nation.Years; year++)
        {
            Class(table, year, "small"u8, 0);
            Class(table, year, "medium"u8, 30_000);
            Class(table, year, "large"u8, 70_000);
        }
    }

    private static void Class(CsvTable table, int year, ReadOnlySpan<byte> name, int from)
    {
        table.Number(Nation.FirstYear + year);
        table.Text(name);
        table.Number(from);
        table.EndRow();
    }

    private static void WritePrices(string folder)
    {
        using var table = new CsvTable(folder, TableShape.Prices);
        for (var year = 0; year < Nation.Years; year++)
        {
            table.Number(Nation.FirstYear + year);
            table.Decimal((long)(10_000 * Math.Pow(1.02, year)), 2);
            table.EndRow();
        }
    }
}
