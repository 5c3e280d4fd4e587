using Maatstaf.Catalogue;

namespace Maatstaf.Cli.Doctor;

/// <summary>I204: the catalogue can be read and is right.</summary>
internal sealed class CatalogueExamination(Func<BenchmarkCatalogue> read) : IExamination
{
    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Finding>>([Look()]);

    private Finding Look()
    {
        try
        {
            var indicators = read().Indicators.Count;
            return new("I204", Condition.Good, new($"De catalogus is te lezen: {indicators} indicatoren.", $"The catalogue can be read: {indicators} indicators."));
        }
        catch (Exception exception) when (exception is CatalogueException or IOException or UnauthorizedAccessException)
        {
            return new("I204", Condition.Wrong, new(
                $"De catalogus klopt niet: {exception.Message}. Herstel het bestand dat naast het programma staat.",
                $"The catalogue is wrong: {exception.Message}. Mend the file that stands beside the program."));
        }
    }
}
