using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the page for submitting.</summary>
    public static readonly LocalisedText SubmitTitle = new("Controleren en indienen", "Check and submit");

    internal static readonly LocalisedText SubmitBlocked = new("U kunt nog niet indienen. Los eerst dit op.", "You cannot submit yet. First solve this.");
    internal static readonly LocalisedText SubmitReady = new("Alles is ingevuld zoals het moet. U kunt indienen.", "Everything is filled in as it should be. You can submit.");
    internal static readonly LocalisedText StatedTitle = new("Vergelijk met de totalen uit uw administratie (hoeft niet)", "Compare with the totals of your books (if you like)");
    internal static readonly LocalisedText StatedLead = new(
        "Vul een totaal in als u het kent, met doorbelastingen. Wij kijken of uw regels samen even veel zijn. Het totaal zelf hoort niet bij uw levering.",
        "Fill in a total if you know it, recharges included. We see whether your lines add up to it. The total itself is no part of your return.");

    internal static readonly LocalisedText KeepTotals = new("Vergelijk", "Compare");

    /// <summary>A total that cannot be read.</summary>
    public static readonly LocalisedText StatedWrong = new("Vul een bedrag in euro in, zoals 1.250.000, of laat het leeg.", "Fill in an amount in euros, such as 1,250,000, or leave it empty.");

    internal static readonly LocalisedText SubmitAsks = new("Dit valt op", "This stands out");
    internal static readonly LocalisedText SubmitAsksLead = new(
        "Het hoeft niet fout te zijn. Leg meteen uit waarom het klopt, dat scheelt u straks een vraag. Een leeg vak wordt een vraag.",
        "It need not be wrong. Explain right away why it is right; that saves you a question later. An empty box becomes a question.");

    internal static readonly LocalisedText ShowIt = new("Bekijk", "Look at");
    internal static readonly LocalisedText SubmitInforms = new("Goed om te weten", "Good to know");
    internal static readonly LocalisedText SubmitRemark = new("Opmerking bij deze levering", "Remark with this return");
    internal static readonly LocalisedText SubmitRemarkHint = new("Mag leeg blijven.", "May stay empty.");
    internal static readonly LocalisedText SubmitButton = new("Levering indienen", "Submit the return");
    internal static readonly LocalisedText SubmitMeans = new(
        "Wat u indient blijft voor altijd bewaard. U kunt daarna nog steeds verbeteren en opnieuw indienen.",
        "What you submit is kept for ever. You can still correct it afterwards and submit again.");

    /// <summary>Title of the page after submitting.</summary>
    public static readonly LocalisedText DeliveredTitle = new("Geleverd", "Delivered");

    internal static readonly LocalisedText DeliveredLead = new("Uw levering is binnen. Dank u wel.", "Your return has arrived. Thank you.");
    internal static readonly LocalisedText WhatHappensNext = new("Wat er nu gebeurt", "What happens next");
    internal static readonly LocalisedText NextCheck = new("Het benchmarkteam bekijkt uw levering.", "The benchmark team looks at your return.");
    internal static readonly LocalisedText NextAsk = new("Heeft het een vraag, dan krijgt u een e-mail. Het antwoord geeft u hier.", "When it has a question, you get an e-mail. You give the answer here.");
    internal static readonly LocalisedText NextApprove = new("Is alles duidelijk, dan keurt iemand anders uw levering goed en telt zij mee.", "When all is clear, somebody else approves your return and it counts.");
    internal static readonly LocalisedText ReceiptTitle = new("Bewijs van levering", "Receipt");
    internal static readonly LocalisedText Fingerprint = new("Vingerafdruk (SHA-256)", "Fingerprint (SHA-256)");
    internal static readonly LocalisedText DeliveredAt = new("Ingediend op", "Submitted on");
    internal static readonly LocalisedText DeliveredBy = new("Ingediend door", "Submitted by");
    internal static readonly LocalisedText Edition = new("Editie", "Edition");
    internal static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year");
    internal static readonly LocalisedText ToYourQuestions = new("Naar uw vragen", "To your questions");
}
