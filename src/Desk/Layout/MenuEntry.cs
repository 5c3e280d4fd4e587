using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk;

/// <summary>An entry of the main menu.</summary>
/// <param name="Path">Address without language.</param>
/// <param name="Name">Name.</param>
/// <param name="Act">What somebody must be allowed to do to see it, for any of the own organisations.</param>
/// <param name="OnlyOwn">Whether it is about own organisations only, so that it is empty for who has none.</param>
public sealed record MenuEntry(string Path, LocalisedText Name, Act Act, bool OnlyOwn = false)
{
    /// <summary>Whether somebody sees it.</summary>
    public bool IsFor(Caller caller) =>
        (!OnlyOwn && AccessPolicy.Allows(caller, Act)) || caller.Organisations.Any(own => AccessPolicy.Allows(caller, Act, own));
}
