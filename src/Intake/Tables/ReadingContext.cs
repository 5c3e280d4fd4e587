using Maatstaf.Catalogue;
using Maatstaf.Intake.Files;
using Maatstaf.Intake.Text;

namespace Maatstaf.Intake.Tables;

/// <summary>What all tables of one package share while they are read.</summary>
internal sealed class ReadingContext
{
    // A character takes at most four bytes, and no table has more columns than this.
    private const int MostColumns = 16, BytesPerCharacter = 4, OrdinaryBlock = 1 << 20, SmallestBlock = 1 << 12;

    private readonly IProgress<double>? progress;
    private readonly long totalBytes;
    private long bytesRead;

    public ReadingContext(BenchmarkCatalogue catalogue, bool keepDetails, IProgress<double>? progress, LocatedTables located)
    {
        Catalogue = catalogue;
        KeepDetails = keepDetails;
        this.progress = progress;
        totalBytes = located.TotalBytes;
        var largest = Math.Max(OrdinaryBlock, MostColumns * BytesPerCharacter * Limits.LongestField);
        Pool = new BlockPool((int)Math.Clamp(located.LargestFile + 1, SmallestBlock, largest));
    }

    /// <summary>What is decreed.</summary>
    public BenchmarkCatalogue Catalogue { get; }

    /// <summary>What a package may hold.</summary>
    public Limits Limits => Catalogue.Limits;

    /// <summary>Whether texts that the engine does not need are kept.</summary>
    public bool KeepDetails { get; }

    /// <summary>Buffers for blocks.</summary>
    public BlockPool Pool { get; }

    /// <summary>Says that so many bytes more were read.</summary>
    public void Advance(int bytes)
    {
        var read = Interlocked.Add(ref bytesRead, bytes);
        progress?.Report(totalBytes == 0 ? 1 : Math.Min(1, (double)read / totalBytes));
    }
}
