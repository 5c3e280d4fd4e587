using Maatstaf.Vocabulary;

namespace Maatstaf.Desk;

/// <summary>What is said above a page after a form was dealt with. The address carries a code, so nobody can put words in our mouth.</summary>
public static class DoneWords
{
    /// <summary>Name in the query.</summary>
    public const string Query = "gedaan";

    private static readonly Dictionary<string, LocalisedText> Words = new(StringComparer.Ordinal)
    {
        ["bewaard"] = new("Bewaard.", "Kept."),
        ["link-gestuurd"] = new("De link is gestuurd naar het nieuwe adres.", "The link was sent to the new address."),
        ["adres-gewijzigd"] = new("Uw e-mailadres is gewijzigd.", "Your e-mail address was changed."),
        ["wachtwoord-gewijzigd"] = new("Uw wachtwoord is gewijzigd. In andere browsers bent u uitgelogd.", "Your password was changed. You are signed out in other browsers."),
        ["wachtwoord-hersteld"] = new("Uw nieuwe wachtwoord is bewaard. Log ermee in.", "Your new password is kept. Sign in with it."),
        ["passkey-gemaakt"] = new("De passkey is gemaakt. U kunt er voortaan mee inloggen.", "The passkey is made. You can sign in with it from now on."),
        ["passkey-weg"] = new("De passkey is verwijderd.", "The passkey was removed."),
        ["app-weg"] = new("De app is verwijderd. Uw wachtwoord is nu genoeg om in te loggen.", "The app was removed. Your password is now enough to sign in."),
        ["overal-uitgelogd"] = new("In alle andere browsers bent u uitgelogd.", "You are signed out in all other browsers."),
        ["gekoppeld"] = new("Uw account is gekoppeld. U kunt er voortaan mee inloggen.", "Your account is linked. You can sign in with it from now on."),
        ["ontkoppeld"] = new("De koppeling is weg.", "The link is gone."),
        ["bevestigd"] = new("Bedankt. Stuur het formulier nu opnieuw.", "Thank you. Now send the form again."),
        ["rol-aangenomen"] = new("U hebt de rol aangenomen.", "You have accepted the role."),
        ["uitgenodigd-zonder-post"] = new(
            "De uitnodiging staat klaar, maar de brief gaat niet weg: er is geen mailserver ingesteld (mail.host). Wie de installatie beheert, kan de link zelf maken met maatstaf invite.",
            "The invitation is ready, but the letter does not go out: no mail server is set (mail.host). Who keeps the installation can make the link with maatstaf invite."),
        ["uitgenodigd"] = new("De uitnodiging is gestuurd. De link werkt veertien dagen.", "The invitation was sent. The link works for fourteen days."),
        ["uitnodiging-ingetrokken"] = new("De uitnodiging is ingetrokken.", "The invitation was taken back."),
        ["rol-gegeven"] = new("De rol is gegeven.", "The role was given."),
        ["rol-ingetrokken"] = new("De rol is ingetrokken. Dat geldt meteen.", "The role was taken back. That holds at once."),
        ["programma-ingetrokken"] = new("Het programma is ingetrokken. Het komt er meteen niet meer in.", "The program was withdrawn. It gets in no more, as of now."),
        ["geblokkeerd"] = new("Het account is geblokkeerd en overal uitgelogd.", "The account is blocked and signed out everywhere."),
        ["gedeblokkeerd"] = new("Het account kan weer inloggen.", "The account can sign in again."),
        ["overgenomen"] = new("De regels van vorig jaar staan in uw levering. Vul de bedragen van dit jaar in.", "Last year's lines are in your return. Fill in the amounts of this year."),
        ["bestand-overgenomen"] = new("Het bestand is overgenomen in uw levering.", "The file was taken over into your return."),
        ["bestand-weggegooid"] = new("Het bestand is weggegooid. Uw levering is niet veranderd.", "The file was thrown away. Your return has not changed."),
        ["lijst-gelezen"] = new("De lijst is gelezen. Er is nog niets veranderd in uw levering.", "The list was read. Nothing has changed in your return yet."),
        ["lijst-weg"] = new("De lijst is weggehaald, met haar regels. Wat zij veranderde, is weer zoals het was.", "The list was taken away, with its lines. What it changed is as it was before."),
        ["grootboek-weg"] = new("Het grootboek is weggehaald, met zijn regels in uw levering.", "The ledger was taken away, with its lines in your return."),
        ["betekenis-bewaard"] = new("Bewaard. Ook volgend jaar lezen wij uw lijst zo. Hieronder staat wat de lijst nu geeft.", "Kept. Next year we read your list in the same way. Below is what the list gives now."),
        ["lijst-overgenomen"] = new("De gekozen regels van de lijst staan in uw levering.", "The chosen lines of the list are in your return."),
        ["kerngegevens-overgenomen"] = new("De cijfers staan in uw kerngegevens.", "The figures are in your key data."),
        ["antwoord-verstuurd"] = new("Uw antwoord is verstuurd aan het benchmarkteam.", "Your answer was sent to the benchmark team."),
        ["editie-voorbereid"] = new("De editie is voorbereid. Open haar als coördinatoren mogen leveren.", "The edition is prepared. Open it when coordinators may deliver."),
        ["editie-open"] = new("De editie is open.", "The edition is open."),
        ["editie-controle"] = new("De editie is in controle.", "The edition is being checked."),
        ["editie-vastgesteld"] = new("De editie is vastgesteld. De cijfers staan vast.", "The edition is frozen. The figures stand."),
        ["editie-gepubliceerd"] = new("De editie is gepubliceerd.", "The edition is published."),
        ["nieuwe-versie"] = new("Er is een nieuwe versie gemaakt. Hieronder staat wat er veranderde.", "A new version was made. Below is what changed."),
        ["rapporten-gevraagd"] = new("De rapporten worden gemaakt.", "The reports are being made."),
        ["tekst-bewaard"] = new("De tekst is bewaard.", "The text is kept."),
        ["tekst-weg"] = new("De tekst is verwijderd. In de geschiedenis kunt u hem terugzetten.", "The text was removed. You can put it back from the history."),
        ["verplaatst"] = new("Verplaatst.", "Moved."),
        ["weggelaten"] = new("Het onderdeel is weggelaten. De reden staat in de controle voor publicatie.", "The part is left out. The reason stands in the checklist before publishing."),
        ["teruggezet"] = new("Teruggezet.", "Put back."),
        ["voorbeeld-getoond"] = new("Zij kunnen het voorbeeld nu lezen. Stuur hun het adres.", "They can read the preview now. Send them the address."),
        ["voorbeeld-ingetrokken"] = new("Het voorbeeld is ingetrokken.", "The preview was taken back."),
        ["organisatie-toegevoegd"] = new("De organisatie is toegevoegd. De beheerder kan nu een coördinator uitnodigen.", "The organisation was added. The administrator can invite a coordinator now."),
        ["organisaties-toegevoegd"] = new("De organisaties zijn toegevoegd. De beheerder kan nu hun coördinatoren uitnodigen.", "The organisations were added. The administrator can invite their coordinators now."),
        ["leden-bewaard"] = new("De leden zijn bewaard. De cijfers zijn opnieuw gemaakt.", "The members are kept. The figures were made anew."),
        ["rekensom-weg"] = new("De rekensom is verwijderd.", "The calculation was deleted."),
        ["plan-weg"] = new("Het plan is verwijderd.", "The plan was deleted."),
        ["delen-bewaard"] = new("Uw keuze is bewaard en geldt meteen.", "Your choice is kept and holds at once."),
        ["groep-bewaard"] = new("De groep is bewaard. U vergelijkt er nu mee.", "The group is kept. You now compare with it."),
        ["groep-terug"] = new("De groep is teruggezet.", "The group was put back."),
        ["wet-toegevoegd"] = new("De wet is toegevoegd.", "The law was added."),
        ["wet-bewaard"] = new("De wet is bewaard als nieuwe versie.", "The law was kept as a new version."),
        ["wet-terug"] = new("De tekst van de eerdere versie staat er weer, als nieuwe versie.", "The text of the earlier version stands there again, as a new version."),
        ["goedgekeurd"] = new("De levering is goedgekeurd en telt mee.", "The return is approved and counts."),
        ["heropend"] = new("De levering is weer open en telt niet mee tot u haar opnieuw goedkeurt.", "The return is open again and does not count until you approve it again."),
        ["gevraagd"] = new("De vraag is gestuurd aan de coördinator.", "The question was sent to the coordinator."),
        ["gereageerd"] = new("Uw reactie is gestuurd aan de coördinator.", "Your reply was sent to the coordinator."),
        ["afgerond"] = new("De vraag is afgerond.", "The question is settled."),
        ["verbeterd"] = new("Het getal is verbeterd. De reden staat bij de levering.", "The number was corrected. The reason stands with the return."),
        ["praktijk-bewaard"] = new("Uw tekst is bewaard.", "Your text is kept."),
        ["praktijk-ingediend"] = new("Uw praktijk is ingediend. U krijgt een e-mail als het benchmarkteam haar heeft gelezen.", "Your practice is submitted. You get an e-mail when the benchmark team has read it."),
        ["praktijk-ingetrokken"] = new("Anderen zien uw praktijk niet meer. De tekst blijft hier staan.", "Others see your practice no more. The text stays here."),
        ["praktijk-goedgekeurd"] = new("De praktijk is goedgekeurd. Deelnemers zien haar nu.", "The practice is approved. Participants see it now."),
        ["praktijk-teruggestuurd"] = new("De praktijk is teruggestuurd, met uw reden.", "The practice was sent back, with your reason."),
        ["praktijk-offline"] = new("Niemand ziet de praktijk meer. De coördinatoren krijgen uw reden.", "Nobody sees the practice any more. The coordinators get your reason."),
        ["reactie-geplaatst"] = new("Uw reactie staat eronder.", "Your comment stands below."),
        ["reactie-verwijderd"] = new("Uw reactie is verwijderd.", "Your comment was deleted."),
        ["vraag-verstuurd"] = new("Uw vraag is verstuurd. U krijgt een e-mail als er antwoord is.", "Your question was sent. You get an e-mail when there is an answer."),
        ["bericht-verstuurd"] = new("Uw bericht is verstuurd.", "Your message was sent."),
        ["gevolgd"] = new("U volgt dit nu. Als er iets nieuws is, krijgt u een e-mail.", "You follow this now. When there is something new, you get an e-mail."),
        ["niet-gevolgd"] = new("U volgt dit niet meer.", "You follow this no more."),
        ["uitgelogd"] = new("U bent uitgelogd.", "You are signed out."),
    };

    /// <summary>The words of a code, or null.</summary>
    public static LocalisedText? Find(string code) => Words.TryGetValue(code, out var words) ? words : null;
}
