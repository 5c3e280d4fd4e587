using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation_Tests;

/// <summary>Sides with all kinds of cost: zeros, cost without fte, whole functions without anybody, figures that are withheld or missing.</summary>
internal static class RandomBooks
{
    private static readonly Gen<long> Cents = Gen.Frequency((2, Gen.Const(0L)), (6, Gen.Long[0, 500_000_000]), (1, Gen.Long[0, 900]));
    private static readonly Gen<(long MilliFte, long Cents)> Cell = Gen.Frequency(
        (2, Gen.Const((0L, 0L))),
        (8, Gen.Select(Gen.Long[1, 60_000], Gen.Long[0, 600_000_000])),
        (1, Gen.Select(Gen.Const(0L), Gen.Long[1, 90_000_000])),
        (1, Gen.Select(Gen.Long[1, 60_000], Gen.Const(0L))));

    /// <summary>Two sides of the same year and everything known.</summary>
    public static readonly Gen<(Books Own, Books Other)> Pair = Gen.Select(Side("GM9010", 2024), Side("de groep", 2024));

    /// <summary>Two sides that may be of different years, with figures that are not to be had.</summary>
    public static readonly Gen<(Books Own, Books Other)> Torn = Gen.Select(AnyYear("GM9010"), AnyYear("de groep"));

    // Made when asked for: generators above it are made first.
    private static Indicator[] Perhaps => field ??=
        [.. Books.Catalogue.Indicators.Concat(Books.Catalogue.ExplainingIndicators).Where(static indicator => indicator.Denominator.Quantity == Quantity.Inhabitants && indicator.Node is not (null or "ict"))];

    private static Gen<Books> AnyYear(string name) => Gen.Int[2023, 2024].SelectMany(year => WithGaps(year, name));

    private static Gen<Books> WithGaps(int year, string name) => Gen.Select(Side(name, year), Gen.Int[0, Perhaps.Length - 1].Array[0, 3], Gen.Bool, static (books, gone, withheld) =>
    {
        foreach (var index in gone)
            books.Without(Perhaps[index].Id, withheld ? new FigureValue.Withheld("secondary") : new FigureValue.Missing());
        return books;
    });

    private static Gen<Books> Side(string name, int year)
    {
        var (functions, categories, infrastructure) = (Books.Leaves(CostTree.Personnel), Books.Leaves(CostTree.Software), Books.Leaves(CostTree.Infrastructure));
        return Gen.Select(Gen.Long[5_000, 900_000], Cell.Array[functions.Count * 2], Cents.Array[categories.Count * 4], Cents.Array[infrastructure.Count], (inhabitants, cells, hosted, plain) =>
        {
            var books = new Books(name, year, inhabitants);
            foreach (var (index, cell) in cells.Index().Where(entry => Books.Catalogue.CostTree[functions[entry.Index / 2]].IsAsked(year)))
                books.Staff(functions[index / 2], (Employment)(index % 2), cell.MilliFte, cell.Cents);
            foreach (var (index, cents) in hosted.Index())
                books.Software(categories[index / 4], (Hosting)(index % 4), cents);
            foreach (var (index, cents) in plain.Index())
                books.Infrastructure(infrastructure[index], cents);
            return books;
        });
    }
}
