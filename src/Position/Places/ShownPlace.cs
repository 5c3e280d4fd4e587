using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Places;

/// <summary>A column of the tables about the own place.</summary>
public enum PlaceColumn
{
    /// <summary>The own value.</summary>
    Own,

    /// <summary>The group's headline.</summary>
    Group,

    /// <summary>The own value less the group's.</summary>
    Difference,

    /// <summary>The own change in the euros of each year.</summary>
    OwnNominal,

    /// <summary>The own change at the prices of this year.</summary>
    OwnReal,

    /// <summary>The group's change in the euros of each year.</summary>
    GroupNominal,

    /// <summary>The group's change at the prices of this year.</summary>
    GroupReal,

    /// <summary>The change of the members that took part in both years.</summary>
    GroupLikeForLike,
}

/// <summary>
/// The numbers of a place as shown. Down the cost tree the parts add up to their whole in every column, and across "own = group + difference";
/// every number is one of the two neighbouring steps of its exact value.
/// </summary>
public sealed class ShownPlace
{
    private readonly Dictionary<(string Indicator, PlaceColumn Column), decimal> numbers = [];
    private readonly int decimals;

    private ShownPlace(int decimals) => this.decimals = decimals;

    /// <summary>Rounds a row with all its parts.</summary>
    /// <param name="root">The whole.</param>
    /// <param name="decimals">Decimals of all numbers.</param>
    public static ShownPlace Of(PlaceRow root, int decimals)
    {
        ArgumentNullException.ThrowIfNull(root);
        var shown = new ShownPlace(decimals);
        foreach (var column in Enum.GetValues<PlaceColumn>())
            shown.Set(root, column);
        if (shown.Find(root, PlaceColumn.Own) is { } own && shown.Find(root, PlaceColumn.Group) is { } group)
            shown.numbers[(root.Indicator.Id, PlaceColumn.Difference)] = own - group;
        shown.GoDown(root);
        return shown;
    }

    /// <summary>Rounds the differences alone, with their own whole: what sentences and titles tell.</summary>
    /// <param name="root">The whole.</param>
    /// <param name="decimals">Decimals of all numbers.</param>
    public static ShownPlace Differences(PlaceRow root, int decimals)
    {
        ArgumentNullException.ThrowIfNull(root);
        var shown = new ShownPlace(decimals);
        shown.Set(root, PlaceColumn.Difference);
        shown.Alone(root, PlaceColumn.Difference);
        return shown;
    }

    /// <summary>A number as shown, in the unit as shown; null when there is none.</summary>
    public decimal? Find(PlaceRow row, PlaceColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return numbers.TryGetValue((row.Indicator.Id, column), out var number) ? number : null;
    }

    /// <summary>The exact value of a column.</summary>
    public static FigureValue ValueOf(PlaceRow row, PlaceColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return column switch
        {
            PlaceColumn.Own => row.Own,
            PlaceColumn.Group => row.Group.Headline.Value,
            PlaceColumn.Difference => row.Difference,
            PlaceColumn.OwnNominal => row.OwnChange.Nominal,
            PlaceColumn.OwnReal => row.OwnChange.Real,
            PlaceColumn.GroupNominal => row.Group.Change.Nominal,
            PlaceColumn.GroupReal => row.Group.Change.Real,
            PlaceColumn.GroupLikeForLike => row.Group.Change.LikeForLike,
            _ => throw new ArgumentOutOfRangeException(nameof(column)),
        };
    }

    private void Set(PlaceRow row, PlaceColumn column)
    {
        if (ValueOf(row, column).Number is { } value)
            numbers[(row.Indicator.Id, column)] = Wording.Shown(value, row.Indicator.Unit, decimals);
    }

    private void GoDown(PlaceRow row)
    {
        if (row.Parts.Count == 0)
            return;
        var isPaired = Together(row);
        foreach (var column in Enum.GetValues<PlaceColumn>())
        {
            if (!(isPaired && column is PlaceColumn.Own or PlaceColumn.Group or PlaceColumn.Difference))
                Alone(row, column);
        }

        foreach (var part in row.Parts)
            GoDown(part);
    }

    /// <summary>Own, group and difference together, where all parts have them.</summary>
    private bool Together(PlaceRow row)
    {
        PlaceRow[] all = [row, .. row.Parts];
        if (all.Any(static one => one.Group.Headline.Number is null || one.Difference.Number is null))
            return false;
        var pairs = PairRounding.AddingUpTo(
            [.. row.Parts.Select(static part => (part.Group.Headline.Number!.Value, part.Difference.Number!.Value))],
            (row.Group.Headline.Number!.Value, row.Difference.Number!.Value),
            (numbers[(row.Indicator.Id, PlaceColumn.Group)], numbers[(row.Indicator.Id, PlaceColumn.Difference)]),
            decimals);
        foreach (var (part, (group, difference)) in row.Parts.Zip(pairs))
        {
            numbers[(part.Indicator.Id, PlaceColumn.Group)] = group;
            numbers[(part.Indicator.Id, PlaceColumn.Difference)] = difference;
            numbers[(part.Indicator.Id, PlaceColumn.Own)] = group + difference;
        }

        return true;
    }

    private void Alone(PlaceRow row, PlaceColumn column)
    {
        var exact = row.Parts.Select(part => ValueOf(part, column).Number).ToArray();
        if (Find(row, column) is { } whole && exact.All(static part => part is not null))
        {
            var shown = Rounding.AddingUpTo([.. exact.Select(static part => part!.Value)], ValueOf(row, column).Number!.Value, whole, decimals);
            foreach (var (part, number) in row.Parts.Zip(shown))
                numbers[(part.Indicator.Id, column)] = number;
            return;
        }

        foreach (var part in row.Parts)
            Set(part, column);
    }
}
