using Maatstaf.Catalogue;
using Maatstaf.Improvement;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Advices;
using Maatstaf.OwnReports.Chapters;
using Maatstaf.OwnReports.Questions;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Partnerships;

/// <summary>Makes the report of a partnership: what it spends itself, for whom, and what its contracts hold. It stands in no group.</summary>
/// <param name="catalogue">What is measured, and how it is called.</param>
public sealed class PartnershipReportBuilder(BenchmarkCatalogue catalogue)
{
    private readonly Wording wording = new(catalogue);
    private readonly Unit euros = catalogue.Indicator(Quotient.CostPerInhabitant(CostTree.Root)).Unit;

    /// <summary>Makes the report; null when no return of the partnership was approved.</summary>
    public TrendReport? Build(PartnershipSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (situation.Rows is not [.., var newest])
            return null;
        var (edition, numbers) = (Edition.About(newest.Year), new FigureNumbers());
        var cost = new PartnershipCost(situation, catalogue, wording, euros);
        return new TrendReport
        {
            Edition = edition,
            Title = new($"ICT-rapport {situation.Name} {edition}", $"ICT report {situation.Name} {edition}"),
            Summary = newest.Headline(situation.Name),
            Names = catalogue.Names,
            Fictional = situation.Publication.Fictional,
            OnlyFor = situation.Name,
            Chapters = [cost.Brief(), cost.OverTheYears(numbers), .. cost.OfMembers(numbers), .. CloudChapter.Of(situation.Cloud, catalogue, numbers), Advice(situation, newest.Year, numbers), Questions(situation), Account(situation)],
        };
    }

    private Chapter Advice(PartnershipSituation situation, int year, FigureNumbers numbers)
    {
        var (advice, digits) = (AdviceList.Of(situation.Contracts, situation.Cloud, catalogue).All, Numerals.Year(year).Dutch);
        var table = new AdviceTable(advice, situation.Members.Sum(static member => member.Inhabitants ?? 0), wording, euros);
        LocalisedText[] notes = [.. advice.Count > 0 ? [AdviceWords.DoNotAdd] : Array.Empty<LocalisedText>(), .. AdviceWords.OnContracts(situation.Contracts, year)];
        return new Chapter("doen", AdviceWords.Title, table.Summary(digits),
        [
            .. advice.Count > 0 ? [table.Board(numbers.Next(), digits)] : Array.Empty<Block>(),
            new Heading(AdviceWords.HowToRead),
            new Paragraph(Wording.Join(WhatIfWords.NoForecast, AdviceWords.NoPromise)),
            new Points(notes),
        ]) { Slug = new("doen", "act") };
    }

    private Chapter Questions(PartnershipSituation situation) => new(
        "vragen",
        QuestionChapter.Title,
        QuestionChapter.Summary,
        QuestionList.Of([.. AtChange(situation), .. new AheadQuestions(catalogue, situation.Publication, situation.Contracts, situation.Today).All()])) { Slug = new("vragen", "questions") };

    private static IEnumerable<BoardQuestion> AtChange(PartnershipSituation situation)
    {
        if (situation.Rows[^1].RealChange is not (> 0 and { } change))
            yield break;
        var (percent, before) = (Numerals.Percent(change, 1), Numerals.Year(situation.Rows[^1].Year - 1).Dutch);
        yield return new BoardQuestion(QuestionSubject.Cost, new(
            $"Zonder inflatie geven wij {percent.Dutch} meer uit dan in {before}. Wat kregen onze leden daarvoor?",
            $"Without inflation we spend {percent.English} more than in {before}. What did our members get for it?"));
    }

    private static Chapter Account(PartnershipSituation situation) => new(
        "verantwoording",
        new("Verantwoording", "How this was made"),
        new("Hoe de kosten bij de leden terechtkomen, en waar de cijfers vandaan komen.", "How the cost comes to the members, and where the figures come from."),
        [
            new Heading(new("Hoe het is gemaakt", "How it was made")),
            new Paragraph(PartnershipCost.CountsWithMembers),
            new Heading(new("Bronnen en versie", "Sources and version")),
            new Points([.. SourceTexts.Of(situation.Publication)]),
        ]) { Slug = new("verantwoording", "accountability") };
}
