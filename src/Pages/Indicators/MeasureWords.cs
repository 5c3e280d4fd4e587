using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Indicators;

/// <summary>Says in words what an indicator divides by what.</summary>
/// <param name="catalogue">Names of what is measured.</param>
internal sealed class MeasureWords(BenchmarkCatalogue catalogue)
{
    private static readonly LocalisedText Inhabitants = new("inwoners op 1 januari", "inhabitants on 1 January");
    private static readonly LocalisedText Workplaces = new("ICT-werkplekken", "ICT workplaces");
    private static readonly LocalisedText Budget = new("totale lasten in de jaarrekening", "total expenditure of the annual accounts");
    private static readonly LocalisedText Staff = new("fte van de hele organisatie", "fte of the whole organisation");
    private static readonly LocalisedText Fte = new("fte {node}", "fte, {node}");
    private static readonly LocalisedText Hours = new("projecturen {theme}", "project hours, {theme}");
    private static readonly LocalisedText Score = new("scores op de vragen over {pillar}", "scores on the questions about {pillar}");
    private static readonly LocalisedText Answers = new("antwoorden op de vragen over {pillar}", "answers to the questions about {pillar}");
    private static readonly LocalisedText Answered = new("{participants} die antwoord gaven op de vraag '{question}'", "{participants} that answered the question '{question}'");
    private static readonly LocalisedText AtTop = new("{participants} op het hoogste niveau bij de vraag '{question}'", "{participants} at the highest level of the question '{question}'");
    private static readonly LocalisedText UseCases = new("toepassingen van kunstmatige intelligentie die in proef of in gebruik zijn", "use cases of artificial intelligence that are tried or in use");
    private static readonly LocalisedText UseCaseCost = new("kosten van toepassingen van kunstmatige intelligentie die in proef of in gebruik zijn", "cost of use cases of artificial intelligence that are tried or in use");
    private static readonly LocalisedText ProcessHours = new("uren van het hele werk waarbij deze toepassingen helpen", "hours of the whole process that these use cases help with");
    private static readonly LocalisedText HoursSaved = new("uren die toepassingen van kunstmatige intelligentie besparen", "hours that use cases of artificial intelligence save");
    private static readonly LocalisedText Saas = new("alleen SaaS", "SaaS only");
    private static readonly LocalisedText Hosted = new("alleen hosting", "hosted only");
    private static readonly LocalisedText OnPremises = new("alleen on-premises", "on-premises only");
    private static readonly LocalisedText Own = new("alleen eigen medewerkers", "own staff only");
    private static readonly LocalisedText Hired = new("alleen inhuur", "hired staff only");
    private static readonly LocalisedText Security = new("alleen informatiebeveiliging", "information security only");
    private static readonly LocalisedText Intelligence = new("alleen business intelligence", "business intelligence only");

    /// <summary>The parts of the formula.</summary>
    public (LocalisedText Numerator, LocalisedText Denominator) Of(Indicator indicator) => (Of(indicator.Numerator), Of(indicator.Denominator));

    private LocalisedText Of(Measure measure)
    {
        var what = What(measure);
        LocalisedText[] only = [.. Restrictions(measure)];
        return only.Length == 0
            ? what
            : new LocalisedText(
                $"{what.Dutch} ({string.Join(", ", only.Select(static text => text.Dutch))})",
                $"{what.English} ({string.Join(", ", only.Select(static text => text.English))})");
    }

    private LocalisedText What(Measure measure) => measure.Quantity switch
    {
        Quantity.Cost => catalogue.CostTree[measure.Node!].Label,
        Quantity.Fte => Fte.With("node", catalogue.CostTree[measure.Node!].Short),
        Quantity.Hours => Hours.With("theme", catalogue.ProjectThemes.Single(theme => theme.Id == measure.ProjectTheme).Label),
        Quantity.Inhabitants => Inhabitants,
        Quantity.Workplaces => Workplaces,
        Quantity.Budget => Budget,
        Quantity.Score => Score.With("pillar", PillarOf(measure)),
        Quantity.Answers when measure.Question is { } question => catalogue.Names.In(measure.AtTop ? AtTop : Answered).With("question", catalogue.Maturity.Find(question)!.Label),
        Quantity.Answers => Answers.With("pillar", PillarOf(measure)),
        Quantity.UseCases => UseCases,
        Quantity.UseCaseCost => UseCaseCost,
        Quantity.ProcessHours => ProcessHours,
        Quantity.HoursSaved => HoursSaved,
        _ => Staff,
    };

    private LocalisedText PillarOf(Measure measure) => catalogue.Maturity.Pillars.Single(pillar => pillar.Id == measure.Pillar).Label;

    private static IEnumerable<LocalisedText> Restrictions(Measure measure)
    {
        if (measure.Hosting is { } hosting)
            yield return hosting switch { Hosting.Saas => Saas, Hosting.Hosted => Hosted, _ => OnPremises };
        if (measure.Employment is { } employment)
            yield return employment == Employment.Own ? Own : Hired;
        if (measure.Theme is LineTheme.Security)
            yield return Security;
        if (measure.Theme is LineTheme.Bi)
            yield return Intelligence;
    }
}
