using System.Text.RegularExpressions;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>What stands before the transactions: the chart of accounts, cost centres, customers and suppliers.</summary>
internal sealed partial class ChartSection(Books books, LedgerFindings findings, AuditfileVersion version)
{
    private const string Customer = "C";

    /// <summary>Whether there is a chart of accounts.</summary>
    public bool HasAccounts { get; private set; }

    /// <summary>Whether the list names customers, who are passed over.</summary>
    public bool HasCustomers { get; private set; }

    public void ReadAccounts(ElementWalk walk)
    {
        foreach (var element in walk.Children())
        {
            version.Sees(element);
            if (element == "ledgerAccount")
                ReadAccount(walk);
            else if (element == "basics")
                ReadCostCentres(walk);
        }
    }

    public void ReadParties(ElementWalk walk)
    {
        foreach (var element in walk.Children())
        {
            if (element == "customerSupplier")
                ReadParty(walk);
        }
    }

    private void ReadAccount(ElementWalk walk)
    {
        HasAccounts = true;
        var line = walk.Line;
        string number = string.Empty, description = string.Empty, kind = string.Empty, rgs = string.Empty;
        foreach (var element in walk.Children())
        {
            version.Sees(element);
            switch (element)
            {
                case "accountID":
                    throw new RefusedLedgerException(VersionTooOld.Check, walk.Line, SentenceFact.Text("version", "CLAIR"));
                case "accID":
                    number = KeptText.Of(walk.Text());
                    break;
                case "accDesc":
                    description = KeptText.Of(walk.Text());
                    break;
                case "accTp":
                    kind = KeptText.Of(walk.Text());
                    break;
                case "RGScode":
                    rgs = KeptText.Of(walk.Text());
                    break;
                case "leadReference" or "leadCode" when rgs.Length == 0:
                    rgs = RgsIn(walk.Text());
                    break;
                case "taxonomy" when rgs.Length == 0:
                    rgs = RgsInTaxonomy(walk);
                    break;
            }
        }

        if (number.Length > 0)
            Enter(books.Accounts[books.Account(number, line)], new AccountEntry(number) { Description = description, Kind = KindOf(kind, rgs), Rgs = rgs }, line);
    }

    private void Enter(AccountEntry entry, AccountEntry read, int line)
    {
        if (entry.IsInChart)
        {
            if ((entry.Description, entry.Kind, entry.Rgs) != (read.Description, read.Kind, read.Rgs))
                findings.Add(AccountTwice.Check, line, SentenceFact.Delivered("account", entry.Number));
            return;
        }

        (entry.Description, entry.Kind, entry.Rgs, entry.IsInChart) = (read.Description, read.Kind, read.Rgs, true);
    }

    private void ReadCostCentres(ElementWalk walk)
    {
        foreach (var basic in walk.Children())
        {
            if (basic != "basic")
                continue;
            string code = string.Empty, name = string.Empty;
            foreach (var element in walk.Children())
            {
                if (element == "basicID")
                    code = KeptText.Of(walk.Text());
                else if (element == "basicDesc")
                    name = KeptText.Of(walk.Text());
            }

            books.CostCentres.List(code, name);
        }
    }

    private void ReadParty(ElementWalk walk)
    {
        string number = string.Empty, name = string.Empty, kind = string.Empty;
        foreach (var element in walk.Children())
        {
            switch (element)
            {
                case "custSupID":
                    number = KeptText.Of(walk.Text());
                    break;
                case "custSupName":
                    name = KeptText.Of(walk.Text());
                    break;
                case "custSupTp":
                    kind = KeptText.Of(walk.Text());
                    break;
            }
        }

        // Customers of a municipality are mostly its inhabitants: their names are not even held while reading.
        if (kind.Equals(Customer, StringComparison.OrdinalIgnoreCase))
            HasCustomers = true;
        else
            books.Suppliers.List(number, name);
    }

    // A code of the reference chart says it too: B for balance sheet, W for result.
    private static AccountKind KindOf(string kind, string rgs) => (kind.ToUpperInvariant(), rgs) switch
    {
        ("B", _) => AccountKind.Balance,
        ("P", _) => AccountKind.Result,
        ("M", _) => AccountKind.Mixed,
        (_, ['B', ..]) => AccountKind.Balance,
        (_, ['W', ..]) => AccountKind.Result,
        _ => AccountKind.Unknown,
    };

    private static string RgsInTaxonomy(ElementWalk walk)
    {
        foreach (var element in walk.Children())
        {
            if (element != "entryPoint")
                continue;
            foreach (var inner in walk.Children())
            {
                if (inner == "conceptRef" && RgsIn(walk.Text()) is { Length: > 0 } rgs)
                    return rgs;
            }
        }

        return string.Empty;
    }

    private static string RgsIn(ReadOnlySpan<char> text) => RgsCode().IsMatch(text) ? text.ToString() : string.Empty;

    [GeneratedRegex("^[BW][A-Z][a-z]{1,2}([A-Z][a-z0-9]{1,2})*$")]
    private static partial Regex RgsCode();
}
