using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Laws;

/// <summary>Words of the page about laws.</summary>
internal static class LawWords
{
    public static readonly LocalisedText Title = new("Wetgevingsradar", "Legislation radar");
    public static readonly LocalisedText Lead = new(
        "Wetten die werk geven aan de ICT van een {participant}: vanaf wanneer, voor welk deel van {the participant}, en wat zij vragen. Bijgehouden tot en met {seen}.",
        "Laws that give work to the ICT of a {participant}: from when, for which part of {the participant}, and what they ask. Kept up to {seen}.");

    public static readonly LocalisedText Picture = new("De radar", "The radar");
    public static readonly LocalisedText Alternative = new(
        "Radar met {marks} nummers in {domains} domeinen. In het midden wat al geldt, naar buiten toe de jaren. Alles staat ook in de tabel hieronder.",
        "Radar with {marks} numbers in {domains} domains. In the middle what holds already, outwards the years. All of it is in the table below too.");

    public static readonly LocalisedText Holds = new("geldt al", "holds already");
    public static readonly LocalisedText Published = new("Datum ligt vast", "Date is fixed");
    public static readonly LocalisedText Announced = new("Aangekondigd, kan nog schuiven", "Announced, may still move");
    public static readonly LocalisedText List = new("Wanneer wat begint", "When what begins");
    public static readonly LocalisedText Find = new("Zoek op wet, domein of jaar", "Find by law, domain or year");
    public static readonly LocalisedText Number = new("Nr.", "No.");
    public static readonly LocalisedText Day = new("Datum", "Date");
    public static readonly LocalisedText Law = new("Wet", "Law");
    public static readonly LocalisedText Begins = new("Wat er begint", "What begins");
    public static readonly LocalisedText Domain = new("Domein", "Domain");
    public static readonly LocalisedText Certainty = new("Zekerheid", "Certainty");
    public static readonly LocalisedText Fixed = new("ligt vast", "fixed");
    public static readonly LocalisedText Expected = new("aangekondigd", "announced");
    public static readonly LocalisedText Each = new("Wat elke wet vraagt", "What each law asks");
    public static readonly LocalisedText Choose = new("Kies wat u ziet", "Choose what you see");
    public static readonly LocalisedText AllDomains = new("alle domeinen", "all domains");
    public static readonly LocalisedText AllDays = new("alle jaren", "all years");
    public static readonly LocalisedText Nothing = new("Hier begint niets in dit domein en dit jaar. Kies iets anders.", "Nothing begins here in this domain and year. Choose something else.");
    public static readonly LocalisedText Work = new("Werk voor ICT", "Work for ICT");
}
