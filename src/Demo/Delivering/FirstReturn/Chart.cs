using Maatstaf.Demo.Calibration;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering.FirstReturn;

/// <summary>An account of the invented ledger.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsBalance">Whether it is of the balance sheet.</param>
/// <param name="Category">The category whose cost is booked on it, or <c>hired</c>; empty = it is no ICT.</param>
/// <param name="Hosting">For software: where what is booked on it runs.</param>
/// <param name="Weight">Its part of what is no ICT; below 0 = revenue; null = its amounts come from elsewhere.</param>
/// <param name="Bookings">How often something that is no ICT is booked on it.</param>
/// <param name="Supplier">Who sends the invoices; empty = nobody, or one per application.</param>
internal sealed record Account(string Number, string Name, bool IsBalance, string Category, string Hosting, double? Weight, int Bookings, string Supplier);

/// <summary>A cost centre of the invented ledger; one of ICT is a team with one kind of work.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Function">What its people do; empty = no ICT.</param>
/// <param name="Theme">Theme of their work; empty = none.</param>
/// <param name="Title">Job title of its people.</param>
/// <param name="Team">Name of the team.</param>
internal sealed record CostCentre(string Code, string Name, string Function, string Theme, string Title, string Team);

/// <summary>The chart of accounts and the cost centres of the invented ledger.</summary>
internal sealed class Chart
{
    private Chart(IReadOnlyList<Account> accounts, IReadOnlyList<CostCentre> costCentres) => (Accounts, CostCentres) = (accounts, costCentres);

    /// <summary>All accounts, by number.</summary>
    public IReadOnlyList<Account> Accounts { get; }

    /// <summary>All cost centres.</summary>
    public IReadOnlyList<CostCentre> CostCentres { get; }

    /// <summary>Reads both from the tables under <c>demo/delivery</c>.</summary>
    public static Chart Read() => new(
        [.. CalibrationTable.Read("delivery/accounts.csv", ';').Rows.Select(static row => new Account(
            row["account"], row["name"], row["kind"] == "B", row["category"], row["hosting"], row.NumberOrNone("weight"), row.Whole("bookings", 0), row["supplier"]))],
        [.. CalibrationTable.Read("delivery/cost-centres.csv", ';').Rows.Select(static row => new CostCentre(
            row["code"], row["name"], row["function"], row["theme"], row["title"], row["team"]))]);

    /// <summary>The account for software of a category that runs somewhere.</summary>
    public Account Software(string category, Hosting hosting)
    {
        var where = hosting switch { Hosting.Saas => "saas", Hosting.Hosted => "hosted", _ => "on-premises" };
        return Accounts.Single(account => account.Category == category && account.Hosting == where);
    }

    /// <summary>The account for equipment of a category, or for hired people.</summary>
    public Account Of(string category) => Accounts.Single(account => account.Category == category);

    /// <summary>The account with a number.</summary>
    public Account Numbered(string number) => Accounts.Single(account => account.Number == number);

    /// <summary>The team that does some work.</summary>
    public CostCentre Team(string function, LineTheme theme)
    {
        var word = theme switch { LineTheme.Security => "security", LineTheme.Bi => "bi", _ => string.Empty };
        return CostCentres.Single(centre => centre.Function == function && centre.Theme == word);
    }
}
