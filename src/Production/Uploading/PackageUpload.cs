using System.Security.Cryptography;
using Maatstaf.Catalogue;
using Maatstaf.Intake;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>A data package as a way into a return: the part of it that is about the organisation and the year.</summary>
/// <param name="catalogue">What may be in it.</param>
public sealed class PackageUpload(BenchmarkCatalogue catalogue)
{
    private static Problem NothingOfThisYear(string name, OrganisationCode organisation, int fiscalYear) => new(
        new Place(name),
        "D020",
        Severity.Stops,
        new(
            FormattableString.Invariant($"Het pakket heeft niets van {organisation} over boekjaar {fiscalYear}. Kies het pakket van deze levering."),
            FormattableString.Invariant($"The package holds nothing of {organisation} about fiscal year {fiscalYear}. Choose the package of this return.")));

    /// <summary>Reads a package that lies in a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="organisation">Whose return it is for.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    public UploadReading Read(string path, string name, OrganisationCode organisation, int fiscalYear)
    {
        var bytes = File.ReadAllBytes(path);
        var reading = PackageReader.Read(path, catalogue, keepDetails: true);
        var problems = reading.Problems.Select(static problem => problem with { Severity = AsRefusal(problem.Severity) }).ToList();
        var rows = reading.Data is { } data && HoldsYear(data, organisation, fiscalYear)
            ? data.YearOf(organisation, fiscalYear, catalogue).ToDelivered(new Provenance(Way.Package, name, string.Empty, 0)).Rows
            : [];
        if (reading.Data is not null && rows.Length == 0)
            problems.Add(NothingOfThisYear(name, organisation, fiscalYear));
        return new UploadReading
        {
            Way = Way.Package,
            Name = name,
            Length = bytes.Length,
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Bytes = bytes,
            Tables = catalogue.Form.Tables.Select(static table => table.Id).ToHashSet(StringComparer.Ordinal),
            Rows = [.. rows.Select(row => row with { From = row.From with { Sheet = row.Table } })],
            Problems = problems,
        };
    }

    // A package is refused as a whole when anything in it blocks: half a package says nothing.
    private static Severity AsRefusal(Severity severity) => severity == Severity.Blocks ? Severity.Stops : severity;

    private static bool HoldsYear(ReturnedData data, OrganisationCode organisation, int fiscalYear) =>
        Array.BinarySearch(data.Organisations.Code, organisation) is >= 0 and var number
        && (Enumerable.Range(0, data.Returns.Count).Any(row => data.Returns.Organisation[row] == number && data.Returns.Year[row] == fiscalYear));
}
