using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Advices;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports;

/// <summary>What every chapter of an own report works with.</summary>
internal sealed class OwnReportContext
{
    private readonly PlaceReader reader;
    private readonly GapSentences sentences;

    private OwnReportContext(OwnSituation situation, BenchmarkCatalogue catalogue, PlaceReader reader, OwnPlace place)
    {
        Situation = situation;
        Catalogue = catalogue;
        this.reader = reader;
        Place = place;
        Costs = PlaceLine.Down(place.Costs);
        Differences = PlaceDifferences.Of(place.Costs, catalogue);
        Wording = new Wording(catalogue);
        Figures = new FigureNumbers();
        sentences = new GapSentences(catalogue);
        Advice = AdviceList.Of(situation, catalogue);
    }

    public OwnSituation Situation { get; }

    public BenchmarkCatalogue Catalogue { get; }

    public OwnPlace Place { get; }

    /// <summary>The cost tree as shown, the whole first.</summary>
    public IReadOnlyList<PlaceLine> Costs { get; }

    /// <summary>The differences as titles tell them.</summary>
    public PlaceDifferences Differences { get; }

    public Wording Wording { get; }

    /// <summary>Gives figures their numbers.</summary>
    public FigureNumbers Figures { get; }

    /// <summary>What the municipality can do, the largest amount first.</summary>
    public AdviceList Advice { get; }

    public int Year => Situation.Year;

    /// <summary>The year in words.</summary>
    public string YearText => Numerals.Year(Year).Dutch;

    public LocalisedText GroupName => Situation.Group.Label;

    public LocalisedText OwnName => new(Situation.Own.Name, Situation.Own.Name);

    public ToldExplanation? Gap => Situation.Gap;

    /// <summary>Euros per inhabitant.</summary>
    public Unit Euros => Place.Costs.Indicator.Unit;

    /// <summary>The whole in one sentence: how much more or less than the group, or the own cost and why there is no group.</summary>
    public LocalisedText Headline => Gap is { Sentences: [var first, ..] } ? first : PositionWords.OwnAlone(Place.Costs, Year, Wording);

    /// <summary>What a report is made with; null when the municipality did not take part in the year.</summary>
    public static OwnReportContext? Of(OwnSituation situation, BenchmarkCatalogue catalogue)
    {
        var reader = new PlaceReader(situation.Own, situation.Publication.Deflator, catalogue);
        return reader.Read(situation.Year, situation.Group) is { } place ? new OwnReportContext(situation, catalogue, reader, place) : null;
    }

    /// <summary>The place on one indicator; null when it was not asked in the year.</summary>
    public PlaceRow? RowOf(Indicator indicator) => indicator.IsAsked(Year) ? reader.Row(indicator, Year, Situation.Group) : null;

    /// <summary>An indicator over the years.</summary>
    public IReadOnlyList<HistoryYear> HistoryOf(Indicator indicator) => reader.History(indicator, Situation.Publication.Years, Situation.Group);

    /// <summary>The sentences about a node of the explanation.</summary>
    public IReadOnlyList<LocalisedText> SentencesOf(GapNode node) => sentences.Say(Gap!.Explanation, node);

    /// <summary>How much more or less than the group, as a clause; null when it is not known.</summary>
    public LocalisedText? Against(PlaceRow row) => PositionWords.Against(Differences.Find(row), row.Indicator.Unit, Differences.Decimals, Wording);

    /// <summary>An amount a year with its sign: "+ € 160.000".</summary>
    public LocalisedText AYear(decimal euros) => Wording.Change(euros, Euros, 0);
}
