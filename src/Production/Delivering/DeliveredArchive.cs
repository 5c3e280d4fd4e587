using System.Globalization;
using System.IO.Compression;
using System.Text;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Intake.Forms;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production.Delivering;

/// <summary>
/// Everything that an organisation ever delivered, to take along: of each year the draft and every version as a data package, the files as far as
/// their bytes are kept, the questions with what was said, the corrections and how the year is shared. The tables are CSV with English names of
/// columns, times in UTC. The same contents give the same bytes.
/// </summary>
/// <param name="desk">Where returns are opened.</param>
public sealed class DeliveredArchive(ReturnDesk desk)
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the archive as a zip.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="organisation">Whose deliveries.</param>
    /// <param name="fictional">Whether the organisation is invented.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">The caller may not, or there is no such organisation.</exception>
    public async Task WriteAsync(Caller caller, OrganisationCode organisation, bool fictional, Stream target, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.SeeReturn, organisation);
        var entry = (await desk.Store.OrganisationsAsync(ct)).FirstOrDefault(known => known.Code == organisation) ?? throw new RefusedException(Refusal.NotThere);
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var contents = new List<IReadOnlyList<PlainCell>>();
        foreach (var edition in (await desk.Store.EditionsAsync(ct)).Select(static record => record.Edition).Order())
            await WriteYearAsync(new Volume(zip, contents, entry, fictional), edition, ct);
        Add(zip, "sharing.csv", Table(["fiscal_year", "by_name", "chosen_at", "chosen_by"], from choice in await desk.Store.SharingAsync(organisation, ct)
            select Row(Whole(choice.FiscalYear), choice.IsNamed ? "yes" : "no", Moment(choice.ChosenAt), choice.ChosenBy)));
        await desk.Store.RecordAsync(caller, "return.take-away", organisation.ToString(), "done", ct);
        Add(zip, "contents.csv", Table(["fiscal_year", "kind", "path", "name", "at", "by", "remark", "sha256"], contents));
    }

    private async Task WriteYearAsync(Volume volume, Edition edition, CancellationToken ct)
    {
        var open = await desk.OpenAsync(volume.Entry.Code, edition, ct);
        var year = open.FiscalYear;
        if (open.Draft.Version > 0)
        {
            Write(volume, open, open.Draft.Content, $"{Whole(year)}/draft.zip");
            volume.Tell(year, "draft", $"{Whole(year)}/draft.zip", string.Empty, open.Draft.ChangedAt, open.Draft.ChangedBy);
        }

        foreach (var summary in await desk.Store.VersionsAsync(volume.Entry.Code, year, ct))
        {
            var version = (await desk.Store.VersionAsync(volume.Entry.Code, year, summary.Number, ct))!;
            var path = $"{Whole(year)}/version-{Whole(summary.Number)}.zip";
            Write(volume, open, version.Content, path);
            volume.Tell(year, "version", path, summary.Number == open.Case.Approved ? "approved" : string.Empty, summary.At, summary.By, summary.Remark, summary.Hash);
        }

        await WriteFilesAsync(volume, year, ct);
        await WriteThreadsAsync(volume, year, ct);
    }

    /// <summary>Files of which the bytes are not kept are told in the contents, without a path.</summary>
    private async Task WriteFilesAsync(Volume volume, int year, CancellationToken ct)
    {
        foreach (var (index, listed) in (await desk.Store.FilesAsync(volume.Entry.Code, year, ct)).OrderBy(static file => file.At).ThenBy(static file => file.Id).Index())
        {
            var path = string.Empty;
            if ((await desk.Store.FileAsync(listed.Id, ct))?.Bytes is { } bytes)
            {
                // The number keeps two files of one name apart.
                path = string.Create(CultureInfo.InvariantCulture, $"{year}/files/{index + 1:D4}-{Plain(listed.Name)}");
                Add(volume.Zip, path, bytes);
            }

            volume.Tell(year, "file", path, listed.Name, listed.At, listed.By, listed.Way.ToString().ToLowerInvariant(), listed.Hash);
        }
    }

    private async Task WriteThreadsAsync(Volume volume, int year, CancellationToken ct)
    {
        var (asked, said) = (new List<IReadOnlyList<PlainCell>>(), new List<IReadOnlyList<PlainCell>>());
        foreach (var question in (await desk.Store.QuestionsAsync(year, volume.Entry.Code, ct)).OrderBy(static question => question.AskedAt).ThenBy(static question => question.Id))
        {
            asked.Add(Row(
                question.Id.ToString(), Moment(question.AskedAt), question.State.ToString().ToLowerInvariant(), question.Check, question.Table, question.Line, question.Column, question.Sentence.Dutch, question.Sentence.English));
            said.AddRange((await desk.Store.MessagesAsync(question.Id, ct)).Select(message => Row(
                question.Id.ToString(), Moment(message.At), message.ByName, message.Kind.ToString().ToLowerInvariant(), message.Text)));
        }

        var corrections = await desk.Store.CorrectionsAsync(volume.Entry.Code, year, ct);
        if (asked.Count > 0)
        {
            volume.Put(year, "questions", Table(["question", "asked_at", "state", "check", "table", "line", "column", "sentence_nl", "sentence_en"], asked));
            volume.Put(year, "messages", Table(["question", "at", "by", "kind", "text"], said));
        }

        if (corrections.Count > 0)
        {
            volume.Put(year, "corrections", Table(
                ["table", "line", "column", "delivered", "corrected", "reason", "question", "at", "by"],
                corrections.Select(static correction => Row(
                    correction.Table, correction.Line, correction.Column, correction.Raw, correction.Corrected, correction.Reason, correction.Question?.ToString() ?? string.Empty, Moment(correction.At), correction.ByName))));
        }
    }

    private void Write(Volume volume, OpenReturn open, DeliveredYear content, string path)
    {
        using var package = new MemoryStream();
        ReturnPackage.Write(content, open.Register, volume.Entry.Name, volume.Fictional, desk.Catalogue, package);
        Add(volume.Zip, path, package.ToArray());
    }

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = FixedTime;
        using var target = entry.Open();
        target.Write(bytes);
    }

    private static byte[] Table(string[] columns, IEnumerable<IReadOnlyList<PlainCell>> rows) => Encoding.UTF8.GetBytes(new PlainTable(string.Empty, [], columns, [.. rows]).ToCsv());

    private static PlainCell[] Row(params string[] texts) => [.. texts.Select(static text => (PlainCell)text)];

    private static string Moment(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(string name) => string.Concat(name.Select(static sign => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_' ? sign : '_'));

    /// <summary>The archive while it is written.</summary>
    private sealed record Volume(ZipArchive Zip, List<IReadOnlyList<PlainCell>> Contents, OrganisationEntry Entry, bool Fictional)
    {
        /// <summary>Adds a table of a year.</summary>
        public void Put(int year, string kind, byte[] table)
        {
            var path = $"{Whole(year)}/{kind}.csv";
            Add(Zip, path, table);
            Contents.Add(Row(Whole(year), kind, path, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty));
        }

        /// <summary>Tells of something that somebody delivered.</summary>
        public void Tell(int year, string kind, string path, string name, DateTimeOffset at, string by, string remark = "", string hash = "") =>
            Contents.Add(Row(Whole(year), kind, path, name, Moment(at), by, remark, hash));
    }
}
