using Maatstaf.Demo.Chances;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering.FirstReturn;

/// <summary>A line of a booking: debit above 0, credit below.</summary>
internal sealed record BookedLine(string Account, long Cents, string Supplier = "", string CostCentre = "");

/// <summary>A booking; its lines add up to 0.</summary>
internal sealed record Booking(DateOnly Day, string Journal, string Text, IReadOnlyList<BookedLine> Lines);

/// <summary>
/// The books of one year behind a return: an invoice for every program and all equipment, wages by month, and everything else
/// that a municipality pays and receives, so that total cost is the budget of the return.
/// </summary>
internal sealed class Book
{
    private const string Bank = "1100", Vat = "1530", Creditors = "1600", Wages = "41010", Security = "6142", Data = "6121";
    private const double VatRate = 0.21;

    private readonly Chart chart;
    private readonly YearReturn year;
    private readonly List<Booking> bookings = [];
    private readonly List<string> suppliers = [];

    private Book(YearReturn year, Chart chart) => (this.year, this.chart) = (year, chart);

    /// <summary>The bookings in the order of the days.</summary>
    public IReadOnlyList<Booking> Bookings => [.. bookings.OrderBy(static booking => booking.Day).ThenBy(static booking => booking.Text, StringComparer.Ordinal)];

    /// <summary>The suppliers; their number is their place.</summary>
    public IReadOnlyList<string> Suppliers => suppliers;

    /// <summary>Books a return.</summary>
    public static Book Of(YearReturn year, Chart chart)
    {
        var book = new Book(year, chart);
        book.Software();
        book.Infrastructure();
        book.Personnel();
        book.Everything();
        return book;
    }

    private void Software()
    {
        foreach (var line in year.Software)
        {
            var centre = line.Theme switch { LineTheme.Security => Security, LineTheme.Bi => Data, _ => "5400" };
            var times = new Chance("invoices", line.Application).Pick([1, 1, 1, 2, 4]);
            Invoices(chart.Software(line.Category, line.Hosting), line.Cents, times, line.Supplier, centre, line.Application);
        }
    }

    private void Infrastructure()
    {
        foreach (var line in year.Infrastructure)
        {
            var account = chart.Of(line.Category);
            Invoices(account, line.Cents, new Chance("invoices", line.Category, line.Line).Pick([1, 4, 4, 6]), account.Supplier, "6140", account.Name);
        }
    }

    private void Personnel()
    {
        foreach (var line in year.Personnel)
        {
            var team = chart.Team(line.Function, line.Theme);
            if (line.Employment == Employment.Hired)
                Invoices(chart.Of("hired"), line.Cents, 6, chart.Of("hired").Supplier, team.Code, $"Inhuur {team.Title.ToLowerInvariant()}");
            else
                Monthly(line.Cents, team.Code, $"Salarissen {team.Name}");
        }
    }

    /// <summary>What is no ICT, in parts of what the budget leaves; revenue in parts of the budget.</summary>
    private void Everything()
    {
        var ict = year.Software.Sum(static line => line.Cents) + year.Infrastructure.Sum(static line => line.Cents) + year.Personnel.Sum(static line => line.Cents);
        var budget = year.Profile!.BudgetCents!.Value;
        var costs = chart.Accounts.Where(static account => account.Weight > 0).ToList();
        var left = Split(budget - ict, [.. costs.Select(static account => account.Weight!.Value)]);
        foreach (var (account, cents) in costs.Zip(left))
            Other(account, cents);
        foreach (var account in chart.Accounts.Where(static account => account.Weight < 0))
            Other(account, (long)(budget * account.Weight!.Value / 100));
    }

    private void Other(Account account, long cents)
    {
        var centre = account.Number[..2] switch { "44" => "5300", "45" or "46" => "5200", "41" => "5100", _ => "5400" };
        var parts = Split(cents, [.. Enumerable.Range(0, account.Bookings).Select(part => new Chance("other", account.Number, $"{part}").Between(0.8, 1.2))]);
        foreach (var (index, part) in parts.Index())
        {
            var day = Day(account.Number, index, parts.Length);
            if (account.Supplier.Length > 0)
                Invoice(account, part, day, account.Supplier, centre, account.Name);
            else
                bookings.Add(new Booking(day, "MEM", account.Name, [new(account.Number, part, CostCentre: centre), new(Bank, -part)]));
        }
    }

    private void Monthly(long cents, string centre, string text)
    {
        foreach (var (index, part) in Split(cents, [.. Enumerable.Repeat(1.0, 12)]).Index())
        {
            var day = new DateOnly(year.FiscalYear, index + 1, 25);
            bookings.Add(new Booking(day, "SAL", text, [new(Wages, part, CostCentre: centre), new("1700", -part * 4 / 10), new(Bank, -part - (-part * 4 / 10))]));
        }
    }

    private void Invoices(Account account, long cents, int times, string supplier, string centre, string text)
    {
        foreach (var (index, part) in Split(cents, [.. Enumerable.Repeat(1.0, times)]).Index())
            Invoice(account, part, Day(text, index, times), supplier, centre, text);
    }

    private void Invoice(Account account, long cents, DateOnly day, string supplier, string centre, string text)
    {
        var vat = (long)Math.Round(cents * VatRate);
        if (!suppliers.Contains(supplier))
            suppliers.Add(supplier);
        bookings.Add(new Booking(day, "INK", text, [new(account.Number, cents, supplier, centre), new(Vat, vat, supplier), new(Creditors, -cents - vat, supplier)]));
    }

    private DateOnly Day(string key, int index, int times)
    {
        var month = (12 / times * index) + 1;
        return new DateOnly(year.FiscalYear, Math.Min(12, month), new Chance("day", key, $"{index}").Whole(2, 28));
    }

    /// <summary>Parts of an amount by weight, exact to the cent: the last takes what rounding leaves.</summary>
    private static long[] Split(long cents, double[] weights)
    {
        var parts = weights.Select(weight => (long)(cents * weight / weights.Sum())).ToArray();
        parts[^1] += cents - parts.Sum();
        return parts;
    }
}
