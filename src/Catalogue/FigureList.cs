namespace Maatstaf.Catalogue;

/// <summary>Reads <c>figures.yaml</c>.</summary>
internal sealed class FigureList
{
    private static readonly Dictionary<string, FigureShape> Shapes = new(StringComparer.Ordinal)
    {
        ["years"] = FigureShape.Years,
        ["groups"] = FigureShape.Groups,
        ["two-years"] = FigureShape.TwoYears,
        ["index"] = FigureShape.Index,
        ["national"] = FigureShape.National,
        ["quadrant"] = FigureShape.Quadrant,
    };

    private static readonly Dictionary<string, FigureForm> Forms = new(StringComparer.Ordinal)
    {
        ["lines"] = FigureForm.Lines,
        ["grouped-bars"] = FigureForm.GroupedBars,
        ["stacked-bars"] = FigureForm.StackedBars,
        ["path"] = FigureForm.Path,
    };

    private static readonly Dictionary<string, FigureTitle> Titles = new(StringComparer.Ordinal)
    {
        ["change"] = FigureTitle.Change,
        ["largest-change"] = FigureTitle.LargestChange,
        ["trend"] = FigureTitle.Trend,
        ["largest-trend"] = FigureTitle.LargestTrend,
        ["groups"] = FigureTitle.Groups,
        ["real-growth"] = FigureTitle.RealGrowth,
        ["market"] = FigureTitle.Market,
        ["movement"] = FigureTitle.Movement,
        ["halves"] = FigureTitle.Halves,
    };

    private readonly Dictionary<string, Indicator> indicators;
    private readonly Dictionary<string, Group> groups;
    private readonly HashSet<string> chapters;

    private FigureList(IEnumerable<Indicator> indicators, IEnumerable<Group> groups, IEnumerable<ChapterSpec> chapters)
    {
        this.indicators = indicators.ToDictionary(static indicator => indicator.Id, StringComparer.Ordinal);
        this.groups = groups.ToDictionary(static group => group.Id, StringComparer.Ordinal);
        this.chapters = chapters.Select(static chapter => chapter.Id).ToHashSet(StringComparer.Ordinal);
    }

    public static IReadOnlyList<FigureSpec> Read(
        string directory,
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<Group> groups,
        IReadOnlyList<ChapterSpec> chapters)
    {
        var file = Entry.OfFile(directory, "figures.yaml");
        _ = file.Text("source");
        var list = new FigureList(indicators, groups, chapters);
        IReadOnlyList<FigureSpec> figures = [.. file.Identified("figures").Select(list.ReadOne)];
        file.Close();
        return figures;
    }

    private FigureSpec ReadOne(Entry entry)
    {
        var figure = new FigureSpec
        {
            Id = entry.Text("id"),
            Number = entry.Whole("number"),
            Letter = entry.OptionalText("letter") ?? string.Empty,
            Chapter = entry.Text("chapter"),
            Shape = Choose(entry, "shape", Shapes),
            Form = Choose(entry, "form", Forms),
            Indicators = [.. entry.Texts("indicators").Select(id => Find(entry, indicators, id, "an indicator"))],
            Total = entry.OptionalText("total") is { } total ? Find(entry, indicators, total, "an indicator") : null,
            Groups = entry.Has("groups") ? [.. entry.Texts("groups").Select(id => Find(entry, groups, id, "a group"))] : [],
            Years = entry.OptionalWhole("years"),
            From = entry.OptionalWhole("from"),
            Base = entry.OptionalWhole("base"),
            Corners = entry.Has("corners") ? entry.LocalisedTexts("corners") : [],
            Decimals = entry.OptionalWhole("decimals"),
            Title = Choose(entry, "title", Titles),
            Subtitle = entry.Localised("subtitle"),
        };
        entry.Close();
        Check(entry, figure);
        return figure;
    }

    private void Check(Entry entry, FigureSpec figure)
    {
        if (!chapters.Contains(figure.Chapter))
            throw entry.Wrong($"chapter '{figure.Chapter}' does not stand in report.yaml");
        if (figure.Indicators.Count == 0)
            throw entry.Wrong("a figure needs indicators");
        if (figure.Indicators.Append(figure.Total ?? figure.Indicators[0]).DistinctBy(static indicator => indicator.Unit.Id).Count() > 1)
            throw entry.Wrong("all indicators of a figure must have one unit");
        if (figure.Shape is FigureShape.Years or FigureShape.National or FigureShape.Quadrant && figure.Years is null == figure.From is null)
            throw entry.Wrong("a figure over the years needs either 'years' or 'from'");
        if (figure.Shape == FigureShape.Index && (figure.Base is null || figure.Indicators is not [{ Unit.IsEuros: true }]))
            throw entry.Wrong("an index needs 'base' and one indicator in euros");
        if (figure.Shape == FigureShape.Groups && figure.Groups.Count == 0)
            throw entry.Wrong("a figure by group needs 'groups'");
        if ((figure.Shape == FigureShape.Quadrant) != (figure is { Form: FigureForm.Path, Corners.Count: 4, Indicators: [{ Numerator.Pillar: not null }, { Numerator.Pillar: not null }] }))
            throw entry.Wrong("a quadrant, and nothing else, is a path with four 'corners' and two scores");
        if (figure.Title == FigureTitle.Halves && figure.Indicators is not [{ Among.IsHigh: true }, { Among.IsHigh: false }])
            throw entry.Wrong("the title 'halves' needs the indicator of the higher half and that of the lower one");
        if (figure.Form == FigureForm.StackedBars && figure.Total is null)
            throw entry.Wrong("stacked bars need the 'total' of their parts");
    }

    private static T Find<T>(Entry entry, Dictionary<string, T> known, string id, string what) =>
        known.TryGetValue(id, out var found) ? found : throw entry.Wrong($"'{id}' is not {what} of the catalogue");

    private static T Choose<T>(Entry entry, string key, Dictionary<string, T> choices) =>
        choices.TryGetValue(entry.Text(key), out var choice)
            ? choice
            : throw entry.Wrong($"'{key}' is '{entry.Text(key)}', expected {string.Join(", ", choices.Keys)}");
}
