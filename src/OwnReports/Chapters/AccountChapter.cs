using Maatstaf.Narratives;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Beside whom, what is not shown and why, how it was made, and of which data.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class AccountChapter(OwnReportContext report)
{
    private static readonly LocalisedText HowMade = new(
        "Uw cijfers zijn uw eigen goedgekeurde kosten met uw deel van de kosten van een samenwerkingsverband, gedeeld door uw inwoners. Het cijfer van de groep is de som van haar kosten gedeeld door de som van haar inwoners: een grote gemeente telt zwaarder mee. Afgerond is er zo dat onderdelen optellen.",
        "Your figures are your own approved cost with your part of the cost of a partnership, divided by your inhabitants. The figure of the group is the sum of its cost divided by the sum of its inhabitants: a large municipality weighs more. Rounding is such that parts add up.");

    /// <summary>The chapter.</summary>
    public Chapter Write() => new("verantwoording", new("Verantwoording", "How this was made"), new("Met wie u bent vergeleken, wat niet wordt getoond, en waar de cijfers vandaan komen.", "With whom you were compared, what is not shown, and where the figures come from."),
    [
        new Heading(new("Met wie u bent vergeleken", "With whom you were compared")),
        .. Group(),
        new Heading(new("Wat niet is getoond", "What is not shown")),
        new Points(new NotShown(report).Sentences()),
        new Heading(new("Hoe het is gemaakt", "How it was made")),
        new Paragraph(HowMade),
        new Heading(new("Bronnen en versie", "Sources and version")),
        new Points([.. SourceTexts.Of(report.Situation.Publication)]),
    ]) { Slug = new("verantwoording", "accountability") };

    private IEnumerable<Block> Group()
    {
        var (group, headline) = (report.Situation.Group, report.Place.Costs.Group.Headline);
        var rests = headline.Number is null ? PositionWords.WhyNoGroup(headline.Value) : PositionWords.Basis(headline);
        yield return new Paragraph(Wording.Join(new LocalisedText($"{report.GroupName.Dutch}, boekjaar {report.YearText}.", $"{report.GroupName.English}, fiscal year {report.YearText}."), rests, Absent(group)));
        if (group is { IsNamed: true } && group.NamedMembers(report.Year) is { Count: > 0 } members)
            yield return new Points([.. members.Select(static member => new LocalisedText(member.Name, member.Name))]);
    }

    private LocalisedText? Absent(ComparisonGroup group) => group.NotIn(report.Year).Count switch
    {
        0 => null,
        1 => new("Eén gekozen gemeente deelt dit jaar niet met naam en telt niet mee.", "One chosen municipality does not share this year by name and does not count."),
        var count => new($"{Numerals.Count(count).Dutch} gekozen gemeenten delen dit jaar niet met naam en tellen niet mee.", $"{Numerals.Count(count).English} chosen municipalities do not share this year by name and do not count."),
    };
}
