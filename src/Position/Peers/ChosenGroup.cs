using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>Participants who share by name, chosen by traits or by hand.</summary>
/// <param name="choice">As it stands in an address.</param>
/// <param name="label">Its name.</param>
/// <param name="group">Its members.</param>
/// <param name="neighbours">How they were found, when they are neighbours.</param>
internal sealed class ChosenGroup(GroupChoice choice, LocalisedText label, NamedGroup group, NeighbourSet? neighbours = null) : ComparisonGroup
{
    public override GroupChoice Choice => choice;

    public override LocalisedText Label => label;

    public override bool IsNamed => true;

    public override NeighbourSet? Neighbours => neighbours;

    public override GroupFigure Find(string indicator, int year, string statistic = StatisticIds.Headline)
    {
        var figure = group.Find(indicator, year, statistic);
        return new GroupFigure(figure.Value, figure.N, figure.Clusters);
    }

    public override GroupFigure LikeForLike(string indicator, int year)
    {
        var both = group.InBoth(year, year - 1);
        var now = both.Find(indicator, year);
        return now.Value.Number is { } after && both.Number(indicator, year - 1) is { } before
            ? new GroupFigure(new FigureValue.Known(after - before), now.N, now.Clusters)
            : GroupFigure.None;
    }

    public override FigureValue Dispersion(string indicator, int year) => group.DispersionOf(indicator, year);

    public override IReadOnlyList<OwnFigures> NamedMembers(int year) => group.MembersIn(year);

    public override IReadOnlyList<OrganisationCode> NotIn(int year) => neighbours is null ? group.NotIn(year) : [];
}
