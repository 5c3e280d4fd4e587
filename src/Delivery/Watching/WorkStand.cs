using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Watching;

/// <summary>How the work stands at one moment, for who runs and watches the site: counts, and nothing about anybody.</summary>
public sealed record WorkStand
{
    /// <summary>Reports of participants that were asked for and are not there yet, in files.</summary>
    public required int ReportsWaiting { get; init; }

    /// <summary>Reports of participants that could not be made, in files; one that was asked for again or made since is not counted.</summary>
    public required int ReportsFailed { get; init; }

    /// <summary>Letters in the outbox.</summary>
    public required int LettersWaiting { get; init; }

    /// <summary>Letters in the outbox of which sending failed.</summary>
    public required int LettersFailed { get; init; }

    /// <summary>When the oldest letter in the outbox was written; null = none waits.</summary>
    public required DateTimeOffset? OldestLetter { get; init; }

    /// <summary>The newest backup that was made with the program; null = not known: none was, or it was made in another way.</summary>
    public required BackupMade? Backup { get; init; }

    /// <summary>The editions that are under way and the newest that is published, newest first.</summary>
    public required IReadOnlyList<EditionWork> Editions { get; init; }
}

/// <summary>How the work on an edition stands.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="State">How far it is.</param>
/// <param name="QuestionsOpen">Questions that wait for a coordinator.</param>
/// <param name="QuestionsAnswered">Questions that wait for the team.</param>
/// <param name="Returns">How many returns are in each state; a state that is not there has none.</param>
/// <param name="Withheld">What everyone sees of its figures; null = they were not protected yet since the site started.</param>
public sealed record EditionWork(Edition Edition, EditionState State, int QuestionsOpen, int QuestionsAnswered, IReadOnlyDictionary<ReturnState, int> Returns, WithheldCount? Withheld);

/// <summary>How many figures exist, and how many of those an audience may not see.</summary>
/// <param name="Withheld">Those that are withheld.</param>
/// <param name="All">Those that exist, withheld ones included.</param>
public sealed record WithheldCount(int Withheld, int All)
{
    /// <summary>The part that is withheld, 0 to 1; 0 when there are no figures.</summary>
    public double Part => All == 0 ? 0 : (double)Withheld / All;
}
