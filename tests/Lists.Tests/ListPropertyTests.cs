using CsCheck;
using Maatstaf.Lists;
using Maatstaf.Lists.Merging;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists_Tests;

/// <summary>What holds for every list.</summary>
public sealed class ListPropertyTests
{
    private static readonly string[] Functions = ["Architect", "Systeembeheerder", "Teamleider ICT", "Duizendpoot"];
    private static readonly string[] Hostings = ["SaaS", "Lokaal", "Gehost", ""];

    private static readonly Gen<string[]> Application =
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 6], Gen.Long[-5_000_000, 900_000_000], Gen.Int[0, 3], static (name, supplier, cents, hosting) =>
            (string[])[$"App {name}", $"Leverancier {supplier}", Euros(cents), Hostings[hosting]]);

    private static readonly Gen<string[]> Person =
        Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 1400], Gen.Long[0, 20_000_000], static (function, hired, fte, cents) =>
            (string[])[Functions[function], hired ? "Extern" : "Vast", (fte / 1000m).ToString("0.000", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','), Euros(cents)]);

    [Fact]
    public void The_lines_add_up_to_the_list_whatever_the_order_of_rows_and_columns()
    {
        Gen.Select(Application.Array[1, 40], Gen.Int[0, 5]).Sample(static (rows, turn) =>
        {
            string[] headings = ["Applicatie", "Leverancier", "Kosten", "Hosting"];
            var straight = Reading.Open(ListKind.Applications, Reading.Table([headings, .. rows])).Accept();
            var turned = Reading.Open(ListKind.Applications, Reading.Table([Turn(headings, turn), .. rows.Reverse().Select(row => Turn(row, turn))])).Accept();
            straight.Sum("amount_eur").ShouldBe(rows.Sum(static row => decimal.Parse(row[2].Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)));
            Content(turned.Rows).ShouldBe(Content(straight.Rows));
        }, iter: 200);
    }

    [Fact]
    public void Groups_of_staff_add_up_to_the_list_whatever_the_order()
    {
        Gen.Select(Person.Array[1, 40], Gen.Int[0, 5]).Sample(static (rows, turn) =>
        {
            string[] headings = ["Functie", "Dienstverband", "FTE", "Kosten"];
            var straight = Reading.Open(ListKind.Staff, Reading.Table([headings, .. rows])).Accept();
            var turned = Reading.Open(ListKind.Staff, Reading.Table([Turn(headings, turn), .. rows.Reverse().Select(row => Turn(row, turn))])).Accept();
            straight.Sum("fte").ShouldBe(rows.Sum(static row => decimal.Parse(row[2].Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)));
            straight.Sum("amount_eur").ShouldBe(rows.Sum(static row => decimal.Parse(row[3].Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)));
            Content(turned.Rows).ShouldBe(Content(straight.Rows));
            straight.Rows.Select(static row => (row["function"], row["employment"])).ShouldBeUnique();
        }, iter: 200);
    }

    [Fact]
    public void A_list_merged_twice_changes_nothing_the_second_time()
    {
        Application.Array[1, 30].Sample(static rows =>
        {
            var list = Reading.Open(ListKind.Applications, Reading.Table([["Applicatie", "Leverancier", "Kosten", "Hosting"], .. rows])).Accept().Rows;
            var draft = DeliveredYear.Empty(OrganisationCode.Parse("GM0001"), 2025);
            var merged = ListMerge.Of(draft, list).Proposed().Select(static row => row.After!);
            var once = DeliveredYear.Of(draft.Organisation, 2025, merged);
            once.Rows.Length.ShouldBe(list.Count);
            ListMerge.Of(once, list).Lines.ShouldAllBe(static line => line.Kind == MergeKind.Same);
        }, iter: 200);
    }

    private static string[] Content(IEnumerable<DeliveredRow> rows) => [.. rows.Select(static row => string.Join('|', row.Cells)).Order(StringComparer.Ordinal)];

    private static string[] Turn(string[] cells, int turn) => [.. cells.Skip(turn % cells.Length), .. cells.Take(turn % cells.Length)];

    private static string Euros(long cents) => (cents / 100m).ToString("#,##0.00", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });
}
