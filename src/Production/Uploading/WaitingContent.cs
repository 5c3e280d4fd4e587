using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatstaf.Reference;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>What was read and waits, as it is kept until then: compressed JSON.</summary>
internal static class WaitingContent
{
    public static byte[] Write(UploadReading reading) => Write(
        new WaitingFile(
            reading.Way,
            reading.Name,
            reading.Length,
            reading.Hash,
            reading.Bytes,
            [.. reading.Tables],
            [.. reading.Rows.Select(static row => new WaitingRow(row.Table, row.Line, row.Cells, row.From))],
            [.. reading.Problems.Select(WaitingProblem.Of)]),
        WaitingJson.Default.WaitingFile);

    public static UploadReading ReadFile(byte[] content)
    {
        var kept = Read(content, WaitingJson.Default.WaitingFile);
        return new UploadReading
        {
            Way = kept.Way,
            Name = kept.Name,
            Length = kept.Length,
            Hash = kept.Hash,
            Bytes = kept.Bytes,
            Tables = kept.Tables.ToHashSet(StringComparer.Ordinal),
            Rows = [.. kept.Rows.Select(static row => DeliveredRow.Of(row.Table, row.Line, row.Cells, row.From))],
            Problems = [.. kept.Problems.Select(static problem => problem.ToProblem())],
        };
    }

    public static byte[] Write(ReferenceReading reading) => Write(
        new WaitingReference(
            [.. reading.Figures.All.Select(static figure => new WaitingFigure(figure.Municipality.ToString(), figure.Year, figure.Subject, figure.Value, figure.Origin))],
            [.. reading.Problems.Select(WaitingProblem.Of)]),
        WaitingJson.Default.WaitingReference);

    public static ReferenceReading ReadFigures(byte[] content)
    {
        var kept = Read(content, WaitingJson.Default.WaitingReference);
        return new ReferenceReading(
            ReferenceFigures.Of(kept.Figures.Select(static figure => new ReferenceFigure(OrganisationCode.Parse(figure.Municipality), figure.Year, figure.Subject, figure.Value, figure.Origin))),
            [.. kept.Problems.Select(static problem => problem.ToProblem())]);
    }

    private static byte[] Write<T>(T content, JsonTypeInfo<T> type)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(compressed, content, type);
        return bytes.ToArray();
    }

    private static T Read<T>(byte[] content, JsonTypeInfo<T> type)
    {
        using var compressed = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(compressed, type) ?? throw new InvalidDataException("What waits is empty.");
    }
}

/// <summary>A file that waits.</summary>
internal sealed record WaitingFile(Way Way, string Name, long Length, string Hash, byte[]? Bytes, IReadOnlyList<string> Tables, IReadOnlyList<WaitingRow> Rows, IReadOnlyList<WaitingProblem> Problems);

/// <summary>A row of a file that waits.</summary>
internal sealed record WaitingRow(string Table, string Line, ImmutableSortedDictionary<string, string> Cells, Provenance From);

/// <summary>Reference figures that wait.</summary>
internal sealed record WaitingReference(IReadOnlyList<WaitingFigure> Figures, IReadOnlyList<WaitingProblem> Problems);

/// <summary>A reference figure that waits.</summary>
internal sealed record WaitingFigure(string Municipality, int Year, ReferenceSubject Subject, long Value, ReferenceOrigin Origin);

/// <summary>Something that was found.</summary>
internal sealed record WaitingProblem(string File, string? Sheet, int Line, int Column, string Code, Severity Severity, string Dutch, string English)
{
    public static WaitingProblem Of(Problem problem) =>
        new(problem.Place.File, problem.Place.Sheet, problem.Place.Line, problem.Place.Column, problem.Code, problem.Severity, problem.Sentence.Dutch, problem.Sentence.English);

    public Problem ToProblem() => new(new Place(File, Line, Column) { Sheet = Sheet }, Code, Severity, new LocalisedText(Dutch, English));
}

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(WaitingFile))]
[JsonSerializable(typeof(WaitingReference))]
internal sealed partial class WaitingJson : JsonSerializerContext;
