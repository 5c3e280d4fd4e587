using Maatstaf.Catalogue;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>The way to the cloud: what runs on the own premises, what is kept for few applications, where everything stands and under whose law.</summary>
/// <param name="cloud">What is known of the own applications.</param>
/// <param name="catalogue">Names of categories, questions and answers.</param>
/// <param name="figures">Gives figures their numbers.</param>
internal sealed class CloudChapter(CloudSituation cloud, BenchmarkCatalogue catalogue, FigureNumbers figures)
{
    private static readonly LocalisedText
        Source = new("Eigen goedgekeurde levering, en wat u op de site over uw toepassingen invulde.", "Own approved return, and what you filled in about your applications on the site."),
        Nobody = new(
            "Van geen enkele toepassing is ingevuld waar zij staat, onder welke wet, en of u weg kunt. Vul het in bij Uw gemeente, Cloud.",
            "Of no application is it filled in where it stands, under which law, and whether you can leave. Fill it in at Your municipality, Cloud.");

    private ApplicationEstate Estate => cloud.Estate;

    /// <summary>The chapter; none when nothing is known of the own applications.</summary>
    public static IEnumerable<Chapter> Of(CloudSituation? cloud, BenchmarkCatalogue catalogue, FigureNumbers figures) =>
        cloud is null ? [] : [new CloudChapter(cloud, catalogue, figures).Write()];

    private Chapter Write() =>
        new("cloud", new("De weg naar de cloud", "The way to the cloud"), EstateSentences.Headline(Estate), [.. Blocks()]) { Slug = new("cloud", "cloud") };

    private IEnumerable<Block> Blocks()
    {
        if (EstateSentences.Unknown(Estate) is { } unknown)
            yield return new Paragraph(unknown);
        yield return ByCategory();
        var platforms = PlatformFinding.Of(Estate, cloud.Register, catalogue.Transition);
        if (platforms.Count > 0)
            yield return OfPlatforms(platforms);
        if (EstateSentences.Saving(platforms) is { } saving)
            yield return new Paragraph(saving);
        var answers = SovereigntyView.Of(Estate, cloud.Register, catalogue.Sovereignty);
        yield return answers.All(static view => view.Unknown.Applications == view.Shares.Sum(static share => share.Applications)) ? new Paragraph(Nobody) : OfSovereignty(answers);
    }

    private BoardBlock ByCategory()
    {
        var most = Estate.Categories.MaxBy(static category => category.LocalCents);
        return new(
            FigureNumbers.IdOf("cloud"),
            figures.Next(),
            most is { LocalCents: > 0 }
                ? MostOf(catalogue.CostTree[most.Node].Label)
                : new("Er draait geen software in eigen beheer", "No software runs on the premises"),
            new TableBlock(
                new($"Software in {Numerals.Year(Estate.FiscalYear).Dutch} naar soort, en wat ervan in eigen beheer draait", $"Software in {Numerals.Year(Estate.FiscalYear).English} by category, and what of it runs on the premises"),
                [EstateWords.Category, EstateWords.Software, EstateWords.OnPremises, EstateWords.Share, EstateWords.WhereUnknown, EstateWords.Applications],
                [.. Estate.Categories.Select(category => Row(catalogue.CostTree[category.Node].Short, category)), Row(EstateWords.Whole, Estate.Whole)]),
            Source) { IsOfNumbers = true };
    }

    private static IReadOnlyList<LocalisedText> Row(LocalisedText name, EstateCategory category) =>
    [
        name,
        Euros(category.Cents),
        Euros(category.LocalCents),
        category.Cents > 0 ? Numerals.Percent((double)category.LocalCents / category.Cents) : new("–", "–"),
        Euros(category.UnknownCents),
        Numerals.Count(category.LocalApplications),
    ];

    private BoardBlock OfPlatforms(IReadOnlyList<PlatformFinding> platforms)
    {
        var dearest = platforms[0].Platform;
        return new(
            FigureNumbers.IdOf("platforms"),
            figures.Next(),
            new($"Het duurste platform in eigen beheer: {dearest.Name.Dutch}", $"The dearest platform on the premises: {dearest.Name.English}"),
            new TableBlock(
                new("Wat andere toepassingen draagt, en wat erop staat", "What carries other applications, and what stands on it"),
                [EstateWords.Platform, EstateWords.Cost, EstateWords.StandsOn, EstateWords.MayEnd],
                [.. platforms.Select(Row)]),
            Source);
    }

    private static IReadOnlyList<LocalisedText> Row(PlatformFinding finding) =>
    [
        finding.IsForFew ? new($"{finding.Platform.Name.Dutch} ({EstateWords.ForFew.Dutch})", $"{finding.Platform.Name.English} ({EstateWords.ForFew.English})") : finding.Platform.Name,
        Euros(finding.Platform.LocalCents),
        EstateSentences.Named(finding),
        finding.IsForFew ? Euros(finding.SavingCents) : finding.IsComplete ? Numerals.Count(0) : EstateWords.CannotSay,
    ];

    private BoardBlock OfSovereignty(IReadOnlyList<SovereigntyView> answers)
    {
        var unknown = answers.Max(static view => view.Unknown.Applications);
        var (count, all) = (Numerals.Count(unknown), Numerals.Count(Estate.Applications.Count));
        return new(
            FigureNumbers.IdOf("soevereiniteit"),
            figures.Next(),
            unknown == 0
                ? new("Van elke toepassing is bekend waar zij staat en onder welke wet", "Of every application it is known where it stands and under which law")
                : new($"Van {count.Dutch} van de {all.Dutch} toepassingen is niet alles bekend", $"Of {count.English} of the {all.English} applications not everything is known"),
            new TableBlock(
                new("Waar toepassingen staan, onder wiens wet, en of u weg kunt", "Where applications stand, under whose law, and whether you can leave"),
                [new("Vraag en antwoord", "Question and answer"), EstateWords.Applications, EstateWords.Cost],
                [.. answers.SelectMany(view => view.Shares.Select(share => Row(view.Question, share)))]),
            Source) { IsOfNumbers = true };
    }

    private static IReadOnlyList<LocalisedText> Row(SovereigntyQuestion question, SovereigntyShare share)
    {
        var answer = share.Class?.Label ?? EstateWords.Unknown;
        return [new($"{question.Label.Dutch} {answer.Dutch}", $"{question.Label.English} {answer.English}"), Numerals.Count(share.Applications), Euros(share.Cents)];
    }

    private static LocalisedText Euros(long cents) => Numerals.Of(cents / 100.0, 0);

    private static LocalisedText MostOf(LocalisedText name) => new($"{name.Dutch}: hieraan gaat in eigen beheer het meeste op", $"{name.English}: most of what runs on the premises is spent here");
}
