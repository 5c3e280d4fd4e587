using Maatstaf.Storage;

namespace Maatstaf.Cli.Doctor;

/// <summary>I201 and I202: the database is there and keeps safely, and its schema is known. I203: the clock goes on from where it was.</summary>
internal sealed class DatabaseExamination(StorePlace place, TimeProvider clock) : IExamination
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        if (place.Server is null && !File.Exists(place.File))
        {
            return
            [
                new("I201", Condition.Odd, new(
                    $"Er is nog geen database: {place.File}. Hij wordt gemaakt bij de eerste start; kies anders een map met --data.",
                    $"There is no database yet: {place.File}. It is made at the first start; else choose a folder with --data.")),
            ];
        }

        try
        {
            var found = place.Server is { } server ? await ReturnStore.ExaminePostgresAsync(server, clock, ct) : await ReturnStore.ExamineSqliteAsync(place.File, clock, ct);
            return [new("I201", Condition.Good, new($"{place.Name} is bereikbaar en bewaart veilig.", $"{place.Name} can be reached and keeps safely.")), SchemaOf(found), ClockOf(found)];
        }
        catch (StoreException refused)
        {
            return [new("I201", Condition.Wrong, new($"{refused.Code} {refused.Sentence.Dutch}", $"{refused.Code} {refused.Sentence.English}"))];
        }
    }

    private static Finding SchemaOf(StoreExamination found) => found.Schema == found.Known || found.Schema == 0
        ? new("I202", Condition.Good, new($"Het schema is versie {found.Known}.", $"The schema is version {found.Known}."))
        : new("I202", Condition.Odd, new(
            $"Het schema is versie {found.Schema}; dit programma maakt er bij de volgende start {found.Known} van. Maak eerst een reservekopie.",
            $"The schema is version {found.Schema}; at the next start this program makes it {found.Known}. Make a backup first."));

    private Finding ClockOf(StoreExamination found) => found.NewestEntry > clock.GetUtcNow() + Margin
        ? new("I203", Condition.Wrong, new(
            $"De klok loopt achter: het auditlog kent {found.NewestEntry:yyyy-MM-dd HH:mm} UTC al. Zet de klok gelijk (NTP).",
            $"The clock is behind: the audit log already knows {found.NewestEntry:yyyy-MM-dd HH:mm} UTC. Set the clock (NTP)."))
        : new("I203", Condition.Good, new($"De klok zegt {clock.GetUtcNow():yyyy-MM-dd HH:mm} UTC.", $"The clock says {clock.GetUtcNow():yyyy-MM-dd HH:mm} UTC."));
}
