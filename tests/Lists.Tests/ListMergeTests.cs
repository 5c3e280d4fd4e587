using Maatstaf.Lists.Merging;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists_Tests;

/// <summary>A list beside a draft that already has lines.</summary>
public sealed class ListMergeTests
{
    private static readonly Provenance LastYear = new(Way.LastYear, string.Empty, string.Empty, 0);
    private static readonly Provenance FromList = new(Way.Applications, "lijst.csv", string.Empty, 2);

    [Fact]
    public void New_changed_same_and_gone_are_told_apart()
    {
        var merge = ListMerge.Of(
            Draft(Line("1", LastYear, "Zaakster", "Noorderlicht", "100"), Line("2", LastYear, "Loonwijzer", "Zuidwester", "200"), Line("7", LastYear, "Oudje", "Noorderlicht", "5")),
            [Line("1", FromList, "ZAAKSTER", "noorderlicht", "150"), Line("2", FromList, "Loonwijzer", "Zuidwester", "200.00"), Line("3", FromList, "Nieuwkomer", "Westenwind", "9")]);
        merge.Lines.Select(static line => (line.Kind, line.Key)).ShouldBe(
            [(MergeKind.Changed, "software/1"), (MergeKind.Same, "software/2"), (MergeKind.New, "software/8"), (MergeKind.Gone, "software/7")]);
        merge.Lines[0].Columns.ShouldBe(["amount_eur", "application", "supplier"]);
        merge.Lines[0].After!.From.ShouldBe(FromList);
    }

    [Fact]
    public void What_the_list_does_not_say_stays_as_the_draft_has_it()
    {
        var before = Line("1", LastYear, "Zaakster", "Noorderlicht", "100").With("category", "software.mid-office").With("theme", "bi");
        var after = ListMerge.Of(Draft(before), [Line("1", FromList, "Zaakster", "Noorderlicht", "150")]).Proposed().Single().After!;
        (after["category"], after["theme"], after["amount_eur"], after.Line).ShouldBe(("software.mid-office", "bi", "150", "1"));
    }

    [Fact]
    public void Nothing_goes_unless_the_coordinator_chooses_it()
    {
        var merge = ListMerge.Of(Draft(Line("1", LastYear, "Oudje", "Noorderlicht", "5")), [Line("1", FromList, "Nieuw", "Noorderlicht", "6")]);
        merge.Proposed().ShouldAllBe(static row => row.After != null);
        merge.Changes(new HashSet<string> { "software/1" }).Single().After.ShouldBeNull();
        merge.Changes(new HashSet<string>()).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_alone_finds_its_line_only_when_nobody_else_bears_it()
    {
        ListMerge.Of(Draft(Line("1", LastYear, "Zaakster", "", "5")), [Line("1", FromList, "Zaakster", "Noorderlicht", "5")]).Lines.Single().Kind.ShouldBe(MergeKind.Changed);
        var two = ListMerge.Of(Draft(Line("1", LastYear, "Zaakster", "A", "5"), Line("2", LastYear, "Zaakster", "B", "5")), [Line("1", FromList, "Zaakster", "C", "5")]);
        two.Lines.Select(static line => line.Kind).ShouldBe([MergeKind.New, MergeKind.Gone, MergeKind.Gone]);
    }

    [Fact]
    public void Two_contracts_of_one_application_find_their_own_line_by_the_amount()
    {
        var merge = ListMerge.Of(Draft(Line("1", LastYear, "Zaakster", "N", "100"), Line("2", LastYear, "Zaakster", "N", "20")), [Line("1", FromList, "Zaakster", "N", "20"), Line("2", FromList, "Zaakster", "N", "100")]);
        merge.Lines.ShouldAllBe(static line => line.Kind == MergeKind.Same);
    }

    [Fact]
    public void Personnel_is_known_by_function_employment_and_theme_and_other_tables_stay()
    {
        DeliveredRow Staff(string line, string fte, Provenance from) => DeliveredRow.Of("personnel", line, [new("function", "personnel.operations"), new("employment", "own"), new("fte", fte)], from);
        var merge = ListMerge.Of(Draft(Staff("4", "1", LastYear), Line("1", LastYear, "Zaakster", "N", "5")), [Staff("1", "2", FromList)]);
        merge.Lines.Single().After!.ShouldBe(Staff("4", "2", FromList));
        ListMerge.Of(Draft(), []).Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_fingerprint_is_of_these_lines_and_of_no_others()
    {
        string Of(DeliveredYear draft, string amount) => ListMerge.Of(draft, [Line("1", FromList, "Zaakster", "N", amount)]).Fingerprint();
        var empty = Of(Draft(), "100");
        Of(Draft(), "100").ShouldBe(empty);
        Of(Draft(), "101").ShouldNotBe(empty);
        Of(Draft(Line("1", LastYear, "Zaakster", "N", "90")), "100").ShouldNotBe(empty);
        Of(Draft(Line("1", LastYear, "Ander", "M", "90")), "100").ShouldNotBe(empty);
    }

    private static DeliveredYear Draft(params DeliveredRow[] rows) => DeliveredYear.Of(OrganisationCode.Parse("GM0001"), 2025, rows);

    private static DeliveredRow Line(string line, Provenance from, string application, string supplier, string amount) =>
        DeliveredRow.Of("software", line, [new("application", application), new("supplier", supplier), new("amount_eur", amount)], from);
}
