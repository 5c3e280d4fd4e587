using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Reports.Outlook;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>What the edition expects, and what came of what the figures a year ago would have led it to expect.</summary>
internal sealed class OutlookChapter(ReportContext report) : ChapterWriter(report)
{
    private static readonly LocalisedText Scenario = new("Aanname", "Assumption");

    public override string Id => "outlook";

    private OutlookSettings Settings => Report.Catalogue.Outlook;

    protected override LocalisedText? Summary() => Settings.Shares.Select(share => ForecastOf(share, Report.Year)).OfType<ShareForecast>().FirstOrDefault() is { } first ? Expected(first) : Laws;

    protected override IEnumerable<Block> Opening()
    {
        foreach (var share in Settings.Shares)
        {
            if (ForecastOf(share, Report.Year) is not { } forecast)
                continue;
            foreach (var block in Paragraph(Expected(forecast), Unsure, Judged(share)))
                yield return block;
            yield return Table(forecast);
        }

        LocalisedText[] coming = [.. Settings.Statements.Where(statement => statement.On.Year > Report.Publication.Edition.Year).Select(static statement => statement.Text)];
        if (coming.Length == 0)
            yield break;
        yield return new Heading(new("Wat er van wetten komt", "What comes of laws"));
        yield return new Points(coming);
    }

    private static LocalisedText Laws => new("Wat we van wetten verwachten.", "What we expect of laws.");

    private static LocalisedText Unsure => new(
        "De cijfers zeggen niet hoe hoog het aandeel kan worden. Daarom is het een bandbreedte: bij elk plafond hoort een andere uitkomst.",
        "The figures do not tell how high the share can become. So it is a band: each ceiling gives another outcome.");

    private ShareForecast? ForecastOf(ExpectedShare share, int last) => ShareForecast.Of(
        share.Indicator,
        [.. Report.Publication.Years.Where(year => year >= share.From && year <= last)
            .Select(year => (year, Share: Report.Publication.Number(share.Indicator.Id, year)))
            .Where(static figure => figure.Share is not null).Select(static figure => (figure.year, figure.Share!.Value))],
        Settings) is { } forecast && forecast.Last == last ? forecast : null;

    private LocalisedText Expected(ShareForecast forecast)
    {
        var (low, high) = forecast.Band(forecast.Last + 1);
        var name = NameOf(forecast.Indicator);
        var year = Numerals.Year(forecast.Last + 1);
        return new(
            $"Voor {year.Dutch} verwachten we dat {name.Dutch} tussen {Numerals.Percent(low).Dutch} en {Numerals.Percent(high).Dutch} ligt.",
            $"For {year.English} we expect {name.English} to be between {Numerals.Percent(low).English} and {Numerals.Percent(high).English}.");
    }

    /// <summary>The same method with the figures up to a year ago, beside what it became; null when that cannot be said.</summary>
    private LocalisedText? Judged(ExpectedShare share)
    {
        if (ForecastOf(share, Report.Year - 1) is not { } before || Report.Publication.Number(share.Indicator.Id, Report.Year) is not { } became)
            return null;
        var (low, high) = before.Band(Report.Year);
        var inside = became >= low && became <= high;
        var year = Numerals.Year(Report.Year);
        return new(
            $"Met de cijfers tot en met {Numerals.Year(before.Last).Dutch} verwachtten we voor {year.Dutch} {Numerals.Percent(low).Dutch} tot {Numerals.Percent(high).Dutch}. Het werd {Numerals.Percent(became).Dutch}: {(inside ? "binnen" : "buiten")} die bandbreedte.",
            $"With the figures up to {Numerals.Year(before.Last).English} we expected {Numerals.Percent(low).English} to {Numerals.Percent(high).English} for {year.English}. It became {Numerals.Percent(became).English}: {(inside ? "inside" : "outside")} that band.");
    }

    private static TableBlock Table(ShareForecast forecast)
    {
        var years = forecast.Scenarios[0].Shares.Select(static share => share.Year).ToArray();
        return new TableBlock(
            new($"{forecast.Indicator.Label.Dutch}: verwacht, in procent", $"{forecast.Indicator.Label.English}: expected, in percent"),
            [Scenario, .. years.Select(Numerals.Year)],
            [.. forecast.Scenarios.Select(scenario => (IReadOnlyList<LocalisedText>)[NameOf(scenario), .. scenario.Shares.Select(static share => Numerals.Of(share.Share * 100, 1))])]);
    }

    private static LocalisedText NameOf(Scenario scenario) => scenario.Ceiling is { } ceiling
        ? new($"Groei naar hoogstens {Numerals.Percent(ceiling).Dutch}", $"Growth to at most {Numerals.Percent(ceiling).English}")
        : new("Groei die elk jaar kleiner wordt", "Growth that becomes smaller each year");

    private LocalisedText NameOf(Indicator indicator) => Report.Wording.Subject(indicator)?.Name ?? indicator.Label;
}
