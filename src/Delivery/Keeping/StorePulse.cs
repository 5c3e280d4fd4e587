namespace Maatstaf.Delivery.Keeping;

/// <summary>
/// How often each kind of what a site has in memory was changed, by whichever node: whoever sees another number than before reads that kind anew.
/// </summary>
/// <param name="DataVersion">Of what counts.</param>
/// <param name="Laws">Of the laws.</param>
/// <param name="Published">Of editions, their frozen versions and their published texts.</param>
public sealed record StorePulse(long DataVersion, long Laws, long Published);
