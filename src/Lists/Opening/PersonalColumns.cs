using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Opening;

/// <summary>Recognises columns about persons, by heading and by content. In doubt a column of a staff list counts as personal.</summary>
internal static partial class PersonalColumns
{
    private const int FewestValues = 3;

    /// <summary>Why a column is about persons; null when it is not.</summary>
    public static LocalisedText? Reason(ListColumn column, IReadOnlyList<SheetRow> rows, ListKind kind, ListWords words)
    {
        var plain = PlainWords.Of(column.Heading);
        var personal = PlainWords.BestFit(plain, words.Personal);
        var field = kind.FormIn(words).Fields.Max(known => PlainWords.BestFit(plain, known.Words));
        if (personal > 0 && (kind == ListKind.Staff ? personal >= field : personal > field))
            return new("De kop is een woord voor een gegeven over een persoon.", "The heading is a word for a fact about a person.");
        var values = rows.Select(row => row[column.Index].Text.Trim()).Where(static text => text.Length > 0).ToArray();
        if (values.Length == 0)
            return null;
        if (Most(values, IsCitizenNumber))
            return new("De getallen zien eruit als burgerservicenummers.", "The numbers look like citizen service numbers.");
        if (Most(values, static value => MailAddress().IsMatch(value)))
            return new("De kolom bevat e-mailadressen.", "The column holds e-mail addresses.");
        return kind == ListKind.Staff ? ReasonInStaff(values, field > 0, rows, column.Index) : null;
    }

    private static LocalisedText? ReasonInStaff(string[] values, bool isKnown, IReadOnlyList<SheetRow> rows, int column)
    {
        if (Most(values, static value => PersonName().IsMatch(value)))
            return new("De kolom lijkt namen te bevatten.", "The column seems to hold names.");
        if (isKnown || values.Length < FewestValues || rows.Any(row => row[column].Kind is CellKind.Number or CellKind.Date))
            return null;
        return values.All(static value => value.Any(char.IsLetter)) && values.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 10 >= values.Length * 9
            ? new("Bijna elke waarde komt één keer voor, zoals een naam.", "Nearly every value occurs once, like a name.")
            : null;
    }

    private static bool Most(string[] values, Func<string, bool> test) => values.Length >= FewestValues && values.Count(test) * 2 > values.Length;

    /// <summary>Eight or nine digits that pass the eleven test of the citizen service number.</summary>
    private static bool IsCitizenNumber(string value)
    {
        var digits = value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (digits.Length is not (8 or 9) || !digits.All(char.IsAsciiDigit))
            return false;
        var padded = digits.PadLeft(9, '0');
        var sum = Enumerable.Range(0, 8).Sum(at => (9 - at) * (padded[at] - '0')) - (padded[8] - '0');
        return sum > 0 && sum % 11 == 0;
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MailAddress();

    // Initials with a surname, or a surname with a comma and a first name or initials.
    [GeneratedRegex(@"^(?:(?:\p{Lu}\. ?){1,5}(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’ -]+, ?\p{Lu}[\p{L}. ]*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PersonName();
}
