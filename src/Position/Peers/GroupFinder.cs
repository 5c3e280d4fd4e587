using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>A group that an organisation saved by name, as far as comparing needs it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Who was put in it.</param>
public sealed record SavedGroup(Guid Id, string Name, IReadOnlyList<OrganisationCode> Members);

/// <summary>Makes the group of an address for a municipality.</summary>
/// <param name="publication">What may be seen of the fixed groups.</param>
/// <param name="shared">Who shares by name.</param>
/// <param name="catalogue">Groups, traits and words.</param>
public sealed class GroupFinder(Publication publication, SharedFigures shared, BenchmarkCatalogue catalogue)
{
    private static readonly LocalisedText ByHand = new("Gekozen gemeenten", "Chosen municipalities");

    /// <summary>Name of the nearest neighbours.</summary>
    public static LocalisedText Nearest { get; } = new("Gemeenten die het meest op u lijken", "Municipalities most like yours");

    /// <summary>The group; null when it is a saved one that is not there, or a fixed one that is not known.</summary>
    /// <param name="choice">As it stands in the address.</param>
    /// <param name="own">For whom: it never stands in a group that is chosen by traits or by hand.</param>
    /// <param name="year">The fiscal year by which neighbours are found.</param>
    /// <param name="saved">The saved groups of the organisation.</param>
    public ComparisonGroup? Find(GroupChoice choice, OwnFigures own, int year, IReadOnlyCollection<SavedGroup> saved)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(saved);
        switch (choice)
        {
            case GroupChoice.Fixed @fixed:
                return catalogue.Groups.FirstOrDefault(known => known.Id == @fixed.Group) is { } group ? new FixedGroup(publication, shared, group) : null;
            case GroupChoice.Neighbours neighbours:
                var set = new NearestNeighbours(shared, catalogue.Peers).Of(own, year, neighbours.Count);
                return new ChosenGroup(choice, Nearest, shared.Group(set.Nearest.Select(static near => near.Figures.Owner)), set);
            case GroupChoice.Municipalities municipalities:
                return new ChosenGroup(choice, ByHand, Others(municipalities.Codes, own));
            case GroupChoice.Saved { Id: var id }:
                return saved.FirstOrDefault(known => known.Id == id) is { } kept ? new ChosenGroup(choice, new LocalisedText(kept.Name, kept.Name), Others(kept.Members, own)) : null;
            default:
                return null;
        }
    }

    private NamedGroup Others(IEnumerable<OrganisationCode> codes, OwnFigures own) => shared.Group(codes.Where(code => code != own.Owner));
}
