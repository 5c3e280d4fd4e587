namespace Maatstaf.Web;

/// <summary>The site was asked to serve data of real organisations, which needs disclosure control that is not there yet.</summary>
public sealed class NotFictionalException(string title)
    : Exception($"The site serves only data that calls itself fictional, and '{title}' does not: figures of real organisations need disclosure control first.");
