using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Intake;
using Maatstaf.Production;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>What several commands do in the same way: read a package, publish an edition, refuse with a sentence.</summary>
internal sealed class Workshop(Terminal terminal)
{
    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    private BenchmarkProduction Production => field ??= new BenchmarkProduction(Catalogue, Environment.ProcessorCount);

    /// <summary>Reads a package, with a bar.</summary>
    public PackageReading Read(string package, bool keepDetails) => terminal.Work(
        "Datapakket lezen en controleren", "Reading and checking the data package", progress => Production.Read(package, keepDetails, progress));

    /// <summary>Reads a package that must be right; every problem goes to standard error.</summary>
    /// <exception cref="RefusalException">The package is refused.</exception>
    public (ReturnedData Data, string ContentHash) ReadOrRefuse(string package, bool keepDetails)
    {
        var reading = Read(package, keepDetails);
        terminal.List(reading.Problems, Console.Error);
        var problems = reading.Problems.Count(static problem => problem.Severity >= Severity.Blocks);
        return reading.Data is { } data ? (data, reading.ContentHash!) : throw new RefusalException(ExitCode.Refused, new(
            $"Het datapakket is geweigerd: {problems} keer staat er iets fout. Er is niets geschreven.",
            $"The data package is refused: {problems} things are wrong. Nothing was written."));
    }

    /// <summary>Publishes an edition for an audience.</summary>
    /// <exception cref="RefusalException">The edition or the audience cannot be served.</exception>
    public Publication PublishOrRefuse(ReturnedData data, Edition edition, Audience audience, bool withIntervals)
    {
        try
        {
            return terminal.Work("Cijfers berekenen", "Computing figures", _ => Production.Publish(data, edition, audience, withIntervals));
        }
        catch (EditionWithoutDataException exception)
        {
            var available = exception.Available is [var first, .., var last] ? $"{first}–{last}" : string.Join(", ", exception.Available);
            throw new RefusalException(ExitCode.Refused, new(
                $"Voor editie {edition} (boekjaar {edition.FiscalYear}) doet niemand mee. Wel mogelijk: {available}.",
                $"Nobody takes part in edition {edition} (fiscal year {edition.FiscalYear}). Possible: {available}."));
        }
    }
}
