using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests.Editing;

/// <summary>Texts, order and what is left out, applied to a report that was computed.</summary>
public sealed class EditTests
{
    private static readonly Publication Figures = Publications.Of(3, 2022, 2023, Publications.Year);
    private static readonly TrendReport Computed = TrendReportBuilder.Build(Figures, Publications.Catalogue);
    private static readonly BoundNumbers Numbers = new(Figures, Publications.Catalogue);
    private static readonly AddedTextWriter Writer = new(Numbers, isDraft: false, keepsTyped: false), Draft = new(Numbers, isDraft: true, keepsTyped: true);
    private static readonly Chapter Software = Computed.Chapters.Single(static chapter => chapter.Id == "software");

    private static AddedText Text(string dutch, string english = "", int number = 1, string chapter = "software") => new(new Guid(number, 0, 0, new byte[8]), chapter, dutch, english, 1);

    private static string Cost => Read(new BoundFigure(new("software.cost-per-inhabitant", Publications.Year, GroupIds.All, StatisticIds.Headline))).Text.Dutch;

    [Fact]
    public void A_report_without_changes_is_the_report_as_computed()
    {
        var edited = EditedReport.Of(Computed, ReportEdit.None, Writer);
        edited.Chapters.Select(static chapter => chapter.Id).ShouldBe(Computed.Chapters.Select(static chapter => chapter.Id));
        edited.Chapters.SelectMany(static chapter => chapter.Blocks).ShouldBe(Computed.Chapters.SelectMany(static chapter => chapter.Blocks));
    }

    [Fact]
    public void A_text_stands_where_it_was_put_with_its_figure_in_it()
    {
        var order = EditedReport.OrderOf(Software, ReportEdit.None);
        var text = Text("Dat is {software.cost-per-inhabitant 2024}.\n\nTweede\nalinea.", "That is {software.cost-per-inhabitant 2024}.\n\nSecond one.");
        var edited = EditedReport.Of(Computed, ReportEdit.None.With(text, order[1], order), Writer).Chapters.Single(static chapter => chapter.Id == "software");
        edited.Blocks.Count.ShouldBe(Software.Blocks.Count + 2);
        edited.Blocks.Where(static block => block is not Paragraph { Written: not null }).ShouldBe(Software.Blocks);
        edited.Blocks[2].ShouldBeOfType<Paragraph>().Text.Dutch.ShouldBe($"Dat is {Cost}.");
        edited.Blocks[3].ShouldBeOfType<Paragraph>().Text.ShouldBe(new("Tweede alinea.", "Second one."));
    }

    [Fact]
    public void A_text_keeps_its_place_when_computed_blocks_come_and_go()
    {
        var order = EditedReport.OrderOf(Software, ReportEdit.None);
        var text = Text("Hier.");
        var edit = ReportEdit.None.With(text, order[^1], order);
        var shorter = Software with { Blocks = [.. Software.Blocks.Skip(1)] };
        EditedReport.OrderOf(shorter, edit)[^1].ShouldBe(text.Name);
        var longer = Software with { Blocks = [.. Software.Blocks, new Heading(new("Nieuw", "New"))] };
        EditedReport.OrderOf(longer, edit).TakeLast(2).ShouldBe(["heading-1", text.Name], "what is new comes behind what it followed");
    }

    [Fact]
    public void Blocks_and_chapters_move_and_what_is_left_out_comes_back_as_it_was()
    {
        var order = EditedReport.OrderOf(Software, ReportEdit.None);
        var moved = ReportEdit.None.Moved("software", order[1], -1, order);
        EditedReport.OrderOf(Software, moved).Take(2).ShouldBe([order[1], order[0]]);
        EditedReport.OrderOf(Software, moved.Moved("software", order[1], 1, EditedReport.OrderOf(Software, moved))).ShouldBe(order);
        EditedReport.OrderOf(Software, ReportEdit.None.Moved("software", order[0], -1, order)).ShouldBe(order, "the first cannot go up");

        var chapters = EditedReport.ChaptersOf(Computed, ReportEdit.None);
        var turned = ReportEdit.None.ChapterMoved(chapters[2], -1, chapters);
        EditedReport.Of(Computed, turned, Writer).Chapters[1].Id.ShouldBe(chapters[2]);

        var without = ReportEdit.None.LeavingOut("software", new LeftOutBlock(order[0], "dubbel"));
        EditedReport.Of(Computed, without, Writer).Chapters.Single(static chapter => chapter.Id == "software").Blocks.ShouldBe(Software.Blocks.Skip(1));
        EditedReport.Of(Computed, without.BringingBack("software", order[0]), Writer).Chapters.Single(static chapter => chapter.Id == "software").Blocks.ShouldBe(Software.Blocks);
    }

