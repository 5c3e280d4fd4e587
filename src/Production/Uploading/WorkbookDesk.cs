using System.Security.Cryptography;
using Maatstaf.Delivery.Cases;
using Maatstaf.Intake.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production.Uploading;

/// <summary>The workbook of a return: written with what is known, read when it comes back, and given back with its problems marked.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="clock">Measures how long one file takes to read.</param>
public sealed class WorkbookDesk(ReturnDesk desk, TimeProvider clock)
{
    /// <summary>Writes the workbook of a return, with last year's lines and what is filled in already.</summary>
    /// <param name="open">The return.</param>
    /// <param name="language">Language of labels and help.</param>
    /// <param name="contact">Where to ask; empty = the line is left out.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    /// <param name="ct">Stops the reading of names.</param>
    public async Task WriteAsync(OpenReturn open, Language language, string contact, Stream target, CancellationToken ct = default)
    {
        var names = (await desk.Store.OrganisationsAsync(ct)).ToDictionary(static known => known.Code, static known => known.Name);
        WorkbookTemplate.Write(
            new WorkbookContent
            {
                Edition = open.Edition.Edition,
                Organisation = open.Organisation.Code,
                OrganisationName = open.Organisation.Name,
                IsPartnership = open.Organisation.IsPartnership,
                Names = desk.Catalogue.Names,
                Form = desk.Catalogue.Form,
                Language = language,
                Partnerships = [.. open.Register.Partnerships.Select(code => (code, names[code]))],
                LastYear = open.LastYear?.ToDelivered(new Provenance(Way.LastYear, string.Empty, string.Empty, 0)),
                Draft = open.Draft.Version == 0 ? null : open.Draft.Content,
                Inhabitants = InhabitantsOf(open.Draft),
                Deadline = open.Edition.Deadline,
                Contact = contact,
            },
            target);
    }

    /// <summary>Reads a workbook that came back: what is wrong with the workbook and with each of its cells.</summary>
    /// <param name="open">The return that it is for.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Its name, without a path.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<UploadReading> ReadAsync(OpenReturn open, string path, string name, CancellationToken ct = default)
    {
        await using var content = File.OpenRead(path);
        var reading = WorkbookReader.Read(content, name, open.Organisation.Code, open.FiscalYear, desk.Catalogue, clock, ct);
        content.Position = 0;
        return new UploadReading
        {
            Way = Way.Workbook,
            Name = name,
            Length = content.Length,
            Hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)),
            // A file that is refused is of no use later, however large it is.
            Bytes = reading.IsRefused ? null : await File.ReadAllBytesAsync(path, ct),
            Tables = reading.Tables,
            Rows = reading.Rows,
            Problems = [.. reading.Problems, .. reading.IsRefused ? [] : CellProblems(open, reading)],
        };
    }

    /// <summary>Writes the same workbook with its problems marked in it.</summary>
    /// <param name="content">The workbook as delivered; it was read without being refused.</param>
    /// <param name="problems">What was found in it.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    public static void WriteMarked(byte[] content, IReadOnlyList<Problem> problems, Language language, Stream target)
    {
        using var original = new MemoryStream(content, writable: false);
        MarkedWorkbook.Write(original, problems, language, target);
    }

    /// <summary>What the form says about the rows, at the cells from which they came; what the workbook's reader said about a cell is not said again.</summary>
    private IEnumerable<Problem> CellProblems(OpenReturn open, WorkbookReading reading)
    {
        var said = reading.Problems.Where(static problem => problem.Severity >= Severity.Blocks).Select(static problem => problem.Place).ToHashSet();
        return FormReader.Read(open.Draft.Content.WithTables(reading.Tables, reading.Rows), open.Register, desk.Catalogue).Problems
            .Where(static problem => problem.From is { Way: Way.Workbook })
            .Select(problem => new Problem(reading.PlaceOf(problem.From!, problem.Column), problem.Code, problem.Severity, problem.Sentence))
            .Where(problem => !said.Contains(problem.Place));
    }

    private static int? InhabitantsOf(Draft draft) =>
        draft.Content.Find("profiles", DeliveredRow.ProfileLine) is { From.Way: Way.Reference } row && int.TryParse(row["inhabitants"], System.Globalization.CultureInfo.InvariantCulture, out var inhabitants) ? inhabitants : null;
}
