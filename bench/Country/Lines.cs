using System.Text;

namespace Maatstaf.Bench.Country;

/// <summary>Software: by far the most lines, with everything that the package can say about an application.</summary>
internal sealed class SoftwareLines(Nation nation, int scale) : LineTable(nation, scale, TableShape.Software)
{
    protected override int LinesPerReturn => 350;

    protected override Spent WriteLine(CsvTable table, ref Dice dice, int line, int year, double served)
    {
        var average = served * 4_000 * Math.Pow(1.035, year) / (LinesPerReturn * Scale);
        var cents = (long)(average * (0.2 + (1.6 * dice.Share())));
        // One in a hundred is a credit note.
        cents = dice.Happens(0.01) ? -cents / 3 : cents;
        var licences = 5 + dice.Below(600);
        table.Text(Words.SoftwareCategories[line % 6]);
        table.Decimal(cents, 2);
        table.Text(Words.Hostings[dice.Happens(0.03 + (0.027 * year)) ? 0 : 1 + dice.Below(2)]);
        table.Text(Words.Applications[dice.Below(Words.Applications.Length)]);
        table.Text(Words.Suppliers[dice.Below(Words.Suppliers.Length)]);
        table.Number(licences);
        table.Number((long)(licences * (0.6 + (0.5 * dice.Share()))));
        WriteDate(table, Nation.FirstYear + year + dice.Below(5), 1 + dice.Below(12), 1 + dice.Below(28));
        table.Decimal(dice.Below(600), 2);
        table.Text(dice.Happens(0.05) ? "security"u8 : dice.Happens(0.03) ? "bi"u8 : ""u8);
        table.Blank();
        return new(cents, 0);
    }

    protected override void WriteRecharge(CsvTable table, Spent part, byte[] partnership)
    {
        table.Text(Words.SoftwareCategories[0]);
        table.Decimal(part.Cents, 2);
        table.Text(Words.Hostings[1]);
        for (var blank = 0; blank < 7; blank++)
            table.Blank();
        table.Text(partnership);
    }

    private static void WriteDate(CsvTable table, int year, int month, int day) =>
        table.Text([.. Digits(year, 4), (byte)'-', .. Digits(month, 2), (byte)'-', .. Digits(day, 2)]);

    private static byte[] Digits(int number, int width)
    {
        var digits = new byte[width];
        for (var at = width - 1; at >= 0; at--, number /= 10)
            digits[at] = (byte)('0' + (number % 10));
        return digits;
    }
}

/// <summary>Personnel: functions, own and hired, with fte and what they cost.</summary>
internal sealed class PersonnelLines(Nation nation, int scale) : LineTable(nation, scale, TableShape.Personnel)
{
    private const int CoordinationFrom = 2024 - Nation.FirstYear;

    protected override int LinesPerReturn => 98;

    protected override Spent WriteLine(CsvTable table, ref Dice dice, int line, int year, double served)
    {
        var hired = dice.Happens(0.2);
        var average = served * 0.9 / (LinesPerReturn * Scale);
        var thousandths = Math.Max(1, (long)(average * (0.3 + (1.4 * dice.Share()))));
        var rate = (hired ? 9_000 : 6_500) * Math.Pow(1.025, year) * (0.8 + (0.4 * dice.Share()));
        var cents = (long)(thousandths * rate);
        table.Text(Words.Functions[line % (year >= CoordinationFrom ? 6 : 5)]);
        table.Text(hired ? "hired"u8 : "own"u8);
        table.Decimal(thousandths, 3);
        table.Decimal(cents, 2);
        table.Text(dice.Happens(0.05) ? "security"u8 : dice.Happens(0.04) ? "bi"u8 : ""u8);
        table.Blank();
        return new(cents, thousandths);
    }

    protected override void WriteRecharge(CsvTable table, Spent part, byte[] partnership)
    {
        table.Text(Words.Functions[0]);
        table.Text("hired"u8);
        table.Decimal(part.Thousandths, 3);
        table.Decimal(part.Cents, 2);
        table.Blank();
        table.Text(partnership);
    }
}

/// <summary>Infrastructure: amounts by category.</summary>
internal sealed class InfrastructureLines(Nation nation, int scale) : LineTable(nation, scale, TableShape.Infrastructure)
{
    protected override int LinesPerReturn => 48;

    protected override Spent WriteLine(CsvTable table, ref Dice dice, int line, int year, double served)
    {
        var cents = (long)(served * 2_200 * Math.Pow(1.01, year) / (LinesPerReturn * Scale) * (0.3 + (1.4 * dice.Share())));
        table.Text(Words.InfrastructureCategories[line % 5]);
        table.Decimal(cents, 2);
        table.Blank();
        return new(cents, 0);
    }

    protected override void WriteRecharge(CsvTable table, Spent part, byte[] partnership)
    {
        table.Text(Words.InfrastructureCategories[4]);
        table.Decimal(part.Cents, 2);
        table.Text(partnership);
    }
}

/// <summary>Projects: a few per return, in hours; nobody pays a partnership in hours.</summary>
internal sealed class ProjectLines(Nation nation, int scale) : LineTable(nation, scale, TableShape.Projects)
{
    protected override int LinesPerReturn => 8;

    protected override Spent WriteLine(CsvTable table, ref Dice dice, int line, int year, double served)
    {
        var theme = Words.ProjectThemes[dice.Below(Words.ProjectThemes.Length)];
        table.Text(theme);
        table.Text([.. "Project "u8, .. theme, .. Encoding.ASCII.GetBytes(FormattableString.Invariant($" {line}"))]);
        table.Decimal((long)(served * 2 / Scale * (0.2 + dice.Share())), 2);
        return new(0, 0);
    }

    protected override void WriteRecharge(CsvTable table, Spent part, byte[] partnership) =>
        throw new InvalidOperationException("A project has no amount that could be a recharge.");
}
