namespace Maatstaf.Intake.Text;

/// <summary>Whole records of a file, cut so that several threads can each take some.</summary>
internal sealed class TextBlock
{
    /// <summary>UTF-8, of which the first <see cref="Length"/> bytes count.</summary>
    public required byte[] Buffer { get; init; }

    /// <summary>Bytes in use; ends with a line end, except perhaps at the end of the file.</summary>
    public required int Length { get; init; }

    /// <summary>Position among the blocks of the file.</summary>
    public required int Index { get; init; }

    /// <summary>Number of the first record; the header is 0.</summary>
    public required long FirstRecord { get; init; }

    /// <summary>How many records there are.</summary>
    public required int Records { get; init; }

    /// <summary>Physical line on which the first record starts.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The text of the block.</summary>
    public ReadOnlySpan<byte> Text => Buffer.AsSpan(0, Length);
}
