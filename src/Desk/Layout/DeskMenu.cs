using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Administration.Status;
using Maatstaf.Desk.Checking;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Editions;
using Maatstaf.Desk.Laws;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Practices;
using Maatstaf.Desk.Reporting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Layout;

/// <summary>The main menu of people who work with the site; everyone sees the entries that their roles open.</summary>
public static class DeskMenu
{
    /// <summary>All entries, in their order.</summary>
    public static IReadOnlyList<MenuEntry> All { get; } =
    [
        new(CheckPlace.Root, CheckWords.Desk, Act.CheckReturns),
        new(DeliveryPlace.Root, DeliveryWords.Delivery, Act.SeeReturn, OnlyOwn: true),
        new(PlaceView.Root, PlaceWords.OwnMunicipality, Act.KeepPeerGroups),
        new(PracticePlace.Root, PracticeWords.Practices, Act.ReadPractices),
        new(EditionView.Root, EditionWords.Editions, Act.ManageEditions),
        new(ParticipantsView.Root, EditionWords.Organisations, Act.ManageEditions),
        new(ReportsView.Root, ReportWords.Reports, Act.ManageEditions),
        new(LawPlace.Root, LawDeskWords.Laws, Act.KeepLaws),
        new("/beheer/accounts", new("Accounts", "Accounts"), Act.ManageAccounts),
        new("/beheer/logboek", new("Logboek", "Audit log"), Act.ReadAudit),
        new(StatusView.Path, StatusWords.System, Act.SeeStatus),
    ];

    /// <summary>The entry for the e-mail of the demo, which exists only there.</summary>
    public static MenuEntry DemoMail { get; } = new("/beheer/post", new("Post", "Mail"), Act.ReadDemoMail);

    /// <summary>The entries that somebody sees.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="demo">Whether this is the demo.</param>
    public static IReadOnlyList<MenuEntry> Of(Caller caller, bool demo) =>
        [.. All.Concat(demo ? [DemoMail] : []).Where(entry => entry.IsFor(caller))];
}
