using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>The transactions: line by line into sums.</summary>
internal sealed class TransactionsSection(Books books, LedgerLimits limits, LedgerFindings findings, AuditfileVersion version)
{
    // A transaction with more lines than this (a year's wages in one) is booked in parts.
    private const int MostPending = 1 << 17;
    private readonly List<Booking> pending = [];
    private readonly LineAmount amount = new(limits, findings);
    private long periodZeroLines, datesOutside, negativeQuantities;
    private int firstPeriodZero, firstDateOutside, firstNegativeQuantity;
    private bool isPeriodZero;
    private long debit, credit;

    /// <summary>What was counted, beside what the file says.</summary>
    public Declared Sum { get; } = new();

    /// <summary>Transactions read.</summary>
    public long Count { get; private set; }

    /// <summary>Transactions whose debit is not their credit.</summary>
    public long Unbalanced { get; private set; }

    public void Read(ElementWalk walk, int? fiscalYear)
    {
        foreach (var element in walk.Children())
        {
            version.Sees(element);
            if (Sum.Take(element, walk))
                continue;
            if (element == "numberEntries")
                throw new RefusedLedgerException(VersionTooOld.Check, walk.Line, SentenceFact.Text("version", "CLAIR"));
            if (element != "journal")
                continue;
            foreach (var inner in walk.Children())
            {
                if (inner == "transaction")
                    ReadTransaction(walk, fiscalYear);
            }
        }
    }

    /// <summary>Tells what was seen in all transactions together.</summary>
    public void Tell(int? fiscalYear)
    {
        amount.Tell();
        Sum.Compare(findings);
        if (Sum.Lines == 0)
            findings.Add(NoTransactions.Check, 0);
        if (Sum.DebitCents != Sum.CreditCents)
            findings.Add(LedgerUnbalanced.Check, 0, SentenceFact.Money("debit", Sum.DebitCents), SentenceFact.Money("credit", Sum.CreditCents));
        if (datesOutside > 0)
            findings.Add(DatesOutsideYear.Check, firstDateOutside, SentenceFact.Count("count", datesOutside), SentenceFact.Number("year", fiscalYear!.Value));
        if (negativeQuantities > 0)
            findings.Add(QuantitiesNegative.Check, firstNegativeQuantity, SentenceFact.Count("count", negativeQuantities));
        if (periodZeroLines > 0)
        {
            var onCost = books.Accounts.Where(static account => account.Kind != AccountKind.Balance).Sum(static account => account.PeriodZeroCents);
            findings.Add(PeriodZero.Check, firstPeriodZero, SentenceFact.Count("count", periodZeroLines), SentenceFact.Money("amount", onCost));
        }
    }

    private void ReadTransaction(ElementWalk walk, int? fiscalYear)
    {
        Count++;
        var line = walk.Line;
        var number = string.Empty;
        (isPeriodZero, debit, credit) = (false, 0, 0);
        foreach (var element in walk.Children())
        {
            switch (element)
            {
                case "nr":
                    number = KeptText.Of(walk.Text());
                    break;
                case "periodNumber":
                    isPeriodZero = int.TryParse(walk.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var period) && period == 0;
                    break;
                case "trDt":
                    CheckDate(walk.Text(), walk.Line, fiscalYear);
                    break;
                case "trLine":
                    ReadLine(walk);
                    break;
            }
        }

        Book();
        if (debit == credit)
            return;
        Unbalanced++;
        findings.Add(TransactionUnbalanced.Check, line, SentenceFact.Delivered("transaction", number), SentenceFact.Money("debit", debit), SentenceFact.Money("credit", credit));
    }

    private void CheckDate(ReadOnlySpan<char> date, int line, int? fiscalYear)
    {
        var isYear = date.Length >= 4 && int.TryParse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && fiscalYear is { } expected && year != expected;
        if (isYear && datesOutside++ == 0)
            firstDateOutside = line;
    }

    private void ReadLine(ElementWalk walk)
    {
        var line = walk.Line;
        int account = -1, supplier = Parties.None, centre = Parties.None, product = Parties.None, project = Parties.None;
        amount.Start();
        foreach (var element in walk.Children())
        {
            if (amount.Take(element, walk))
                continue;
            version.Sees(element);
            switch (element)
            {
                case "accID":
                    account = walk.Text() is { IsEmpty: false } text ? books.Account(text, line) : account;
                    break;
                case "custSupID":
                    supplier = books.Suppliers.Use(walk.Text());
                    break;
                case "costID" or "cost":
                    centre = books.CostCentres.Use(walk.Text());
                    break;
                case "prodID" or "product":
                    product = books.CostCentres.Use(walk.Text());
                    break;
                case "projID" or "project":
                    project = books.CostCentres.Use(walk.Text());
                    break;
                case "qntity":
                    if (walk.Text() is ['-', ..] && negativeQuantities++ == 0)
                        firstNegativeQuantity = line;
                    break;
            }
        }

        var isCounted = amount.IsComplete(line);
        if (account < 0)
            findings.Add(LineWithoutAccount.Check, line);
        else if (isCounted)
            Take(new Booking(account, centre != Parties.None ? centre : product != Parties.None ? product : project, supplier, amount.Cents, line));
    }

    private void Take(in Booking booking)
    {
        Sum.Count(booking.Cents, amount.IsDebit);
        (debit, credit) = amount.IsDebit ? (debit + booking.Cents, credit) : (debit, credit - booking.Cents);
        if (isPeriodZero && periodZeroLines++ == 0)
            firstPeriodZero = booking.Line;
        pending.Add(booking);
        if (pending.Count == MostPending)
            Book();
    }

    /// <summary>Many a package names the supplier on the creditor's line alone: a transaction with one supplier is all with that supplier.</summary>
    private void Book()
    {
        var only = OnlySupplier();
        foreach (var booking in pending)
        {
            if (isPeriodZero)
                books.PostOpening(booking);
            else
                books.Post(booking.Supplier == Parties.None ? booking with { Supplier = only } : booking);
        }

        pending.Clear();
    }

    private int OnlySupplier()
    {
        var only = Parties.None;
        foreach (var booking in pending)
        {
            if (booking.Supplier == Parties.None || booking.Supplier == only)
                continue;
            if (only != Parties.None)
                return Parties.None;
            only = booking.Supplier;
        }

        return only;
    }
}
