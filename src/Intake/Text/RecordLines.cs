using Maatstaf.Intake.Files;
using Maatstaf.Intake.Findings;

namespace Maatstaf.Intake.Text;

/// <summary>
/// Finds the physical lines of records by reading a file once more. Only a file with problems pays for that,
/// so that a file without any does not have to remember where its records stood.
/// </summary>
internal static class RecordLines
{
    /// <summary>Physical line by record number.</summary>
    public static Dictionary<long, int> Find(PackageFile file, BlockPool pool, IEnumerable<long> records)
    {
        var wanted = records.Distinct().Order().ToArray();
        var lines = new Dictionary<long, int>(wanted.Length);
        if (wanted.Length == 0)
            return lines;
        // What stops the reading was already found the first time.
        using var source = new BlockSource(file, pool, new FileFindings(string.Empty, 1), long.MaxValue - 1);
        var next = 0;
        while (next < wanted.Length && source.Take() is { } block)
        {
            next = FindIn(block, wanted, next, lines);
            pool.Return(block.Buffer);
        }

        return lines;
    }

    private static int FindIn(TextBlock block, long[] wanted, int next, Dictionary<long, int> lines)
    {
        var text = block.Text;
        var (record, line, start, quoted) = (block.FirstRecord, block.FirstLine, true, false);
        for (var at = 0; at < text.Length && next < wanted.Length; at++)
        {
            if (start && record == wanted[next])
                lines[wanted[next++]] = line;
            start = false;
            quoted ^= text[at] == '"';
            if (text[at] != '\n')
                continue;
            line++;
            start = !quoted;
            record += quoted ? 0 : 1;
        }

        return next;
    }
}
