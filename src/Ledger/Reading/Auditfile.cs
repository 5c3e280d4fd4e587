using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>One audit file from its root to its end, and the summary that comes of it.</summary>
internal sealed class Auditfile(string file, LedgerLimits limits, LedgerFindings findings, int? expectedYear)
{
    private const string RootName = "auditfile";
    private readonly Books books = new(limits, findings);
    private string company = string.Empty;
    private HeaderSection header = null!;
    private ChartSection chart = null!;
    private TransactionsSection transactions = null!;
    private AuditfileVersion version = null!;

    public void Read(ElementWalk walk)
    {
        var (name, named) = walk.Root();
        if (!name.Equals(RootName, StringComparison.OrdinalIgnoreCase))
            throw name.Equals("html", StringComparison.OrdinalIgnoreCase)
                ? new RefusedLedgerException(LedgerIsWebPage.Check, 0)
                : new RefusedLedgerException(NotAnAuditfile.Check, walk.Line, SentenceFact.Delivered("root", name));
        version = new AuditfileVersion(KeptText.Of(named));
        header = new HeaderSection(findings, version);
        chart = new ChartSection(books, findings, version);
        transactions = new TransactionsSection(books, limits, findings, version);
        foreach (var part in walk.Children())
        {
            if (part == "header")
                header.Read(walk, expectedYear);
            else if (part == "company")
                ReadCompany(walk);
        }

        walk.Finish();
    }

    /// <summary>Says what only the whole file tells.</summary>
    public void Tell()
    {
        header.Close();
        if (!version.IsPublished)
            findings.Add(NamespaceUnknown.Check, 1, SentenceFact.Delivered("namespace", version.Namespace), SentenceFact.Text("version", version.Name));
        if (version.Disagreeing is { } used)
            findings.Add(VersionMixed.Check, 1, SentenceFact.Text("named", version.Name), SentenceFact.Text("used", used));
        transactions.Tell(header.FiscalYear);
        books.Tell();
        if (transactions.Sum.Lines > 0)
            TellAccounts();
        foreach (var supplier in books.Totals.Select(static total => total.Key.Supplier).Where(static supplier => supplier != Parties.None).Distinct())
        {
            if (!books.Suppliers[supplier].IsListed && !books.Suppliers.IsFull && !chart.HasCustomers)
                findings.Add(SupplierUnknown.Check, 0, SentenceFact.Delivered("supplier", books.Suppliers[supplier].Id));
        }

        if (books.Suppliers.IsFull)
            findings.Add(TooManySuppliers.Check, 0, SentenceFact.Count("limit", limits.MostSuppliers));
    }

    /// <summary>The sums, sorted, without what stands behind the balance sheet.</summary>
    public LedgerSummary ToSummary(LedgerSource source)
    {
        var totals = books.Totals
            .Where(total => books.Accounts[total.Key.Account].Kind != AccountKind.Balance)
            .ToArray();
        return new LedgerSummary
        {
            File = file,
            Fingerprint = source.Fingerprint(),
            Bytes = source.Count,
            Version = version.Name,
            FiscalYear = header.FiscalYear,
            Company = company,
            Software = header.Software,
            Accounts =
            [
                .. books.Accounts
                    .OrderBy(static account => account.Number, StringComparer.Ordinal)
                    .Select(static account => new LedgerAccount(account.Number, account.Description, account.Kind, account.Rgs, account.Cents, account.Lines, account.OpeningCents)),
            ],
            CostCentres = Used(books.CostCentres, totals.Select(static total => total.Key.CostCentre)),
            Suppliers = Used(books.Suppliers, totals.Select(static total => total.Key.Supplier)),
            Totals =
            [
                .. totals
                    .Select(total => new LedgerTotal(books.Accounts[total.Key.Account].Number, IdOf(books.CostCentres, total.Key.CostCentre), IdOf(books.Suppliers, total.Key.Supplier), total.Value.Cents, total.Value.Lines))
                    .Order(LedgerTotal.Order),
            ],
            Counts = new LedgerCounts(transactions.Sum.Lines, transactions.Count, transactions.Sum.DebitCents, transactions.Sum.CreditCents, transactions.Unbalanced),
            Problems = [.. findings.ToProblems()],
        };
    }

    private void ReadCompany(ElementWalk walk)
    {
        foreach (var part in walk.Children())
        {
            switch (part)
            {
                case "companyName":
                    company = KeptText.Of(walk.Text());
                    break;
                case "customersSuppliers":
                    chart.ReadParties(walk);
                    break;
                case "generalLedger":
                    chart.ReadAccounts(walk);
                    break;
                case "openingBalance":
                    new OpeningSection(books, limits, findings).Read(walk);
                    break;
                case "transactions":
                    transactions.Read(walk, header.FiscalYear);
                    break;
            }
        }
    }

    private void TellAccounts()
    {
        if (!chart.HasAccounts)
            findings.Add(ChartMissing.Check, 0);
        foreach (var account in books.Accounts.Where(static account => account.FirstLine > 0))
        {
            if (!account.IsInChart && chart.HasAccounts)
                findings.Add(AccountNotInChart.Check, account.FirstLine, SentenceFact.Delivered("account", account.Number));
            else if (account is { IsInChart: true, Kind: AccountKind.Unknown })
                findings.Add(AccountKindMissing.Check, account.FirstLine, SentenceFact.Delivered("account", account.Number), SentenceFact.Delivered("description", account.Description));
        }

        var result = books.Accounts.Where(static account => account is { Kind: AccountKind.Result, Lines: > 0 }).ToArray();
        if (result.Length > 0 && result.All(static account => account.Cents == 0))
            findings.Add(YearClosed.Check, 0);
    }

    private static string IdOf(Parties parties, int number) => number == Parties.None ? string.Empty : parties[number].Id;

    private static ImmutableArray<LedgerParty> Used(Parties parties, IEnumerable<int> numbers) =>
    [
        .. numbers.Where(static number => number != Parties.None).Distinct()
            .Select(number => new LedgerParty(parties[number].Id, parties[number].Name))
            .OrderBy(static party => party.Id, StringComparer.Ordinal),
    ];
}
