using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>The opening balance: it is kept apart, for it is no cost of the year.</summary>
internal sealed class OpeningSection(Books books, LedgerLimits limits, LedgerFindings findings)
{
    public void Read(ElementWalk walk)
    {
        var sum = new Declared();
        var amount = new LineAmount(limits, findings);
        var start = walk.Line;
        foreach (var element in walk.Children())
        {
            if (sum.Take(element, walk) || element != "obLine")
                continue;
            var line = walk.Line;
            var account = -1;
            amount.Start();
            foreach (var inner in walk.Children())
            {
                if (!amount.Take(inner, walk) && inner == "accID" && walk.Text() is { IsEmpty: false } number)
                    account = books.Account(number, line);
            }

            if (account < 0)
                findings.Add(LineWithoutAccount.Check, line);
            else if (amount.IsComplete(line))
            {
                sum.Count(amount.Cents, amount.IsDebit);
                books.Accounts[account].OpeningCents += amount.Cents;
            }
        }

        sum.Compare(findings);
        if (sum.DebitCents != sum.CreditCents)
            findings.Add(OpeningUnbalanced.Check, start, SentenceFact.Money("debit", sum.DebitCents), SentenceFact.Money("credit", sum.CreditCents));
    }
}
