using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>A page for who signs in: what one does there, and the way to it in the demo.</summary>
/// <param name="Page">Name of its component.</param>
/// <param name="Who">Who sees it.</param>
/// <param name="Address">Its address, or where it appears.</param>
/// <param name="Does">What one does there.</param>
/// <param name="OpenAsync">Opens it.</param>
internal sealed record DeskRecipe(string Page, LocalisedText Who, string Address, LocalisedText Does, Func<DeskTour, Task<IPage>> OpenAsync)
{
    /// <summary>File name of its picture.</summary>
    public string Picture => Page.ToLowerInvariant() + ".webp";
}
