using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>With whom a municipality is compared, as it stands in an address: see <see cref="GroupAddress"/>.</summary>
public abstract record GroupChoice
{
    private GroupChoice()
    {
    }

    /// <summary>All participants: what is chosen when nothing is said.</summary>
    public static GroupChoice Standard { get; } = new Fixed(GroupIds.All);

    /// <summary>A fixed group of the catalogue.</summary>
    /// <param name="Group">Its id.</param>
    public sealed record Fixed(string Group) : GroupChoice;

    /// <summary>The nearest neighbours by public traits.</summary>
    /// <param name="Count">How many; null = as many as the catalogue says.</param>
    public sealed record Neighbours(int? Count = null) : GroupChoice;

    /// <summary>Municipalities that stand in the address, ascending by code, each once.</summary>
    /// <param name="Codes">At least one.</param>
    public sealed record Municipalities(IReadOnlyList<OrganisationCode> Codes) : GroupChoice
    {
        /// <inheritdoc/>
        public bool Equals(Municipalities? other) => other is not null && Codes.SequenceEqual(other.Codes);

        /// <inheritdoc/>
        public override int GetHashCode() => Codes.Aggregate(0, static (hash, code) => HashCode.Combine(hash, code));
    }

    /// <summary>A group that the organisation saved by name.</summary>
    /// <param name="Id">Which.</param>
    public sealed record Saved(Guid Id) : GroupChoice;
}
