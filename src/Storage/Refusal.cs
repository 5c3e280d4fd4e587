using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Every reason for which the store refuses, with its code and its sentence. A code is never given to another reason.</summary>
internal static class Refusal
{
    public static StoreException NotOurs(string place, Exception? cause = null) => new(
        "S101",
        new(
            $"{place} is geen database van Maatstaf. Kies een andere plek, of zet het bestand eerst ergens anders.",
            $"{place} is not a database of Maatstaf. Choose another place, or move the file away first."),
        cause);

    public static StoreException Newer(string place, long found, long known) => new(
        "S102",
        new(
            FormattableString.Invariant($"{place} is gemaakt door een nieuwere versie van Maatstaf (schema {found}, dit programma kent {known}). Gebruik die nieuwere versie."),
            FormattableString.Invariant($"{place} was made by a newer version of Maatstaf (schema {found}, this program knows {known}). Use that newer version.")));

    public static StoreException Busy(string place, Exception? cause = null) => new(
        "S103",
        new(
            $"{place} is in gebruik door een ander programma. Sluit dat programma en probeer het opnieuw.",
            $"{place} is in use by another program. Close that program and try again."),
        cause);

    public static StoreException ReadOnly(string place, Exception? cause = null) => new(
        "S104",
        new(
            $"{place} mag alleen gelezen worden. Geef dit programma het recht om te schrijven, of kies een andere plek.",
            $"{place} is read-only. Give this program the right to write, or choose another place."),
        cause);

    public static StoreException CannotOpen(string place, Exception cause) => new(
        "S105",
        new(
            $"{place} kan niet worden gemaakt of geopend. Kijk of de map bestaat en of dit programma er mag schrijven.",
            $"{place} cannot be made or opened. See whether the folder exists and whether this program may write there."),
        cause);

    public static StoreException NotDurable(string place, string setting, string found, LocalisedText advice) => new(
        "S106",
        new(
            $"{place} bewaart niet veilig: {setting} is {found}. {advice.Dutch}",
            $"{place} does not keep safely: {setting} is {found}. {advice.English}"));

    public static StoreException NoRoom(string place, Exception cause) => new(
        "S107",
        new(
            $"Er is geen ruimte meer voor {place}. Maak ruimte en probeer het opnieuw; wat er stond is er nog.",
            $"There is no room left for {place}. Make room and try again; what was kept is still there."),
        cause);

    /// <summary>The code of a database that cannot be reached.</summary>
    public const string UnreachableCode = "S108";

    public static StoreException Unreachable(string place, Exception cause) => new(
        UnreachableCode,
        new(
            $"De database {place} is niet te bereiken of weigert de toegang: {cause.Message}",
            $"The database {place} cannot be reached or refuses access: {cause.Message}"),
        cause);

    public static StoreException BrokenRule(string place, Exception cause) => new(
        "S109",
        new(
            $"{place} weigert de gegevens omdat ze een regel breken: {cause.Message}",
            $"{place} refuses the data because they break a rule: {cause.Message}"),
        cause);

    public static StoreException Failed(string place, Exception cause) => new(
        "S110",
        new(
            $"{place} kon niet doen wat gevraagd werd: {cause.Message}",
            $"{place} could not do what was asked: {cause.Message}"),
        cause);

    public static StoreException UnknownCode(string place, string code) => new(
        "S112",
        new(
            $"{place} bevat de code '{code}', en die staat niet in de catalogus van dit programma. Gebruik de catalogus waarmee de gegevens zijn geladen.",
            $"{place} holds the code '{code}', which is not in the catalogue of this program. Use the catalogue that the data was loaded with."));

    public static StoreException TextNotStorable(string table, string column) => new(
        "S113",
        new(
            $"Een tekst voor {table}.{column} bevat een teken dat geen database kan bewaren (NUL of een halve Unicode-letter). Haal het weg.",
            $"A text for {table}.{column} holds a character that no database can keep (NUL or half a Unicode letter). Take it out."));

    public static StoreException ServesAnother(string place, Exception cause) => new(
        "S114",
        new(
            $"Op {place} draait al een site. Een databasebestand is voor één site: stop die eerst, of zet de gegevens op PostgreSQL voor meer machines.",
            $"A site runs on {place} already. A database file serves one site: stop that one first, or put the data on PostgreSQL for several machines."),
        cause);

    public static StoreException KeysSealed(Exception? cause = null) => new(
        "S115",
        new(
            "De sleutels van deze site zijn verzegeld met een ander geheim dan dit. Start de site met hetzelfde bestand achter --key-file als de andere machines.",
            "The keys of this site are sealed with another secret than this one. Start the site with the same file after --key-file as the other machines."),
        cause);
}
