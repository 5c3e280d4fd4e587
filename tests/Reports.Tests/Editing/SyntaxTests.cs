using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests.Editing;

/// <summary>What the team writes is read back as it was meant, and what cannot be read says where and why.</summary>
public sealed class SyntaxTests
{
    private const string Letters = "abc déf 1,2.3 {}[]()\\=\n\t€%-—'\"";

    [Fact]
    public void What_is_written_is_read_back()
    {
        for (var seed = 0; seed < 4000; seed++)
        {
            var random = new Random(seed);
            var parts = PartsOf(random);
            var language = seed % 2 == 0 ? Language.Dutch : Language.English;
            var text = TextSyntax.Write(parts);
            var read = TextSyntax.Read(text, language);
            read.Faults.ShouldBeEmpty($"seed {seed}: {text}");
            read.Parts.Select(static placed => placed.Part).ShouldBe(parts, $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void Whatever_is_typed_is_read_to_its_end_and_every_fault_has_a_place_in_it()
    {
        for (var seed = 0; seed < 4000; seed++)
        {
            var random = new Random(seed);
            var text = Some(random, 40);
            var read = TextSyntax.Read(text, Language.Dutch);
            foreach (var fault in read.Faults)
            {
                var line = text.Split('\n')[fault.Line - 1];
                fault.Column.ShouldBeInRange(1, line.Length, $"seed {seed}");
                fault.Code.ShouldStartWith("T0");
            }

            if (read.Faults.Count == 0)
                TextSyntax.Read(TextSyntax.Write(read.Parts.Select(static placed => placed.Part)), Language.Dutch).Parts.Select(static placed => placed.Part).ShouldBe(read.Parts.Select(static placed => placed.Part), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void A_figure_is_named_by_indicator_year_group_and_statistic()
    {
        var full = TextSyntax.Read("Dat is {ict.cost-per-inhabitant 2024 small median 2}.", Language.Dutch).Parts.Select(static placed => placed.Part).ToArray();
        full.ShouldBe([new TextPart.Words("Dat is "), new TextPart.Number(new(new("ict.cost-per-inhabitant", 2024, "small", "median"), 2)), new TextPart.Words(".")]);
        var small = TextSyntax.Read("{ict.cost-per-inhabitant 2024}", Language.Dutch).Parts.ShouldHaveSingleItem().Part;
        small.ShouldBe(new TextPart.Number(new(new("ict.cost-per-inhabitant", 2024, "all", "headline"))));
        var typed = TextSyntax.Read("{ € 82,40 = ict.cost-per-inhabitant 2024 all headline }", Language.Dutch).Parts.ShouldHaveSingleItem().Part;
        typed.ShouldBe(new TextPart.Quote("€ 82,40", new(new("ict.cost-per-inhabitant", 2024, "all", "headline"))));
    }

    [Theory]
    [InlineData("een\ntwee {ict", "T001", 2, 6)]
    [InlineData("een {a {b}", "T001", 1, 5)]
    [InlineData("een } twee", "T002", 1, 5)]
    [InlineData("{zomaar iets}", "T003", 1, 1)]
    [InlineData("{ict.cost 2024 all headline 9}", "T003", 1, 1)]
    [InlineData("{ict.cost jaar all headline}", "T003", 1, 1)]
    [InlineData("{veel = ict.cost 2024 all headline}", "T004", 1, 1)]
    [InlineData("{82.40 = ict.cost 2024 all headline}", "T004", 1, 1)]
    [InlineData("{1 tot 2 = ict.cost 2024 all headline}", "T004", 1, 1)]
    [InlineData("[woorden](javascript:alert)", "T005", 1, 1)]
    [InlineData("[woorden](http://example.org)", "T005", 1, 1)]
    [InlineData("[woorden](//example.org)", "T005", 1, 1)]
    public void What_cannot_be_read_has_a_code_and_a_place(string text, string code, int line, int column)
    {
        var fault = TextSyntax.Read(text, Language.Dutch).Faults[0];
        (fault.Code, fault.Line, fault.Column).ShouldBe((code, line, column));
        fault.InFull.Dutch.ShouldStartWith(code);
        fault.Sentence.English.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("82,40", Language.Dutch, 82.40, 2)]
    [InlineData("€ 1.234", Language.Dutch, 1234, 0)]
    [InlineData("1234,5", Language.Dutch, 1234.5, 1)]
    [InlineData("€1,234.5", Language.English, 1234.5, 1)]
    [InlineData("-3%", Language.Dutch, -3, 0)]
    [InlineData("− € 4", Language.Dutch, -4, 0)]
    [InlineData("+ 4 fte", Language.English, 4, 0)]
    public void A_typed_number_is_read_in_the_notation_of_its_language(string typed, Language language, double value, int decimals)
    {
        var number = TypedNumber.Read(typed, language).ShouldNotBeNull();
        (number.Value, number.Decimals).ShouldBe(((decimal)value, decimals));
    }

    [Theory]
    [InlineData("82.40", Language.Dutch)]
    [InlineData("82,40", Language.English)]
    [InlineData("1.23.4", Language.Dutch)]
    [InlineData("geen", Language.Dutch)]
    [InlineData("2023-2024", Language.Dutch)]
    [InlineData("0,1234567", Language.Dutch)]
    [InlineData("", Language.Dutch)]
    public void A_number_in_another_notation_is_not_guessed_at(string typed, Language language) => TypedNumber.Read(typed, language).ShouldBeNull();

    private static List<TextPart> PartsOf(Random random)
    {
        var parts = new List<TextPart>();
        for (var number = random.Next(8); number > 0; number--)
        {
            TextPart part = random.Next(4) switch
            {
                0 => new TextPart.Number(Figure(random)),
                1 => new TextPart.Quote(random.Next(2) == 0 ? "1234" : "€ 7", Figure(random)),
                2 => new TextPart.Link("zie " + Some(random, 12).Replace("\n", " ", StringComparison.Ordinal).Replace("\t", " ", StringComparison.Ordinal) + "hier", random.Next(2) == 0 ? "/methode" : "https://example.org/a?b=1"),
                _ => new TextPart.Words("x" + Some(random, 20)),
            };
            // Two runs of words beside each other are one.
            if (part is not TextPart.Words || parts is not [.., TextPart.Words])
                parts.Add(part);
        }

        return parts;
    }

    private static BoundFigure Figure(Random random) => new(
        new("ict.cost-per-inhabitant", 2000 + random.Next(30), random.Next(2) == 0 ? "all" : "in-partnership", random.Next(2) == 0 ? "headline" : BoundFigure.Change),
        random.Next(2) == 0 ? null : random.Next(BoundFigure.MostDecimals + 1));

    private static string Some(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Letters[random.Next(Letters.Length)]));
}