    [Fact]
    public void What_was_changed_is_read_back_from_its_bytes_and_the_same_changes_are_the_same_bytes()
    {
        var order = EditedReport.OrderOf(Software, ReportEdit.None);
        var edit = ReportEdit.None.With(Text("Een {software.cost-per-inhabitant 2024} \u2028", "One"), null, order).LeavingOut("software", new LeftOutBlock(order[0], "dubbel")).ChapterMoved("software", 1, EditedReport.ChaptersOf(Computed, ReportEdit.None));
        var bytes = ReportEditFile.Write(edit);
        ReportEditFile.Write(ReportEditFile.Read(bytes)).ShouldBe(bytes);
        ReportEditFile.Read(bytes).Texts.ShouldBe(edit.Texts);
        Should.Throw<InvalidDataException>(static () => ReportEditFile.Read("{"u8));
    }

    [Fact]
    public void Names_of_blocks_are_unique_in_their_chapter()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            foreach (var chapter in TrendReportBuilder.Build(Publications.Random(seed), Publications.Catalogue).Chapters)
                BlockNames.Of(chapter).Select(static block => block.Name).ShouldBeUnique($"seed {seed}, {chapter.Id}");
        }
    }

    [Fact]
    public void A_typed_number_holds_when_the_figure_rounds_to_it()
    {
        var figure = new BoundFigure(new("software.cost-per-inhabitant", Publications.Year, GroupIds.All, StatisticIds.Headline));
        for (var decimals = 0; decimals <= 3; decimals++)
        {
            var shown = Read(figure with { Decimals = decimals }).Shown;
            Numbers.Holds(new TypedNumber(shown, decimals, shown < 0), figure).ShouldBeTrue();
            Numbers.Holds(new TypedNumber(shown + (decimal)Math.Pow(10, -decimals), decimals, false), figure).ShouldBeFalse();
        }

        Numbers.Holds(new TypedNumber(1, 0, false), new BoundFigure(new("no-such", 2024, "all", "headline"))).ShouldBeFalse();
    }

    [Fact]
    public void A_typed_number_that_does_not_hold_is_marked_in_a_draft_and_replaced_when_it_goes_out()
    {
        var text = Text("Het is {9.999 = software.cost-per-inhabitant 2024 all headline}.");
        var marked = Draft.Write(text).ShouldHaveSingleItem().Written!.Dutch.Single(static piece => piece.Fault is not null);
        marked.Text.ShouldBe("9.999");
        marked.Fault!.Value.Dutch.ShouldStartWith("klopt niet meer: nu ");
        Writer.Write(text).ShouldHaveSingleItem().Text.Dutch.ShouldBe($"Het is {Cost}.");
        new AddedTextWriter(Numbers, isDraft: false, keepsTyped: true).Write(text).ShouldHaveSingleItem().Text.Dutch.ShouldBe("Het is 9.999.");
        new TextCheck(Numbers, static _ => true).Of(text).First().Kind.ShouldBe(TextFindingKind.Number);
    }

    [Fact]
    public void A_change_is_the_one_that_the_sentences_of_the_report_tell()
    {
        foreach (var indicator in Publications.Catalogue.Indicators.Where(static indicator => indicator.Id.EndsWith(".cost-per-inhabitant", StringComparison.Ordinal)))
        {
            var key = new FigureKey(indicator.Id, Publications.Year, GroupIds.All, BoundFigure.Change);
            if (Numbers.Find(new BoundFigure(key)) is not BoundNumber.Known change)
                continue;
            change.IsChange.ShouldBeTrue();
            change.Text.Dutch.StartsWith('+').ShouldBe(change.Shown > 0);
            Read(new BoundFigure(key with { Statistic = BoundFigure.ChangeSize })).Text.Dutch.ShouldNotStartWith("+");
            Numbers.Holds(new TypedNumber(Math.Abs(change.Shown), DecimalsOf(change), false), new BoundFigure(key)).ShouldBeTrue(indicator.Id);
            if (change.Shown != 0)
                Numbers.Holds(new TypedNumber(-change.Shown, DecimalsOf(change), true), new BoundFigure(key)).ShouldBeFalse(indicator.Id);
        }
    }

    [Fact]
    public void Words_of_the_other_direction_contradict_a_bound_change()
    {
        var check = new TextCheck(Numbers, static _ => true);
        var rising = Publications.Catalogue.Indicators.First(static indicator => Numbers.Find(new BoundFigure(new(indicator.Id, Publications.Year, GroupIds.All, BoundFigure.Change))) is BoundNumber.Known { Shown: > 0 });
        var bound = $"{{{rising.Id} {Publications.Year} all change-size}}";
        Directions($"De kosten dalen met {bound}.").ShouldBe(1);
        Directions($"De kosten stijgen met {bound}.").ShouldBe(0);
        Directions($"Minder inhuur. De kosten stijgen met {bound}.").ShouldBe(0, "another sentence");
        Directions($"Meer hier en minder daar: {bound}.").ShouldBe(0, "nobody can tell");
        Directions($"De dalende lijn: {bound}.").ShouldBe(0, "no word of the list");
        Directions($"De kosten dalen naar {{{rising.Id} {Publications.Year} all headline}}.").ShouldBe(0, "no change is bound");

        int Directions(string dutch) => check.Of(Text(dutch, "x")).Count(static finding => finding.Kind == TextFindingKind.Direction);
    }

    [Fact]
    public void A_figure_that_does_not_exist_says_which_part_of_its_name()
    {
        string CodeOf(string figure) => new TextCheck(Numbers, static _ => true).FaultsOf($"Dit is {{{figure}}}", Language.Dutch).ShouldHaveSingleItem().Code;
        CodeOf("ict.kosten 2024 all headline").ShouldBe("T006");
        CodeOf("ict.cost-per-inhabitant 1999 all headline").ShouldBe("T007");
        CodeOf("ict.cost-per-inhabitant 2024 iedereen headline").ShouldBe("T008");
        CodeOf("ict.cost-per-inhabitant 2024 all gemiddelde").ShouldBe("T009");
        CodeOf("ict.cost-per-inhabitant 2022 all change").ShouldBe("T010");
    }

    [Fact]
    public void Links_lead_somewhere_and_texts_are_in_both_languages()
    {
        var check = new TextCheck(Numbers, static path => path == "/methode");
        check.Of(Text("[hoe](/methode) en [wat](/nergens)", "[how](https://example.org)")).ShouldHaveSingleItem().Kind.ShouldBe(TextFindingKind.Link);
        check.Of(Text("Alleen Nederlands.")).ShouldHaveSingleItem().Kind.ShouldBe(TextFindingKind.Language);
        Writer.Write(Text("Alleen Nederlands.")).ShouldHaveSingleItem().Text.English.ShouldBe("(In Dutch only) Alleen Nederlands.");
        Writer.Write(Text("Zie [elders](https://example.org).", "See [elsewhere](https://example.org).")).ShouldHaveSingleItem().Text.Dutch.ShouldBe("Zie elders (https://example.org).");
    }

    [Fact]
    public void A_search_finds_figures_by_words_and_gives_what_the_text_will_show()
    {
        var search = new FigureSearch(Numbers);
        var found = search.Find("software.cost-per-inhabitant 2023", 5);
        found.Count.ShouldBe(5);
        found[0].Figure.Key.ShouldBe(new FigureKey("software.cost-per-inhabitant", 2023, GroupIds.All, StatisticIds.Headline));
        found[0].Value.ShouldBe(Read(found[0].Figure).Text);
        search.Find(string.Empty, 5).ShouldBeEmpty();
        search.Find("eenhoorn", 5).ShouldBeEmpty();
    }

    private static BoundNumber.Known Read(BoundFigure figure) => Numbers.Find(figure).ShouldBeOfType<BoundNumber.Known>();

    private static int DecimalsOf(BoundNumber.Known known) => known.Text.English.Contains('.', StringComparison.Ordinal) ? known.Text.English.Split('.')[1].TakeWhile(char.IsDigit).Count() : 0;
}
