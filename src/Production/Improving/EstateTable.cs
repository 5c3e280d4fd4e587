using Maatstaf.Catalogue;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production.Improving;

/// <summary>The own applications as a table: where they run, what they cost, what stands on them, and the answers about sovereignty.</summary>
/// <param name="catalogue">Names of categories, questions and answers.</param>
/// <param name="language">Language of the texts.</param>
public sealed class EstateTable(BenchmarkCatalogue catalogue, Language language)
{
    private static readonly LocalisedText Unknown = new("onbekend", "unknown");

    private static readonly LocalisedText[] Columns =
    [
        new("toepassing", "application"), new("soort", "category"), new("kosten, euro", "cost, euros"), new("in eigen beheer, euro", "on the premises, euros"), new("waar het draait onbekend, euro", "where it runs unknown, euros"),
        new("staat op", "stands on"),
    ];

    /// <summary>The table as CSV: a row for each application. What nobody said is written as unknown.</summary>
    public string ToCsv(ApplicationEstate estate, ApplicationRegister register)
    {
        ArgumentNullException.ThrowIfNull(estate);
        ArgumentNullException.ThrowIfNull(register);
        return new PlainTable(
            T(new("Toepassingen", "Applications")),
            [],
            [.. Columns.Select(T), .. catalogue.Sovereignty.Select(question => T(question.Label))],
            [.. estate.Applications.Select(application => Row(application, estate, register))]).ToCsv();
    }

    private IReadOnlyList<PlainCell> Row(OwnApplication application, ApplicationEstate estate, ApplicationRegister register) =>
    [
        T(application.Name),
        T(catalogue.CostTree[application.Node].Label),
        Euros(application.Cents),
        Euros(application.LocalCents),
        Euros(application.UnknownCents),
        string.Join("; ", estate.Platforms.Where(platform => register.UseOf(platform.Key)?.Applications.Contains(application.Key) == true).Select(platform => T(platform.Name))),
        .. catalogue.Sovereignty.Select(question => (PlainCell)(register.AnswerOf(application.Key, question.Id) is { } answer && question.Find(answer) is { } known ? T(known.Label) : T(Unknown))),
    ];

    private string T(LocalisedText text) => text.In(language);

    private static PlainCell Euros(long cents) => (decimal?)(cents / 100m);
}
