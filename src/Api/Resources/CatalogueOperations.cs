using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Catalogue;

namespace Maatstaf.Api.Resources;

/// <summary>What is measured and how it is called.</summary>
internal static class CatalogueOperations
{
    private const string Tag = "Catalogus";

    public static IReadOnlyList<Operation> All { get; } =
    [
        List("listIndicators", "/indicators", "De indicatoren", "Alle indicatoren in de volgorde van de catalogus: wat door wat gedeeld wordt, in welke eenheid, en wat het zegt.", static catalogue => catalogue.Indicators, IndicatorAnswer.Of, Examples.Indicator),
        new()
        {
            Id = "getIndicator",
            Path = "/indicators/{indicator}",
            Tag = Tag,
            Summary = "Een indicator",
            Description = "Een indicator: wat door wat gedeeld wordt, in welke eenheid, en wat het zegt.",
            Parameters = [new PathParameter(FigureParameters.Indicator, "Naam van de indicator.", "ict.cost-per-inhabitant")],
            AnswerType = typeof(IndicatorAnswer),
            Example = Examples.Indicator,
            Answer = static question => question.Archive.Catalogue.FindIndicator(question.Asked.Text(FigureParameters.Indicator)) is { IsExplaining: false } indicator ? Reply.Of(IndicatorAnswer.Of(indicator)) : null,
        },
        List("listGroups", "/groups", "De groepen gemeenten", "Alle vaste groepen waarvoor cijfers worden gemaakt.", static catalogue => catalogue.Groups, GroupAnswer.Of, Examples.Group),
        List("listStatistics", "/statistics", "De berekeningen", "Wat er bij elke indicator wordt berekend.", static catalogue => catalogue.Statistics.All, StatisticAnswer.Of, Examples.Statistic),
        List("listUnits", "/units", "De eenheden", "De eenheden van de indicatoren.", static catalogue => catalogue.Units, UnitAnswer.Of, Examples.Unit),
        List("listCostNodes", "/cost-nodes", "De kostenboom", "De onderdelen van ICT-kosten, van geheel naar deel.", static catalogue => catalogue.CostTree.Nodes, CostNodeAnswer.Of, Examples.CostNode),
        List("listTerms", "/terms", "De begrippen", "Wat de woorden betekenen, in het Nederlands en Engels.", static catalogue => catalogue.Glossary, TermAnswer.Of, Examples.Term),
    ];

    private static Operation List<TThing, TAnswer>(string id, string path, string summary, string description, Func<BenchmarkCatalogue, IReadOnlyList<TThing>> list, Func<TThing, TAnswer> show, TAnswer example) => new()
    {
        Id = id,
        Path = path,
        Tag = Tag,
        Summary = summary,
        Description = description,
        Parameters = FigureParameters.Paging,
        AnswerType = typeof(PageAnswer<TAnswer>),
        Example = Examples.Page(path, example),
        Answer = question => Reply.Of(Paging.Of(question, list(question.Archive.Catalogue), show)),
    };
}
