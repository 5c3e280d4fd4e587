using System.Globalization;
using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;

namespace Maatstaf.Api.Resources;

/// <summary>Takes a page from a list, with the addresses of the pages beside it.</summary>
internal static class Paging
{
    public static PageAnswer<TItem> Of<TThing, TItem>(AskedThere question, IReadOnlyList<TThing> list, Func<TThing, TItem> show)
    {
        var (items, place, links) = Take(question, list);
        return new PageAnswer<TItem> { Items = [.. items.Select(show)], Page = place, Links = links };
    }

    public static PublishedPageAnswer<TItem> Of<TThing, TItem>(AskedThere question, IReadOnlyList<TThing> list, ProvenanceAnswer provenance, Func<TThing, TItem> show)
    {
        var (items, place, links) = Take(question, list);
        return new PublishedPageAnswer<TItem> { Provenance = provenance, Items = [.. items.Select(show)], Page = place, Links = links };
    }

    private static (IEnumerable<T> Items, PagePlace Place, PageLinks Links) Take<T>(AskedThere question, IReadOnlyList<T> list)
    {
        var (number, size) = (question.Asked.Whole(FigureParameters.Page)!.Value, question.Asked.Whole(FigureParameters.PageSize)!.Value);
        var count = (list.Count + size - 1) / size;
        var links = new PageLinks
        {
            Self = AddressOf(question, number),
            First = AddressOf(question, 1),
            Prev = number > 1 ? AddressOf(question, Math.Clamp(number - 1, 1, Math.Max(count, 1))) : null,
            Next = number < count ? AddressOf(question, number + 1) : null,
            Last = AddressOf(question, Math.Max(count, 1)),
        };
        return (list.Skip((number - 1) * size).Take(size), new PagePlace { Number = number, Size = size, Count = count, Total = list.Count }, links);
    }

    private static string AddressOf(AskedThere question, int page)
    {
        var others = question.Query.Where(static pair => pair.Key != FigureParameters.Page)
            // Commas stand between values, so they need no escape.
            .Select(static pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value).Replace("%2C", ",", StringComparison.Ordinal)}");
        return $"{question.Path}?{string.Join('&', others.Append($"{FigureParameters.Page}={page.ToString(CultureInfo.InvariantCulture)}"))}";
    }
}
