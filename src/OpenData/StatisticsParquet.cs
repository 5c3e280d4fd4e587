using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;
using Parquet;
using Parquet.Schema;

namespace Maatstaf.OpenData;

/// <summary>Writes figures as Parquet, with the columns of <c>statistics.csv</c>. A number that is withheld is null, and <c>withheld</c> says why.</summary>
internal static class StatisticsParquet
{
    private static readonly DataField Indicator = Text("indicator"), Year = new DataField<int>("year"), Group = Text("group"), Statistic = Text("statistic"),
        Value = new DataField<double>("value", nullable: true), N = new DataField<int>("n"), Clusters = new DataField<int>("clusters"), Withheld = new("withheld", typeof(string), isNullable: true);

    public static byte[] Write(IReadOnlyList<PublishedFigure> figures)
    {
        using var stream = new MemoryStream();
        // In memory nothing is waited for.
        WriteAsync(figures, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static async Task WriteAsync(IReadOnlyList<PublishedFigure> figures, MemoryStream stream)
    {
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(Indicator, Year, Group, Statistic, Value, N, Clusters, Withheld), stream);
        using var rows = writer.CreateRowGroup();
        await rows.WriteAsync(Indicator, Of(figures, static figure => figure.Key.Indicator));
        await rows.WriteAsync<int>(Year, Of(figures, static figure => figure.Key.Year));
        await rows.WriteAsync(Group, Of(figures, static figure => figure.Key.Group));
        await rows.WriteAsync(Statistic, Of(figures, static figure => figure.Key.Statistic));
        await rows.WriteAsync<double>(Value, Of(figures, static figure => figure.Value.Number));
        await rows.WriteAsync<int>(N, Of(figures, static figure => figure.N));
        await rows.WriteAsync<int>(Clusters, Of(figures, static figure => figure.Clusters));
        await rows.WriteAsync(Withheld, Of(figures, static figure => (figure.Value as FigureValue.Withheld)?.Reason)!);
    }

    private static DataField Text(string name) => new(name, typeof(string), isNullable: false);

    private static T[] Of<T>(IReadOnlyList<PublishedFigure> figures, Func<PublishedFigure, T> value) => [.. figures.Select(value)];
}
