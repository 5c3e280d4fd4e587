using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.People;

/// <summary>Somebody whose account was removed: what they did stays, their name does not.</summary>
public static class RemovedAccount
{
    /// <summary>What is kept in the place of the name.</summary>
    public const string Name = "(removed account)";

    /// <summary>What people read in its place.</summary>
    public static LocalisedText Words { get; } = new("verwijderd account", "removed account");

    /// <summary>The name as people read it.</summary>
    public static LocalisedText Shown(string name) => name == Name ? Words : new(name, name);
}
