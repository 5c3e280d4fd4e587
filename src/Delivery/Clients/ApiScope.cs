using Maatstaf.Delivery.Access;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Clients;

/// <summary>Something that a program may do in the name of an organisation.</summary>
public sealed record ApiScope
{
    private ApiScope(string id, Act act, LocalisedText label) => (Id, Act, Label) = (id, act, label);

    /// <summary>Read the own returns.</summary>
    public static ApiScope ReadReturns { get; } = new("returns:read", Act.SeeReturn, new("de eigen leveringen lezen", "read the own returns"));

    /// <summary>Deliver: put all rows of a draft in the place of what stands there.</summary>
    public static ApiScope WriteReturns { get; } = new("returns:write", Act.EditReturn, new("een concept van de levering vullen", "fill a draft of the return"));

    /// <summary>Read why the own organisation spends more or less than others.</summary>
    public static ApiScope ReadExplanations { get; } = new("explanations:read", Act.SeeResults, new("lezen waarom de eigen organisatie meer of minder uitgeeft", "read why the own organisation spends more or less"));

    /// <summary>All scopes, in the order in which they are shown.</summary>
    public static IReadOnlyList<ApiScope> All { get; } = [ReadReturns, WriteReturns, ReadExplanations];

    /// <summary>Stable name, as a program asks for it.</summary>
    public string Id { get; }

    /// <summary>The act that it allows; the table of who may do what decides the rest.</summary>
    public Act Act { get; }

    /// <summary>What it allows, in words.</summary>
    public LocalisedText Label { get; }

    /// <summary>The scope with this name, or null.</summary>
    public static ApiScope? Find(string id) => All.FirstOrDefault(scope => scope.Id == id);
}
