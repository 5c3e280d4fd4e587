using System.Text;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Reads the texts that cells refer to by number.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(WorkbookZip zip, string part, CellBudget budget)
    {
        using var xml = zip.Read(part);
        var texts = new List<string>();
        var text = new StringBuilder();
        var more = xml.NextElement();
        while (more)
        {
            if (xml.Name != "si")
            {
                more = xml.NextElement();
                continue;
            }

            texts.Add(ReadRichText(xml, text, budget, default));
            if (texts.Count > budget.Limits.MostCells)
                throw new RefusedFileException(TooManyCells.Check, SentenceFact.Number("limit", budget.Limits.MostCells));
            more = xml.NextElement();
        }

        return texts;
    }

    /// <summary>The text of an element with runs of text in it, without its phonetic reading.</summary>
    public static string ReadRichText(PartReader xml, StringBuilder text, CellBudget budget, Spot spot)
    {
        text.Clear();
        if (xml.IsEmpty)
            return string.Empty;
        var depth = xml.Depth;
        var phonetic = int.MaxValue;
        while (xml.NextWithin(depth))
        {
            if (xml.Depth <= phonetic)
                phonetic = xml.Name == "rPh" ? xml.Depth : int.MaxValue;
            if (xml.Name == "t" && phonetic == int.MaxValue && !xml.AppendText(text, budget.Limits.LongestText))
                break;
        }

        budget.TakeText(text.Length, spot);
        return EscapedSigns.Decode(text.ToString());
    }
}
