using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Desk;

/// <summary>What stands around every page for people who work with the site.</summary>
/// <param name="EditionName">The benchmark with its edition; null = nothing was published yet.</param>
/// <param name="Notice">What must be known before anything else; null = nothing.</param>
/// <param name="Demo">Whether this is the demo.</param>
internal sealed record DeskSurroundings(LocalisedText? EditionName, LocalisedText? Notice, bool Demo);
