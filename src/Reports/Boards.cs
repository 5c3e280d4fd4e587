using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Reports.Chapters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Makes the figures of words: those of the catalogue, the radar of laws and the parts of the questionnaire on maturity.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class Boards(ReportContext report)
{
    private const int RadarNumber = 14, PillarsNumber = 19;

    /// <summary>The figures of words of a chapter, by number.</summary>
    public IEnumerable<BoardBlock> InChapter(string chapter) => All().Where(board => board.Chapter == chapter).Select(static board => board.Block).OrderBy(static block => block.Number);

    private IEnumerable<(string Chapter, BoardBlock Block)> All() =>
    [
        (ThemeChapter.Laws, Radar()),
        (ThemeChapter.Maturity, Pillars()),
        .. report.Catalogue.Boards.Select(static board => (board.Chapter, new BoardBlock(board.Id, board.Number, board.Title, new TableBlock(board.Caption, board.Columns, board.Rows), board.Origin))),
    ];

    private BoardBlock Radar()
    {
        var radar = LawRadar.Of(report.Publication, report.Catalogue);
        var isAnswered = report.Publication.Answers.Any(static answers => answers.Table == ReturnForm.Laws);
        LocalisedText[] heads = [new("Wet", "Law"), new("Nr.", "No."), new("Wat er begint", "What begins"), new("Datum", "Date"), new("Zekerheid", "Certainty"), new("Domein", "Domain")];
        var rows = radar.Marks.Select(IReadOnlyList<LocalisedText> (mark) =>
        [
            mark.Law.Short,
            Numerals.Count(mark.Number),
            mark.Date.What,
            Numerals.Day(mark.Date.On),
            mark.Date.Certainty == LawCertainty.Published ? new("ligt vast", "fixed") : new("aangekondigd", "announced"),
            mark.Law.Domain.Label,
            .. isAnswered ? [AnswerWords.OfLaw(report.Publication.AnswersTo(ReturnForm.Laws, mark.Law.Id), report.Catalogue.Form)] : Array.Empty<LocalisedText>(),
        ]);
        var source = new LocalisedText(
            $"De bron staat bij elke wet op de wetgevingsradar; bijgehouden tot en met {Numerals.Day(radar.Laws.Seen).Dutch}.",
            $"The source stands beside each law on the legislation radar; kept up to {Numerals.Day(radar.Laws.Seen).English}.");
        return new BoardBlock(
            IdOf(RadarNumber),
            RadarNumber,
            radar.Title,
            new TableBlock(
                report.Catalogue.Names.In(new("Wetten die werk geven aan de ICT van een {participant}: wat al geldt, en wat er komt", "Laws that give work to the ICT of a {participant}: what holds already, and what comes")),
                isAnswered ? [.. heads, AnswerWords.Participants] : heads,
                [.. rows]),
            isAnswered ? Wording.Join(source, AnswerWords.Meaning(report.Catalogue.Names)) : source)
        {
            Radar = radar,
        };
    }

    private BoardBlock Pillars()
    {
        var survey = report.Catalogue.Maturity;
        var pillars = survey.Pillars.Where(static pillar => pillar.Chapter == ThemeChapter.Maturity).ToArray();
        return new BoardBlock(
            IdOf(PillarsNumber),
            PillarsNumber,
            new("Digitale volwassenheid heeft drie kanten: klantervaring, operationele efficiëntie en cultuur", "Digital maturity has three sides: customer experience, operational efficiency and culture"),
            new TableBlock(
                new("Onderdelen van de vragenlijst over digitale volwassenheid", "Parts of the questionnaire on digital maturity"),
                [new("Onderdeel", "Part"), new("Waar het over gaat", "What it is about"), new("Vragen", "Questions")],
                [.. pillars.Select(pillar => (IReadOnlyList<LocalisedText>)[pillar.Label, pillar.Explanation, QuestionsOf(pillar)])]),
            new("De vragenlijst van de benchmark; onderdelen volgens het Trendrapport ICT Benchmark Gemeenten 2025, figuur 19", "The questionnaire of the benchmark; parts after the trend report ICT Benchmark Gemeenten 2025, figure 19"));
    }

    private LocalisedText QuestionsOf(MaturityPillar pillar)
    {
        var labels = report.Catalogue.Maturity.AskedIn(report.Year).Where(question => question.Pillar == pillar).Select(static question => question.Label).ToArray();
        return new(string.Join("; ", labels.Select(static label => label.Dutch)), string.Join("; ", labels.Select(static label => label.English)));
    }

    private static string IdOf(int number) => FormattableString.Invariant($"figuur-{number}");
}
