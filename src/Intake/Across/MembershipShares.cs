using System.Globalization;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Across;

/// <summary>Shares of a partnership's members in a year: given for all of them and 1 together, or for none.</summary>
internal static class MembershipShares
{
    public static void Check(PackageTables tables, WholeTables whole)
    {
        var table = tables.Memberships;
        if (table.Findings.IsRefused || tables.Register is not { } register)
            return;
        var margin = tables.ShareMargin;
        foreach (var members in whole.Memberships.Select(static (record, row) => (record, row)).GroupBy(static pair => (pair.record.Partnership, pair.record.Year)))
        {
            var given = members.Count(static pair => pair.record.Share is not null);
            if (given == 0)
                continue;
            var record = TableReading<MembershipBlock>.RecordOf(members.First().row);
            var partnership = SentenceFact.Text("value", register.CodeOf(members.Key.Partnership));
            var year = SentenceFact.Number("year", members.Key.Year);
            var count = members.Count();
            if (given < count)
            {
                table.Findings.AtRecord(SharesPartlyGiven.Check, record, 0, partnership, year, SentenceFact.Number("count", given), SentenceFact.Number("rest", count - given));
                continue;
            }

            var sum = members.Sum(static pair => (decimal)pair.record.Share!.Value.Quintillionths) / Share.One;
            if (Math.Abs(sum - 1) > margin)
                table.Findings.AtRecord(SharesDoNotAddUp.Check, record, 0, partnership, year, SentenceFact.Text("sum", sum.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
