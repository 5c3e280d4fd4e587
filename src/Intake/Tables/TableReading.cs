using System.IO.Hashing;
using System.Text.Unicode;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Files;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Text;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Tables;

/// <summary>One table of a package while several threads read it, block by block.</summary>
internal abstract class TableReading(TableFormat format, PackageFile? file, ReadingContext context) : IDisposable
{
    private readonly Lock taking = new();
    private readonly SortedDictionary<int, UInt128> hashes = [];
    private BlockSource? source;
    private bool isEnded = file is null;

    /// <summary>The form of the table.</summary>
    public TableFormat Format => format;

    /// <summary>What was found in the file.</summary>
    public FileFindings Findings { get; } = new(file?.Name ?? format.FileName, context.Limits.MostProblems);

    /// <summary>The file; null when the package does not have the table.</summary>
    public PackageFile? File => file;

    /// <summary>True when the table is there and nothing in it is wrong, so that others can be held against it.</summary>
    public bool IsSound => file is not null && !Findings.IsRefused;

    /// <summary>What is shared with the other tables.</summary>
    protected ReadingContext Context => context;

    /// <summary>Where the columns stand.</summary>
    protected Header? Header { get; private set; }

    /// <summary>Reads one block; false when there are no more.</summary>
    public bool ReadBlock(Workspace workspace)
    {
        TextBlock? block;
        lock (taking)
        {
            block = isEnded ? null : Take(workspace);
            isEnded = block is null;
        }

        if (block is null)
            return false;
        Read(block, workspace);
        context.Advance(block.Length);
        context.Pool.Return(block.Buffer);
        return true;
    }

    /// <summary>Puts the blocks in order and notes what only shows when all of them are there.</summary>
    public abstract void Finish();

    /// <summary>Names the bytes of the table.</summary>
    public void AppendHash(XxHash128 whole)
    {
        foreach (var hash in hashes.Values)
            whole.Append(System.Runtime.InteropServices.MemoryMarshal.AsBytes([hash]));
    }

    /// <summary>The problems of this table, with their lines.</summary>
    public IEnumerable<Problem> Problems()
    {
        var lines = file is null ? [] : RecordLines.Find(file, context.Pool, Findings.Records);
        return Findings.ToProblems(record => lines.GetValueOrDefault(record, 1));
    }

    /// <inheritdoc/>
    public void Dispose() => source?.Dispose();

    /// <summary>Reads the records of a block, the first <paramref name="skipped"/> excepted.</summary>
    protected abstract void ReadRecords(TextBlock block, int skipped, Workspace workspace, FileFindings findings);

    private void Read(TextBlock block, Workspace workspace)
    {
        var hash = XxHash128.HashToUInt128(block.Text);
        lock (hashes)
            hashes.Add(block.Index, hash);
        var part = Findings.Part();
        if (IsUtf8(block, part))
            ReadRecords(block, block.Index == 0 ? 1 : 0, workspace, part);
        Findings.Absorb(part);
    }

    private TextBlock? Take(Workspace workspace)
    {
        try
        {
            source ??= new BlockSource(file!, context.Pool, Findings, context.Limits.MostRecords);
            var block = source.Take();
            return Header is null ? TakeHeader(block, workspace) : block;
        }
        catch (RefusedContentException refused)
        {
            Findings.AtFile(refused.Check, SentenceFact.Number("limit", refused.Limit));
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            Findings.AtFile(ZipDamaged.Check);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Findings.AtFile(PackageUnreadable.Check, SentenceFact.Text("reason", exception.Message));
        }

        return null;
    }

    private TextBlock? TakeHeader(TextBlock? block, Workspace workspace)
    {
        if (block is null)
        {
            if (!Findings.IsRefused)
                SayEmpty();
            return null;
        }

        if (!IsUtf8(block, Findings))
            return null;
        using var csv = workspace.Open(block);
        if (!csv.Read() || (csv.RowFieldCount == 1 && csv.GetFieldSpan(0).IsEmpty))
        {
            SayEmpty();
            return null;
        }

        var earlier = Findings.IsRefused;
        Header = Header.Read(format, csv, Findings);
        // Without its columns nothing sensible can be said about the records.
        return Findings.IsRefused && !earlier ? null : block;
    }

    private void SayEmpty() => Findings.AtFile(FileEmpty.Check, SentenceFact.Text("expected", format.ColumnNames));

    private static bool IsUtf8(TextBlock block, FileFindings findings)
    {
        if (Utf8.IsValid(block.Text))
            return true;
        var characters = new char[block.Length];
        Utf8.ToUtf16(block.Text, characters, out var valid, out _, replaceInvalidSequences: false);
        findings.AtLine(TextIsNotUtf8.Check, block.FirstLine + block.Text[..valid].Count((byte)'\n'), 0);
        return false;
    }
}
