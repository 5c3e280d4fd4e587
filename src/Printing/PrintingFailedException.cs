namespace Maatstaf.Printing;

/// <summary>Chromium was started but gave no PDF.</summary>
public sealed class PrintingFailedException(string page, string said) : Exception($"Chromium did not print {page}: {said}");
