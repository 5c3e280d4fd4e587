using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Across;

/// <summary>A partnership's costs must be able to go to its members: it has some, and their key is known.</summary>
internal static class PartnershipReturns
{
    public static void Check(PackageTables tables, WholeTables whole)
    {
        if (tables.Memberships.Findings.IsRefused || !tables.Returns.IsSound || tables.Register is not { } register)
            return;
        var members = whole.Memberships.ToLookup(static record => (record.Partnership, record.Year));
        var profiles = whole.Profiles.Select(static record => (record.Municipality, record.Year)).ToHashSet();
        for (var row = 0; row < whole.Returns.Count; row++)
        {
            var delivered = whole.Returns[row];
            if (!register.Table.IsPartnership[delivered.Organisation])
                continue;
            var facts = new[] { SentenceFact.Text("value", register.CodeOf(delivered.Organisation)), SentenceFact.Number("year", delivered.Year) };
            var own = members[(delivered.Organisation, delivered.Year)];
            if (!own.Any())
                Say(tables, PartnershipWithoutMembers.Check, row, facts);
            else if (delivered.Status == ReturnStatus.Approved && own.First().Share is null && tables.Profiles.IsSound)
                SayUnknown(own.Where(member => !profiles.Contains((member.Municipality, member.Year))), row, facts);
        }

        void SayUnknown(IEnumerable<MembershipRecord> unknown, int row, SentenceFact[] facts)
        {
            foreach (var member in unknown)
                Say(tables, MemberWithoutProfile.Check, row, [.. facts, SentenceFact.Text("member", register.CodeOf(member.Municipality))]);
        }
    }

    private static void Say(PackageTables tables, Check check, int row, SentenceFact[] facts) =>
        tables.Returns.Findings.AtRecord(check, TableReading<ReturnBlock>.RecordOf(row), 0, facts);
}
