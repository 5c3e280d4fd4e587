using Maatstaf.Catalogue;
using Maatstaf.Reference;

namespace Maatstaf.Desk.Delivery.Reference;

/// <summary>A figure of a public source beside the key data.</summary>
/// <param name="Column">Which one.</param>
/// <param name="Found">What the source says, in the notation of the data package.</param>
/// <param name="Now">What the key data say; empty = not known.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record FoundFigure(FormColumn Column, string Found, string Now, ReferenceOrigin Origin);
