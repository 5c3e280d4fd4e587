using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Peers;

/// <summary>Words of the pages about whom one is compared with.</summary>
internal static class PeerWords
{
    public static readonly LocalisedText Title = new("Vergelijken", "Compare");
    public static readonly LocalisedText ToPlace = new("Bekijk uw plaats in deze groep", "See your place in this group");
    public static readonly LocalisedText Address = new("Stuur deze pagina naar een collega", "Send this page to a colleague");
    public static readonly LocalisedText AddressHint = new("De groep en het jaar staan in het adres. Alleen wie de cijfers van uw gemeente mag zien, kan de pagina openen.", "The group and the year stand in the address. Only who may see the figures of your municipality can open the page.");
    public static readonly LocalisedText AddressOfSaved = new("De groep is van uw gemeente. Alleen wie haar cijfers mag zien en groepen mag bewaren, kan de pagina openen.", "The group belongs to your municipality. Only who may see its figures and keep its groups can open the page.");
    public static readonly LocalisedText Copy = new("Adres kopiëren", "Copy the address");
    public static readonly LocalisedText Copied = new("Gekopieerd.", "Copied.");
    public static readonly LocalisedText Fixed = new("Kies een groep", "Choose a group");
    public static readonly LocalisedText FixedLead = new("Kosten van alle ICT in euro per inwoner. In deze groepen tellen ook gemeenten mee die anoniem blijven.", "Cost of all ICT in euros per inhabitant. Municipalities that stay anonymous count in these groups too.");
    public static readonly LocalisedText Group = new("Groep", "Group");
    public static readonly LocalisedText Municipality = new("Gemeente", "Municipality");
    public static readonly LocalisedText Municipalities = new("Gemeenten", "Municipalities");
    public static readonly LocalisedText Units = new("Onafhankelijke organisaties", "Independent organisations");
    public static readonly LocalisedText Cost = new("Groep, € per inwoner", "Group, € per inhabitant");
    public static readonly LocalisedText OwnMinusGroup = new("Uw verschil", "Your difference");
    public static readonly LocalisedText YouAreIn = new("u hoort hierbij", "you are in it");
    public static readonly LocalisedText NeighbourLead = new(
        "Gezocht op wat iedereen mag weten. Wat een gemeente aan ICT uitgeeft, speelt geen rol. Alleen gemeenten die hun cijfers met naam delen, komen in beeld.",
        "Found by what everybody may know. What a municipality spends on ICT plays no part. Only municipalities that share their figures by name come up.");

    public static readonly LocalisedText OwnTraitMissing = new("Dit is van uw gemeente niet bekend en telt daarom niet mee:", "This is not known of your municipality and therefore does not count:");
    public static readonly LocalisedText Distance = new("Afstand", "Distance");
    public static readonly LocalisedText BarLegend = new("Balk: welk deel van de afstand door dit kenmerk komt. Samen 100%. Een kleine afstand betekent: veel op elkaar lijken.", "Bar: which part of the distance this trait makes. Together 100%. A small distance means: very much alike.");
    public static readonly LocalisedText DoesNotCount = new("telt niet mee", "does not count");
    public static readonly LocalisedText HowFound = new("Hoe de gemeenten zijn gevonden", "How the municipalities were found");
    public static readonly LocalisedText Weight = new("Gewicht", "Weight");
    public static readonly LocalisedText Distances = new(
        "Elk verschil is gedeeld door de spreiding onder alle deelnemers. De gewogen kwadraten worden opgeteld; de wortel is de afstand. Ontbreekt een kenmerk bij een van beide, dan tellen de andere zwaarder.",
        "Each difference is divided by the spread among all participants. The weighted squares are added up; the root is the distance. Where one of both lacks a trait, the others weigh more.");

    public static readonly LocalisedText KeepNeighbours = new("Bewaar deze gemeenten als eigen groep", "Keep these municipalities as a group of your own");
    public static readonly LocalisedText OwnGroups = new("Uw eigen groepen", "Your own groups");
    public static readonly LocalisedText OwnLead = new("Kies zelf gemeenten die hun cijfers met naam delen. Uw collega's zien deze groepen ook; andere gemeenten niet.", "Choose municipalities that share their figures by name. Your colleagues see these groups too; other municipalities do not.");
    public static readonly LocalisedText NoneYet = new("U hebt nog geen eigen groep.", "You have no group of your own yet.");
    public static readonly LocalisedText MakeGroup = new("Een eigen groep maken", "Make a group of your own");
    public static readonly LocalisedText ChangeGroup = new("Naam of gemeenten wijzigen", "Change its name or municipalities");
    public static readonly LocalisedText Delete = new("Verwijderen", "Delete");
    public static readonly LocalisedText PutBack = new("Terugzetten", "Put it back");
    public static readonly LocalisedText NewGroup = new("Nieuwe groep", "New group");
    public static readonly LocalisedText Name = new("Naam van de groep", "Name of the group");
    public static readonly LocalisedText NameHint = new("Bijvoorbeeld: Gemeenten aan het water", "For example: Municipalities by the water");
    public static readonly LocalisedText Search = new("Zoek een gemeente op naam", "Search a municipality by name");
    public static readonly LocalisedText SearchHint = new("Wat u al hebt aangevinkt, blijft staan.", "What you have ticked already stays.");
    public static readonly LocalisedText SearchButton = new("Zoeken", "Search");
    public static readonly LocalisedText Choose = new("Vink de gemeenten aan", "Tick the municipalities");
    public static readonly LocalisedText Found = new("Niemand gevonden die zo heet en zijn cijfers met naam deelt.", "Nobody of that name shares their figures by name.");
    public static readonly LocalisedText NobodyShares = new("Nog niemand deelt de cijfers van dit jaar met naam. Kies een vaste groep.", "Nobody shares this year's figures by name yet. Choose a fixed group.");
    public static readonly LocalisedText Save = new("Groep bewaren", "Keep the group");
    public static readonly LocalisedText Back = new("Terug zonder bewaren", "Back without keeping");
    public static readonly LocalisedText SharesNoMore = new("deelt dit jaar niet met naam", "does not share this year by name");

    public static LocalisedText Now(LocalisedText group) => new($"U vergelijkt nu met: {group.Dutch}.", $"You now compare with: {group.English}.");

    public static LocalisedText Deleted(string name) => new($"De groep “{name}” is verwijderd.", $"The group “{name}” was deleted.");

    public static LocalisedText NoNeighbours(int year) => new(
        FormattableString.Invariant($"In {year} deelt geen andere gemeente haar cijfers met naam, of uw gemeente deed niet mee. Kies een vaste groep."),
        FormattableString.Invariant($"In {year} no other municipality shares its figures by name, or yours did not take part. Choose a fixed group."));

    public static LocalisedText Candidates(int nearest, int candidates) => new(
        $"De {Numerals.Count(nearest).Dutch} dichtstbijzijnde van {Numerals.Count(candidates).Dutch} gemeenten die dit jaar met naam delen.",
        $"The {Numerals.Count(nearest).English} nearest of {Numerals.Count(candidates).English} municipalities that share this year by name.");

    public static LocalisedText NobodyIn(int year) => new(FormattableString.Invariant($"In {year} zit niemand in deze groep."), FormattableString.Invariant($"In {year} nobody is in this group."));

    public static LocalisedText NotIn(int year, string names) => new(
        FormattableString.Invariant($"Niet in de groep in {year}: {names}. Deze gemeenten delen dat jaar niet met naam."),
        FormattableString.Invariant($"Not in the group in {year}: {names}. These municipalities do not share that year by name."));
}
