using System.Text.Json;

namespace Maatstaf.Reports.Editing;

/// <summary>What the team changed in a report, as bytes: the same changes give the same bytes.</summary>
public static class ReportEditFile
{
    /// <summary>Writes it.</summary>
    public static byte[] Write(ReportEdit edit) => JsonSerializer.SerializeToUtf8Bytes(edit);

    /// <summary>Reads it back.</summary>
    /// <exception cref="InvalidDataException">The bytes are not of what a team changed.</exception>
    public static ReportEdit Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<ReportEdit>(bytes) ?? throw new InvalidDataException("The changes of a report are empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("The changes of a report cannot be read.", exception);
        }
    }
}
