using System.Xml;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Marking;

namespace Maatstaf.Workbook;

/// <summary>
/// Gives a participant's own workbook back with its problems in it: a first tab that lists them with links, colours and notes at the cells.
/// Everything that was filled in stays as it was; marks of an earlier upload are replaced.
/// </summary>
public static class MarkedWorkbook
{
    /// <summary>Writes the marked workbook.</summary>
    /// <param name="original">The workbook as delivered: one that <see cref="WorkbookReader"/> has read, so that it is known to be safe; seekable, stays open.</param>
    /// <param name="problems">What is wrong, with sheet, row and column where it has one.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    /// <exception cref="InvalidDataException">A part that reading does not need is broken; the problems can only be listed elsewhere. What the target holds then is of no use.</exception>
    public static void Write(Stream original, IReadOnlyList<Problem> problems, Language language, Stream target)
    {
        original.Position = 0;
        try
        {
            using var workbook = new OpenedWorkbook(original);
            new MarkedCopy(workbook, problems, language).WriteTo(target);
        }
        catch (Exception exception) when (exception is XmlException or FormatException)
        {
            throw new InvalidDataException("A part of the workbook is broken.", exception);
        }
    }
}
