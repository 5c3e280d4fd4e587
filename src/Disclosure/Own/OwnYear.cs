using Maatstaf.Benchmark;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Own;

/// <summary>A municipality's year of taking part: what everybody may know of it.</summary>
public sealed record OwnYear
{
    internal OwnYear(ParticipantYear participant)
    {
        Year = participant.Year;
        Inhabitants = participant.Inhabitants;
        Groups = participant.Groups;
        Cluster = participant.Cluster;
        IsNamed = participant.IsNamed;
        BudgetCents = participant.BudgetCents;
        StaffMilliFte = participant.StaffMilliFte;
    }

    /// <summary>Fiscal year.</summary>
    public int Year { get; }

    /// <summary>Inhabitants on 1 January.</summary>
    public long Inhabitants { get; }

    /// <summary>Ids of the fixed groups that it is in, in the order of the catalogue.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Whether it shares the year by name with the other participants.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether it was a member of a partnership.</summary>
    public bool InPartnership => Groups.Contains(GroupIds.InPartnership);

    /// <summary>Total expenditure in cents; null = not known.</summary>
    public long? BudgetCents { get; }

    /// <summary>Fte of the whole organisation in thousandths; null = not known.</summary>
    public long? StaffMilliFte { get; }

    /// <summary>Number of its independent unit in that year; only equality means something.</summary>
    internal int Cluster { get; }

    /// <summary>The value of a public trait; null = not known.</summary>
    public double? Of(PublicTrait trait) => trait switch
    {
        PublicTrait.Inhabitants => Math.Log(Inhabitants),
        PublicTrait.BudgetPerInhabitant => BudgetCents / 100.0 / Inhabitants,
        PublicTrait.StaffPerThousandInhabitants => (double?)StaffMilliFte / Inhabitants,
        _ => InPartnership ? 1 : 0,
    };
}
