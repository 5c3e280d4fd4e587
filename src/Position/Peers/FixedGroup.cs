using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>A fixed group of the catalogue, as the audience of a publication may see it.</summary>
/// <param name="publication">What may be seen.</param>
/// <param name="shared">Who shares by name.</param>
/// <param name="group">The group.</param>
internal sealed class FixedGroup(Publication publication, SharedFigures shared, Group group) : ComparisonGroup
{
    public override GroupChoice Choice { get; } = new GroupChoice.Fixed(group.Id);

    public override LocalisedText Label => group.Label;

    public override bool IsNamed => false;

    public override GroupFigure Find(string indicator, int year, string statistic = StatisticIds.Headline) =>
        publication.Find(indicator, year, group.Id, statistic) is { } figure ? new GroupFigure(figure.Value, figure.N, figure.Clusters) : GroupFigure.None;

    public override GroupFigure LikeForLike(string indicator, int year) => Find(indicator, year, StatisticIds.LikeForLike);

    public override FigureValue Dispersion(string indicator, int year) => shared.DispersionOf(publication, indicator, year, group.Id);

    public override IReadOnlyList<OwnFigures> NamedMembers(int year) => [.. shared.NamedIn(year).Where(figures => figures.Of(year)!.Groups.Contains(group.Id))];
}
