using System.Globalization;
using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Returns_Tests;

public sealed class WrittenNumberTests
{
    private static readonly string[] Groups = [".", ",", " ", "\u00A0", "\u2009", "\u202F", "'", "\u2019"];

    [Theory]
    [InlineData("1234", "1234")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234,56", "1234.56")]
    [InlineData("1\u2009234.56", "1234.56")]
    [InlineData("1'234'567.50", "1234567.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1 234", "1234")]
    [InlineData("1 234,567", "1234.567")]
    [InlineData("1.234,5678", "1234.5678")]
    [InlineData("€ 1.234,-", "1234")]
    [InlineData("€1.234,--", "1234")]
    [InlineData("12,-", "12")]
    [InlineData("EUR 12,50", "12.5")]
    [InlineData("12,50 euro", "12.5")]
    [InlineData("-12,5", "-12.5")]
    [InlineData("\u221212,5", "-12.5")]
    [InlineData("- € 12,50", "-12.5")]
    [InlineData("€ -12,50", "-12.5")]
    [InlineData("12,50-", "-12.5")]
    [InlineData("(1.234,56)", "-1234.56")]
    [InlineData("(€ 12)", "-12")]
    [InlineData("3,5 %", "3.5")]
    [InlineData("3.5%", "3.5")]
    [InlineData("12,5 fte", "12.5")]
    [InlineData("36 uur", "36")]
    [InlineData("0,234", "0.234")]
    [InlineData("0.5", "0.5")]
    [InlineData(",5", "0.5")]
    [InlineData("5,", "5")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("12.34", "12.34")]
    [InlineData("007", "7")]
    [InlineData("0,00", "0")]
    [InlineData("-0", "0")]
    [InlineData("+5", "5")]
    public void What_people_write_is_read(string text, string expected)
    {
        WrittenNumber.Read(text).ShouldBe(WrittenReading.Of(expected));
    }

    [Theory]
    [InlineData("1.234", "1234", "1.234")]
    [InlineData("1,234", "1234", "1.234")]
    [InlineData("12.500", "12500", "12.5")]
    [InlineData("-123,000", "-123000", "-123")]
    [InlineData("€ 1.234", "1234", "1.234")]
    [InlineData("-", "0", "")]
    public void What_can_mean_two_things_is_never_guessed(string text, string first, string second)
    {
        WrittenNumber.Read(text).ShouldBe(WrittenReading.Either(first, second));
    }

    [Theory]
    [InlineData("n.v.t.")]
    [InlineData("circa 5")]
    [InlineData("1.2.3")]
    [InlineData("1.234,56,7")]
    [InlineData("12.34,56")]
    [InlineData("1,23.456")]
    [InlineData("1e5")]
    [InlineData("5-7")]
    [InlineData("--5")]
    [InlineData("((5))")]
    [InlineData(".")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("١٢")]
    [InlineData("1 23")]
    public void What_is_no_number_is_not_understood(string text)
    {
        WrittenNumber.Read(text).ShouldBe(WrittenReading.NotUnderstood);
    }

    [Fact]
    public void Nothing_written_is_not_known()
    {
        WrittenNumber.Read("  ").ShouldBe(WrittenReading.Blank);
    }

    [Fact]
    public void Any_amount_with_cents_survives_any_grouping()
    {
        var written = Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, Groups.Length - 1].Select(static at => Groups[at]), Gen.Bool);
        written.Sample(
            static (cents, group, hasCurrency) =>
            {
                var amount = cents / 100m;
                var point = group == "." ? "," : ".";
                var shape = new NumberFormatInfo { NumberGroupSeparator = group, NumberDecimalSeparator = point, NumberGroupSizes = [3] };
                var text = (hasCurrency ? "€ " : string.Empty) + amount.ToString("#,##0.00", shape);
                WrittenNumber.Read(text).ShouldBe(WrittenReading.Of(amount.ToString("0.##", CultureInfo.InvariantCulture)), text);
            },
            iter: 10_000);
    }

    [Fact]
    public void Nothing_that_people_can_write_makes_it_fall_over()
    {
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789.,- ()€%'"], 0, 20]).Sample(
            static text =>
            {
                var reading = WrittenNumber.Read(text);
                return reading.Outcome != WrittenOutcome.Read || decimal.TryParse(reading.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
            },
            iter: 10_000);
    }
}

public sealed class WrittenDayTests
{
    [Theory]
    [InlineData("31-12-2027")]
    [InlineData("31/12/2027")]
    [InlineData("31.12.2027")]
    [InlineData("12/31/2027")]
    [InlineData("2027-12-31")]
    [InlineData("2027-12-31T00:00:00")]
    [InlineData("31 december 2027")]
    [InlineData("31 Dec. 2027")]
    [InlineData("31-dec-2027")]
    [InlineData("December 31, 2027")]
    public void A_day_is_read(string text)
    {
        WrittenDay.Read(text).ShouldBe(WrittenReading.Of("2027-12-31"));
    }

