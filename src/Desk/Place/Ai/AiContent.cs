using Maatstaf.Catalogue;
using Maatstaf.Position.Places;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Ai;

/// <summary>A question about artificial intelligence, what the municipality answered, and which part of the group is at the highest level.</summary>
/// <param name="Question">The question.</param>
/// <param name="Level">The own level; null = not answered.</param>
/// <param name="Share">The part of the group; null when the municipality did not take part in the year.</param>
public sealed record AdoptionRow(MaturityQuestion Question, MaturityLevel? Level, PlaceRow? Share);

/// <summary>What a municipality does with artificial intelligence, beside a group.</summary>
public sealed record AiContent
{
    /// <summary>Last part of the address of the page.</summary>
    public const string Rest = "kunstmatige-intelligentie";

    /// <summary>Last part of the address of the use cases as a file with the columns of the register.</summary>
    public const string RegisterRest = Rest + "/algoritmeregister.csv";

    private AiContent()
    {
    }

    /// <summary>The figures about use cases that have an own value.</summary>
    public required IReadOnlyList<PlaceLine> Figures { get; init; }

    /// <summary>The questions of the year.</summary>
    public required IReadOnlyList<AdoptionRow> Adoption { get; init; }

    /// <summary>The own use cases, those that are used first; null when the own lines are not kept.</summary>
    public required IReadOnlyList<AiEntry>? UseCases { get; init; }

    /// <summary>The part of the work that the use cases that are tried or in use save together; null when nothing is known of it.</summary>
    public double? SavedShare => UseCases?.Where(static line => AiStage.IsRunning(line.Stage) && line is { ProcessCentiHours: not null, SavedCentiHours: not null }).ToArray() is { Length: > 0 } known
        && known.Sum(static line => line.ProcessCentiHours!.Value) is > 0 and var process
            ? (double)known.Sum(static line => line.SavedCentiHours!.Value) / process
            : null;

    /// <summary>Makes the page.</summary>
    /// <param name="rowOf">The place on an indicator; null when the municipality did not take part in the year.</param>
    /// <param name="lines">What the municipality returned; null when that is not kept.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="catalogue">Indicators and questions.</param>
    public static AiContent Of(Func<Indicator, PlaceRow?> rowOf, YearReturn? lines, int year, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(rowOf);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new AiContent
        {
            Figures = PlaceLine.Beside(catalogue.Indicators.Where(IsAboutUseCases).Select(rowOf).OfType<PlaceRow>()),
            Adoption = [.. catalogue.Maturity.AskedIn(year).Where(static question => question.Pillar.Id == MaturitySurvey.ArtificialIntelligence).Select(question => RowOf(question, rowOf, lines, catalogue))],
            UseCases = lines is null ? null : [.. lines.Ai.OrderBy(static line => Order(line.Stage))],
        };
    }

    private static AdoptionRow RowOf(MaturityQuestion question, Func<Indicator, PlaceRow?> rowOf, YearReturn? lines, BenchmarkCatalogue catalogue)
    {
        var score = lines?.Maturity.Where(answer => answer.Question == question.Code).Select(static answer => (double?)answer.Score).FirstOrDefault();
        var share = catalogue.Indicators.FirstOrDefault(indicator => indicator.IsShareOfParticipants && indicator.Numerator.Question == question.Code);
        return new AdoptionRow(question, score is null ? null : question.Levels.LastOrDefault(level => level.Score <= score), share is null ? null : rowOf(share));
    }

    private static bool IsAboutUseCases(Indicator indicator) => indicator.Numerator.Quantity is Quantity.UseCases or Quantity.UseCaseCost or Quantity.HoursSaved;

    private static int Order(string stage) => stage switch { AiStage.InUse => 0, AiStage.Pilot => 1, AiStage.Idea => 2, AiStage.Stopped => 3, _ => 4 };
}
