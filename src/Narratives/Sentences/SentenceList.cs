using Maatstaf.Catalogue;

namespace Maatstaf.Narratives.Sentences;

/// <summary>Every kind of sentence that the product computes.</summary>
public sealed class SentenceList
{
    /// <summary>Makes the sentences of a catalogue.</summary>
    public SentenceList(BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Wording = new Wording(catalogue);
        Level = new(Wording);
        Change = new(Wording);
        ChangeTitle = new(Wording);
        Trend = new(Wording);
        Matched = new(Wording);
        Coverage = new(Wording);
        WeakLink = new(Wording, catalogue.Statistics.WeakLink);
        LargestPart = new(Wording, catalogue.CostTree);
        Groups = new(Wording);
        RealGrowth = new(Wording);
        RealLevel = new(Wording);
        Market = new(Wording, catalogue.CostTree);
        LargestTheme = new(Wording);
        Participants = new(Wording);
        Movement = new(Wording);
        Halves = new(Wording);
        Basis = new(Wording, catalogue.Statistics.Interval);
        All = [Level, Change, ChangeTitle, Trend, Matched, Coverage, WeakLink, LargestPart, Groups, RealGrowth, RealLevel, Market, LargestTheme, Movement, Halves, Participants, Basis];
    }

    /// <summary>Writes numbers and names.</summary>
    public Wording Wording { get; }

    /// <summary>How high something is.</summary>
    public LevelSentence Level { get; }

    /// <summary>How something changed against last year.</summary>
    public ChangeSentence Change { get; }

    /// <summary>The same as a title.</summary>
    public ChangeTitle ChangeTitle { get; }

    /// <summary>How something changed over a longer time.</summary>
    public TrendSentence Trend { get; }

    /// <summary>Like for like and composition.</summary>
    public MatchedSentence Matched { get; }

    /// <summary>Who took part in both years.</summary>
    public CoverageSentence Coverage { get; }

    /// <summary>A warning for a weak link.</summary>
    public WeakLinkSentence WeakLink { get; }

    /// <summary>The part that changed most.</summary>
    public LargestPartSentence LargestPart { get; }

    /// <summary>The highest and the lowest group.</summary>
    public GroupsSentence Groups { get; }

    /// <summary>Growth without inflation.</summary>
    public RealGrowthSentence RealGrowth { get; }

    /// <summary>A longer time at prices of its first year.</summary>
    public RealLevelSentence RealLevel { get; }

    /// <summary>The size of the national market.</summary>
    public MarketSentence Market { get; }

    /// <summary>The project theme that takes most time.</summary>
    public LargestThemeSentence LargestTheme { get; }

    /// <summary>Who took part.</summary>
    public ParticipantsSentence Participants { get; }

    /// <summary>Where two scores went.</summary>
    public MovementSentence Movement { get; }

    /// <summary>The higher half of a scale beside the lower half.</summary>
    public HalvesSentence Halves { get; }

    /// <summary>On what a figure rests.</summary>
    public BasisSentence Basis { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ISentence> All { get; }
}
