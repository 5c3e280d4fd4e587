using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>
/// What one audience may see of an edition. Everything that shows a figure (sentence, chart, page, file) takes it from
/// here; nothing that shows a figure can reach the engine.
/// </summary>
public sealed class Publication
{
    private readonly Lazy<Dictionary<FigureKey, PublishedFigure>> byKey;
    private readonly Dictionary<int, Participants> participants;

    internal Publication(
        Edition edition,
        Audience audience,
        string title,
        bool fictional,
        Deflator deflator,
        IReadOnlyList<PublishedFigure> figures,
        IEnumerable<Participants> participants,
        IReadOnlyList<NonParticipant> nonParticipants,
        IReadOnlyList<SizeClass> sizeClasses,
        IReadOnlyList<PublishedFigure> explaining)
    {
        Edition = edition;
        Audience = audience;
        Title = title;
        Fictional = fictional;
        Deflator = deflator;
        Figures = figures;
        this.participants = participants.ToDictionary(static count => count.Year);
        Years = [.. this.participants.Keys.Order()];
        NonParticipants = nonParticipants;
        SizeClasses = sizeClasses;
        Explaining = explaining;
        byKey = new(() => figures.Concat(explaining).ToDictionary(static figure => figure.Key));
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Who may see this.</summary>
    public Audience Audience { get; }

    /// <summary>What the data is called.</summary>
    public string Title { get; }

    /// <summary>Whether the data calls itself invented; then every page says so.</summary>
    public bool Fictional { get; }

    /// <summary>The price index behind everything in real terms.</summary>
    public Deflator Deflator { get; }

    /// <summary>All figures, withheld ones included, sorted by indicator, year, group, statistic (ordinal).</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    /// <summary>Headlines of the indicators that only explain a gap, withheld ones included; empty for the public. They belong in no file.</summary>
    public IReadOnlyList<PublishedFigure> Explaining { get; }

    /// <summary>Fiscal years with participants, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Who returned something and does not take part, by year and code; empty for all but the benchmark team.</summary>
    public IReadOnlyList<NonParticipant> NonParticipants { get; }

    /// <summary>The size classes of the edition's fiscal year, smallest first.</summary>
    public IReadOnlyList<SizeClass> SizeClasses { get; }

    /// <summary>What participants answered about the edition's fiscal year, by table and row of the form: counts for the team, parts in words for others.</summary>
    public IReadOnlyList<PublishedAnswers> Answers { get; internal init; } = [];

    /// <summary>The laws as they stood when the edition was frozen; null = it is not frozen, or was before laws were kept with it.</summary>
    public LawList? Laws { get; internal init; }

    /// <summary>The same figures with the laws, and what participants said, of another version of the edition.</summary>
    public Publication With(LawList? laws, IReadOnlyList<PublishedAnswers> answers) =>
        new(Edition, Audience, Title, Fictional, Deflator, Figures, participants.Values, NonParticipants, SizeClasses, Explaining) { Laws = laws, Answers = answers };

    /// <summary>What participants answered to a question of the return; null = nobody answered it.</summary>
    /// <param name="table">Table of the form.</param>
    /// <param name="row">Code of the row.</param>
    public PublishedAnswers? AnswersTo(string table, string row) => Answers.FirstOrDefault(answers => answers.Table == table && answers.Row == row);

    /// <summary>Who took part in a fiscal year; null when nobody did.</summary>
    public Participants? ParticipantsOf(int fiscalYear) => participants.GetValueOrDefault(fiscalYear);

    /// <summary>The figure, explaining ones included, or null when it does not exist.</summary>
    public PublishedFigure? Find(FigureKey key) => byKey.Value.GetValueOrDefault(key);

    /// <summary>The figure, or null when it does not exist.</summary>
    public PublishedFigure? Find(string indicator, int year, string group = GroupIds.All, string statistic = StatisticIds.Headline) =>
        Find(new FigureKey(indicator, year, group, statistic));

    /// <summary>The number, or null when it does not exist or is withheld.</summary>
    public double? Number(string indicator, int year, string group = GroupIds.All, string statistic = StatisticIds.Headline) =>
        Find(indicator, year, group, statistic)?.Value.Number;
}
