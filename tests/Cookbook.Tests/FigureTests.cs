using System.Text;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cookbook_Tests;

/// <summary>Every figure of the catalogue stands in the cookbook once, as the demo country fills it today.</summary>
public sealed class FigureTests(DemoFigures demo)
{
    private const string File = "figures.md";

    [Fact]
    public void The_page_of_figures_is_what_the_demo_country_gives() => Book.HoldOrRenew(File, Page());

    [Fact]
    public void Every_figure_is_in_the_cookbook_once_and_nothing_else()
    {
        var catalogue = demo.Catalogue.Figures.Select(static figure => figure.Id).ToArray();
        catalogue.ShouldBeUnique();
        demo.Figures.Select(static figure => figure.Id).ShouldBe(catalogue, ignoreOrder: true);
        Book.IdsIn(Page()).ShouldBe(catalogue);
    }

    [Fact]
    public void Every_figure_has_a_point_and_a_number_in_its_last_row()
    {
        foreach (var figure in demo.Figures)
        {
            figure.Title.Dutch.ShouldNotBe(figure.Subtitle.Dutch, figure.Id);
            figure.Title.English.ShouldNotBe(figure.Title.Dutch, figure.Id);
            FigureTable.Of(figure.Chart).Rows[^1].Cells.ShouldAllBe(static cell => cell.Text.Dutch.Length > 0, figure.Id);
        }
    }

    private string Page()
    {
        var page = new StringBuilder($"""
            # Every figure of the report

            Each figure of `catalogue/figures.yaml` as it comes out for the demo country, edition {demo.Report.Edition}. The country does not exist.
            The tests write this page and check the pictures. When it no longer fits, {Book.HowToRenew}.


            """);
        foreach (var spec in demo.Catalogue.Figures)
            Append(page, demo.Figures.Single(figure => figure.Id == spec.Id));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder page, ReportFigure figure)
    {
        var (title, subtitle) = (Book.Plain(figure.Title), Book.Plain(figure.Subtitle));
        page.Append(Situation.Text($"## Figuur {figure.Number}{figure.Letter} `{figure.Id}`\n\n"));
        page.Append($"- nl: **{title.Dutch}** {subtitle.Dutch}\n- en: **{title.English}** {subtitle.English}\n");
        page.Append($"- indicators: {string.Join(", ", figure.Indicators.Select(static id => $"`{id}`"))}\n\n");
        page.Append($"![{Book.Plain(figure.Alternative.Dutch)}]({DemoFigures.PictureOf(figure.Id)})\n\n");
        AppendTable(page, FigureTable.Of(figure.Chart));
    }

    /// <summary>The first and the last row, with a row of dots for what lies between.</summary>
    private static void AppendTable(StringBuilder page, FigureTable table)
    {
        LocalisedText[] heads = [table.Corner, .. table.Columns];
        page.Append($"In {Book.Plain(table.ValueName.Dutch)}:\n\n");
        page.Append(Book.Row(heads.Select(static head => head.Dutch))).Append("\n|---|").Insert(page.Length, "--:|", table.Columns.Count).Append('\n');
        page.Append(Row(table.Rows[0])).Append('\n');
        if (table.Rows.Count > 2)
            page.Append(Book.Row(heads.Select(static _ => "…"))).Append('\n');
        if (table.Rows.Count > 1)
            page.Append(Row(table.Rows[^1])).Append('\n');
        page.Append('\n');
    }

    private static string Row(TableRow row) => Book.Row([row.Name.Dutch, .. row.Cells.Select(static cell => cell.Text.Dutch)]);
}
