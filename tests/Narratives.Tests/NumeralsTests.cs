using System.Globalization;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives_Tests;

/// <summary>Numbers as people write them, on whatever machine.</summary>
public sealed class NumeralsTests
{
    public static TheoryData<string> Cultures => ["nl-NL", "tr-TR", "en-US", "ar-SA", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_number_is_written_the_same_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Numerals.Of(-1234567.85, 1).Dutch.ShouldBe("\u22121.234.567,9");
            Numerals.Of(-1234567.85, 1).English.ShouldBe("\u22121,234,567.9");
            Numerals.Count(1312967).Dutch.ShouldBe("1.312.967");
            Numerals.Percent(0.61).Dutch.ShouldBe("61%");
            Numerals.Year(2024).Dutch.ShouldBe("2024");
            var wording = Spoken.Sentences.Wording;
            var euros = Spoken.Catalogue.Indicator("ict.cost-per-inhabitant").Unit;
            wording.Change(-4.5m, euros, 1).Dutch.ShouldBe("\u2212\u00A0\u20AC\u00A04,5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(2.5, 0, "3")]
    [InlineData(-2.5, 0, "\u22123")]
    [InlineData(2.675, 2, "2,68")]
    [InlineData(0.05, 1, "0,1")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(1e17, 0, "100.000.000.000.000.000")]
    public void Rounding_goes_half_away_from_zero_on_the_digits_that_a_reader_sees(double value, int decimals, string written) =>
        Numerals.Of(value, decimals).Dutch.ShouldBe(written);

    [Theory]
    [InlineData(1234.5, 1)]
    [InlineData(-0.25, 2)]
    [InlineData(0, 0)]
    [InlineData(31, 1)]
    public void A_number_of_a_table_is_read_back_as_it_was_written(double value, int decimals)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Numerals.Read(Numerals.Of((decimal)value, decimals).In(language), language).ShouldBe((decimal)value);
            Numerals.Read(Numerals.Signed((decimal)value, decimals).In(language), language).ShouldBe((decimal)value);
        }
    }

    [Theory]
    [InlineData("niet getoond")]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("25,0%")]
    [InlineData("laagste kwart")]
    public void What_is_no_number_of_a_table_is_not_read_as_one(string text) => Numerals.Read(text, Language.Dutch).ShouldBeNull();

    [Fact]
    public void Each_unit_has_its_own_way_of_writing()
    {
        var wording = Spoken.Sentences.Wording;
        string Dutch(string indicator, double value, int decimals) => Spoken.Plain(wording.Value(value, Spoken.Catalogue.Indicator(indicator).Unit, decimals).Dutch);
        Dutch("ict.cost-per-inhabitant", 114.4, 0).ShouldBe("€ 114");
        Dutch("personnel.cost-per-fte", 92403, 0).ShouldBe("€ 92.403");
        Dutch("software.saas-share", 0.61, 0).ShouldBe("61%");
        Dutch("personnel.bi.fte-per-100k", 4.9, 1).ShouldBe("4,9 fte");
        Dutch("ict.cost-per-inhabitant", -3, 0).ShouldBe("− € 3");
    }

    [Fact]
    public void A_change_carries_its_sign_and_nothing_has_none()
    {
        var wording = Spoken.Sentences.Wording;
        var (euros, share) = (Spoken.Catalogue.Indicator("ict.cost-per-inhabitant").Unit, Spoken.Catalogue.Indicator("software.saas-share").Unit);
        Spoken.Plain(wording.Change(4, euros, 0).Dutch).ShouldBe("+ € 4");
        wording.Change(4, euros, 0).English.ShouldBe("+€4");
        Spoken.Plain(wording.Change(-6, share, 0).Dutch).ShouldBe("− 6 procentpunt");
        Spoken.Plain(wording.Change(6, share, 0).English).ShouldBe("+6 percentage points");
        Spoken.Plain(wording.Change(1, share, 0).English).ShouldBe("+1 percentage point");
        Spoken.Plain(wording.Change(0, euros, 0).Dutch).ShouldBe("€ 0");
        Spoken.Plain(Numerals.Signed(1.5m, 1).Dutch).ShouldBe("+ 1,5");
    }

    [Fact]
    public void A_line_never_breaks_within_an_amount()
    {
        var wording = Spoken.Sentences.Wording;
        foreach (var unit in Spoken.Catalogue.Units)
        {
            wording.Change(12, unit, 0).Dutch.ShouldNotContain(' ');
            wording.Value(12m, unit, 0).English.ShouldNotContain(' ');
        }
    }
}