    [Theory]
    [InlineData("1 maart 2027", "2027-03-01")]
    [InlineData("1 mrt 2027", "2027-03-01")]
    [InlineData("1 May 2027", "2027-05-01")]
    [InlineData("5/5/2027", "2027-05-05")]
    [InlineData("3-4-2027", "2027-04-03")]
    public void Months_have_their_names_in_both_languages(string text, string expected)
    {
        WrittenDay.Read(text).ShouldBe(WrittenReading.Of(expected));
    }

    [Fact]
    public void With_slashes_the_month_may_come_first()
    {
        WrittenDay.Read("03/04/2027").ShouldBe(WrittenReading.Either("2027-04-03", "2027-03-04"));
    }

    [Theory]
    [InlineData("31-02-2027")]
    [InlineData("31-12-27")]
    [InlineData("31 foo 2027")]
    [InlineData("2027")]
    [InlineData("binnenkort")]
    public void What_is_no_day_is_not_understood(string text)
    {
        WrittenDay.Read(text).ShouldBe(WrittenReading.NotUnderstood);
    }

    [Theory]
    [InlineData("03/04/2027", "2027-04-03")]
    [InlineData("3-4-27", "2027-04-03")]
    [InlineData("1/2/98", "1998-02-01")]
    [InlineData("20271231", "2027-12-31")]
    [InlineData("31-12-2027 14:05", "2027-12-31")]
    [InlineData("2027-12-31T23:00:00Z", "2027-12-31")]
    [InlineData("31 - 12 - 2027", "2027-12-31")]
    [InlineData("1 mrt 2027", "2027-03-01")]
    public void An_export_of_here_writes_the_day_before_the_month(string text, string expected)
    {
        WrittenDay.ReadExported(text).ShouldBe(WrittenReading.Of(expected));
    }

    [Theory]
    [InlineData("12/31/2027")]
    [InlineData("20271331")]
    [InlineData("1.2.27")]
    [InlineData("31-02-27")]
    public void An_export_with_another_order_is_not_understood(string text)
    {
        WrittenDay.ReadExported(text).ShouldBe(WrittenReading.NotUnderstood);
    }
}

public sealed class WrittenChoiceTests
{
    private static readonly ReturnForm Form = BenchmarkCatalogue.Shipped().Form;

    [Theory]
    [InlineData("saas")]
    [InlineData("Bij de leverancier (SaaS)")]
    [InlineData("bij de  leverancier saas")]
    [InlineData("At the supplier (SaaS)")]
    public void A_choice_is_known_by_its_code_and_both_labels(string text)
    {
        WrittenChoice.Find(text, Form["software"].Find("hosting")!.Choices)!.Code.ShouldBe("saas");
    }

    [Fact]
    public void Every_choice_of_the_form_is_known_by_its_own_words()
    {
        foreach (var column in Form.Tables.SelectMany(static table => table.Columns))
        {
            foreach (var choice in column.Choices)
            {
                foreach (var text in (string[])[choice.Code, choice.Label.Dutch, choice.Label.English.ToUpperInvariant()])
                    WrittenChoice.Find(text, column.Choices).ShouldBe(choice, $"{column.Id}: {text}");
            }
        }
    }

    [Theory]
    [InlineData("Ja", "true")]
    [InlineData("yes", "true")]
    [InlineData("WAAR", "true")]
    [InlineData("nee", "false")]
    [InlineData("No.", "false")]
    public void Yes_and_no_are_known_in_both_languages(string text, string expected)
    {
        WrittenChoice.ReadFlag(text).ShouldBe(WrittenReading.Of(expected));
        WrittenChoice.ReadFlag("misschien").ShouldBe(WrittenReading.NotUnderstood);
        WrittenChoice.ReadFlag(" ").ShouldBe(WrittenReading.Blank);
    }

    [Fact]
    public void A_cell_is_read_by_the_kind_of_its_column()
    {
        var software = Form["software"];
        WrittenCell.Read(software.Find("amount_eur")!, "1.234,50", 2024).Value.ShouldBe("1234.5");
        WrittenCell.Read(software.Find("hosting")!, "In eigen beheer", 2024).Value.ShouldBe("on-premises");
        WrittenCell.Read(software.Find("hosting")!, "in de wolken", 2024).Outcome.ShouldBe(WrittenOutcome.NotUnderstood);
        WrittenCell.Read(software.Find("contract_end")!, "31-12-2027", 2024).Value.ShouldBe("2027-12-31");
        WrittenCell.Read(software.Find("application")!, " Zaaksysteem ", 2024).Value.ShouldBe("Zaaksysteem");
        WrittenCell.Read(software.Find("application")!, " ", 2024).ShouldBe(WrittenReading.Blank);
        WrittenCell.Read(Form["ai"].Find("registered")!, "nee", 2024).Value.ShouldBe("false");
    }
}
