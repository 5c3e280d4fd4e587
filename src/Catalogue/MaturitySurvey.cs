using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A part of the questionnaire on maturity: how far a municipality is in one respect.</summary>
/// <param name="Id">Stable id, the first part of the codes of its questions.</param>
/// <param name="Top">The highest score; the lowest is 1.</param>
/// <param name="IsCounted">Whether answers are counted question by question, one level for each whole score; they make no score together.</param>
/// <param name="Chapter">The chapter of the report that tells about it.</param>
/// <param name="Label">Name.</param>
/// <param name="Explanation">What it is about.</param>
public sealed record MaturityPillar(string Id, int Top, bool IsCounted, string Chapter, LocalisedText Label, LocalisedText Explanation)
{
    /// <summary>Where the lower half of the scale ends.</summary>
    public double Middle => (MaturitySurvey.LowestScore + Top) / 2.0;

    /// <summary>How many levels each of its questions has.</summary>
    public int Levels => IsCounted ? Top - MaturitySurvey.LowestScore + 1 : MaturitySurvey.LevelsOfScore;
}

/// <summary>A level that an organisation can recognise itself in.</summary>
/// <param name="Score">What it counts for.</param>
/// <param name="Text">How things are at this level.</param>
public sealed record MaturityLevel(double Score, LocalisedText Text);

/// <summary>A question of the questionnaire on maturity.</summary>
/// <param name="Code">Stable code, in the data package too.</param>
/// <param name="Pillar">The part that it belongs to.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="From">First fiscal year in which it is asked; null = always.</param>
public sealed record MaturityQuestion(string Code, MaturityPillar Pillar, LocalisedText Label, IReadOnlyList<MaturityLevel> Levels, int? From)
{
    /// <summary>Whether it is asked about a fiscal year.</summary>
    public bool IsAsked(int fiscalYear) => From is not { } from || fiscalYear >= from;
}

/// <summary>The questionnaire on maturity.</summary>
/// <param name="Pillars">Its parts, in order.</param>
/// <param name="Questions">Its questions, in order.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record MaturitySurvey(IReadOnlyList<MaturityPillar> Pillars, IReadOnlyList<MaturityQuestion> Questions, string Source)
{
    /// <summary>What the lowest level counts for.</summary>
    public const int LowestScore = 1;

    /// <summary>How many levels a question has whose scores are added up.</summary>
    internal const int LevelsOfScore = 5;

    /// <summary>The part about where functions for data-driven work are placed: its answers are choices, not levels.</summary>
    public const string Placement = "placement";

    /// <summary>The part about artificial intelligence.</summary>
    public const string ArtificialIntelligence = "ai";

    private readonly Dictionary<string, MaturityQuestion> byCode = Questions.ToDictionary(static question => question.Code, StringComparer.Ordinal);

    /// <summary>The question with a code; null when it is not asked (any more).</summary>
    public MaturityQuestion? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The questions that are asked about a fiscal year.</summary>
    public IEnumerable<MaturityQuestion> AskedIn(int fiscalYear) => Questions.Where(question => question.IsAsked(fiscalYear));

    internal static MaturitySurvey Read(string directory)
    {
        var file = Entry.OfFile(directory, "maturity.yaml");
        var source = file.Text("source");
        _ = file.Text("unit");
        IReadOnlyList<MaturityPillar> pillars = [.. file.Identified("pillars").Select(static entry =>
        {
            var pillar = new MaturityPillar(entry.Text("id"), entry.WholeFrom(LowestScore + 1, "top"), entry.Flag("counted"), entry.Text("chapter"), entry.Localised("label"), entry.Localised("explanation"));
            entry.Close();
            return pillar;
        })];
        IReadOnlyList<MaturityQuestion> questions = [.. file.Identified("questions").Select(entry => ReadQuestion(entry, pillars))];
        file.Close();
        return new MaturitySurvey(pillars, questions, source);
    }

    private static MaturityQuestion ReadQuestion(Entry entry, IReadOnlyList<MaturityPillar> pillars)
    {
        var code = entry.Text("id");
        var pillar = pillars.FirstOrDefault(known => code.StartsWith(known.Id + ".", StringComparison.Ordinal))
            ?? throw entry.Wrong($"'{code}' does not begin with a pillar; known: {string.Join(", ", pillars.Select(static known => known.Id))}");
        var levels = entry.LocalisedTexts("levels");
        if (levels.Count != pillar.Levels)
            throw entry.Wrong($"'{code}' has {levels.Count} levels, expected {pillar.Levels}");
        var step = (double)(pillar.Top - LowestScore) / (pillar.Levels - 1);
        var question = new MaturityQuestion(code, pillar, entry.Localised("label"), [.. levels.Select((text, level) => new MaturityLevel(LowestScore + (level * step), text))], entry.OptionalWhole("from"));
        entry.Close();
        return question;
    }
}
