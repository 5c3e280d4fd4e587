using Maatstaf.Catalogue;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk_Tests;

/// <summary>What people type becomes the notation of the data package, and comes back as they write it.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData(FormKind.Money, "1.234,50", "1234.50")]
    [InlineData(FormKind.Money, "€ 1.234", "1234")]
    [InlineData(FormKind.Money, "1 234,5", "1234.5")]
    [InlineData(FormKind.Money, "1,234.50", "1234.50")]
    [InlineData(FormKind.Money, "1.234,-", "1234")]
    [InlineData(FormKind.Money, "(100)", "-100")]
    [InlineData(FormKind.Money, "−12,5", "-12.5")]
    [InlineData(FormKind.Money, "1.234.567", "1234567")]
    [InlineData(FormKind.Fte, "3,738", "3.738")]
    [InlineData(FormKind.Fte, "1.2", "1.2")]
    [InlineData(FormKind.Hours, "1.234", "1234")]
    [InlineData(FormKind.Hours, "1.234,5", "1234.5")]
    [InlineData(FormKind.Decimal, "5,8%", "5.8")]
    [InlineData(FormKind.Date, "31-12-2026", "2026-12-31")]
    [InlineData(FormKind.Date, "2026-12-31", "2026-12-31")]
    [InlineData(FormKind.Text, " =1+1 ", "=1+1")]
    public void Dutch_notation_is_read(FormKind kind, string typed, string kept) => CellText.Kept(kind, typed, Language.Dutch).ShouldBe(kept);

    [Theory]
    [InlineData(FormKind.Fte, "1.234")]
    [InlineData(FormKind.Decimal, "1.234")]
    public void What_has_two_readings_is_kept_so_that_no_check_takes_it_for_one(FormKind kind, string typed) =>
        CellText.Kept(kind, typed, Language.Dutch).ShouldBe(typed + "?");

    [Theory]
    [InlineData(FormKind.Money, "12,3,4")]
    [InlineData(FormKind.Money, "twaalf")]
    [InlineData(FormKind.Date, "31 december")]
    public void What_cannot_be_read_stays_as_it_was_typed(FormKind kind, string typed) => CellText.Kept(kind, typed, Language.Dutch).ShouldBe(typed);

    [Theory]
    [InlineData(FormKind.Money, "199653.82", "199.653,82", "199,653.82")]
    [InlineData(FormKind.Money, "-0.5", "-0,50", "-0.50")]
    [InlineData(FormKind.Fte, "3.700", "3,7", "3.7")]
    [InlineData(FormKind.Count, "71154", "71.154", "71,154")]
    [InlineData(FormKind.Date, "2026-12-31", "31-12-2026", "31/12/2026")]
    [InlineData(FormKind.Money, "12,3,4", "12,3,4", "12,3,4")]
    public void What_is_kept_is_shown_in_the_language_of_the_page(FormKind kind, string kept, string dutch, string english)
    {
        CellText.Shown(kind, kept, Language.Dutch).ShouldBe(dutch);
        CellText.Shown(kind, kept, Language.English).ShouldBe(english);
    }

    [Fact]
    public void What_is_shown_reads_back_as_the_same_number()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var kept in (string[])["0.01", "1", "1234.5", "-1234567.89", "1000000"])
                decimal.Parse(CellText.Kept(FormKind.Money, CellText.Shown(FormKind.Money, kept, language), language), System.Globalization.CultureInfo.InvariantCulture)
                    .ShouldBe(decimal.Parse(kept, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
