using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>Reads <c>units.yaml</c> and <c>indicators.yaml</c>.</summary>
internal sealed class IndicatorList
{
    private readonly CostTree tree;
    private readonly IReadOnlyList<ProjectTheme> projectThemes;
    private readonly MaturitySurvey survey;
    private readonly Dictionary<string, Unit> units;
    private double hoursPerFte;

    private IndicatorList(CostTree tree, IReadOnlyList<ProjectTheme> projectThemes, MaturitySurvey survey, IReadOnlyList<Unit> units)
    {
        this.tree = tree;
        this.projectThemes = projectThemes;
        this.survey = survey;
        this.units = units.ToDictionary(static unit => unit.Id, StringComparer.Ordinal);
    }

    public static IReadOnlyList<Unit> ReadUnits(string directory)
    {
        var file = Entry.OfFile(directory, "units.yaml");
        _ = file.Text("source");
        IReadOnlyList<Unit> units = [.. file.Identified("units").Select(static entry =>
        {
            var unit = new Unit(
                entry.Text("id"),
                entry.Flag("euros"),
                entry.WholeFrom(0, "decimals"),
                entry.WholeFrom(0, "headline-decimals"),
                entry.OptionalPositive("shown-times") ?? 1,
                entry.Localised("label"),
                entry.Localised("short"));
            entry.Close();
            return unit;
        })];
        file.Close();
        return units;
    }

    public static IReadOnlyList<Indicator> Read(string directory, CostTree tree, IReadOnlyList<ProjectTheme> projectThemes, MaturitySurvey survey, IReadOnlyList<Unit> units)
    {
        var file = Entry.OfFile(directory, "indicators.yaml");
        _ = file.Text("source");
        var list = new IndicatorList(tree, projectThemes, survey, units) { hoursPerFte = file.Positive("hours-per-fte") };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var indicators = new List<Indicator>();
        foreach (var entry in file.Children("indicators"))
        {
            foreach (var subject in list.Subjects(entry))
            {
                var indicator = list.ReadOne(entry, subject);
                if (!seen.Add(indicator.Id))
                    throw entry.Wrong($"indicator '{indicator.Id}' stands here twice");
                indicators.Add(indicator);
            }

            entry.Close();
        }

        file.Close();
        return indicators;
    }

    /// <summary>What <c>{id}</c> and <c>{label}</c> stand for, one after the other.</summary>
    private IEnumerable<(string Id, LocalisedText Label)> Subjects(Entry entry) => entry.OptionalText("each") switch
    {
        null => [(string.Empty, default)],
        "node" => tree.Nodes.Select(static node => (node.Id, node.Label)),
        "function" => tree.Nodes.Where(node => node.Id != CostTree.Personnel && tree.ComponentOf(node.Id) == CostTree.Personnel).Select(static node => (node.Id, node.Label)),
        "function-leaf" => tree.Leaves.Where(leaf => tree.ComponentOf(leaf.Id) == CostTree.Personnel).Select(static leaf => (leaf.Id, leaf.Label)),
        "software-category" => tree.Leaves.Where(leaf => tree.ComponentOf(leaf.Id) == CostTree.Software).Select(static leaf => (leaf.Id, leaf.Label)),
        "project-theme" => projectThemes.Select(static theme => (theme.Id, theme.Label)),
        "pillar" => survey.Pillars.Where(static pillar => !pillar.IsCounted).Select(static pillar => (pillar.Id, pillar.Label)),
        var other => throw entry.Wrong($"'each' is '{other}', expected node, function, function-leaf, software-category, project-theme or pillar"),
    };

    private Indicator ReadOne(Entry entry, (string Id, LocalisedText Label) subject)
    {
        string Fill(string text) => text.Replace("{id}", subject.Id, StringComparison.Ordinal);
        var numerator = Measure.Read(entry.Child("numerator"), Fill, tree, survey);
        if (numerator.ProjectTheme is { } projectTheme && projectThemes.All(theme => theme.Id != projectTheme))
            throw entry.Wrong($"'{projectTheme}' does not stand in project-themes.yaml");
        var unit = units.TryGetValue(entry.Text("unit"), out var found) ? found : throw entry.Wrong($"unit '{entry.Text("unit")}' does not stand in units.yaml");
        return new Indicator
        {
            Id = Fill(entry.Text("id")),
            Numerator = numerator,
            Denominator = Measure.Read(entry.Child("denominator"), Fill, tree, survey),
            Scale = (entry.OptionalPositive("scale") ?? 1) / Divisor(entry),
            Unit = unit,
            Respondents = RespondentsOf(entry),
            Among = entry.Has("among") ? HalfOf(entry.Child("among")) : null,
            From = FirstYearOf(numerator),
            Node = numerator.Node,
            IsExplaining = entry.Flag("explaining"),
            IsOfTheme = entry.Flag("theme"),
            Label = Filled(entry, "label", subject.Label),
            Short = entry.Has("short") ? Filled(entry, "short", subject.Label) : null,
            Explanation = Filled(entry, "explanation", subject.Label),
        };
    }

    private static LocalisedText Filled(Entry entry, string key, LocalisedText label)
    {
        var text = entry.Localised(key).With("label", label);
        return (text.Dutch + text.English).Contains('{', StringComparison.Ordinal)
            ? throw entry.Wrong($"'{key}' has a blank that nothing fills in; only {{label}} is filled in, and only with 'each'")
            : text;
    }

    /// <summary>The first fiscal year in which what is divided was asked; null = always.</summary>
    private int? FirstYearOf(Measure numerator) =>
        numerator.Node is { } node ? tree[node].From
        : numerator.Pillar is { } pillar ? FirstYearOf(pillar)
        : numerator.Question is { } question ? survey.Find(question)!.From
        : null;

    /// <summary>The year of the first question of a part of the questionnaire; null when one was asked always.</summary>
    private int? FirstYearOf(string pillar)
    {
        var years = survey.Questions.Where(question => question.Pillar.Id == pillar).Select(static question => question.From).ToArray();
        return years.Any(static year => year is null) ? null : years.Min();
    }

    private MaturityHalf HalfOf(Entry entry)
    {
        var id = entry.Text("pillar");
        var half = new MaturityHalf(
            survey.Pillars.FirstOrDefault(pillar => pillar.Id == id) ?? throw entry.Wrong($"pillar '{id}' does not stand in maturity.yaml"),
            entry.Text("half") switch
            {
                "high" => true,
                "low" => false,
                var other => throw entry.Wrong($"'half' is '{other}', expected high or low"),
            });
        entry.Close();
        return half;
    }

    private double Divisor(Entry entry) => entry.OptionalText("divided-by") switch
    {
        null => 1,
        "hours-per-fte" => hoursPerFte,
        var other => throw entry.Wrong($"'divided-by' is '{other}', expected hours-per-fte"),
    };

    private static Respondents RespondentsOf(Entry entry) => entry.OptionalText("asked") switch
    {
        null => Respondents.All,
        "any-project-line" => Respondents.WithProjects,
        "any-use-case" => Respondents.WithUseCases,
        "known-use-case-cost" => Respondents.WithUseCaseCost,
        var other => throw entry.Wrong($"'asked' is '{other}', expected any-project-line, any-use-case or known-use-case-cost"),
    };
}
