using System.Xml.Linq;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Slides;

/// <summary>The slide of a figure: its point, its chart, and on what it rests.</summary>
/// <param name="deck">The presentation.</param>
/// <param name="language">Language of the slides.</param>
internal sealed class FigureSlide(Deck deck, Language language)
{
    /// <summary>Adds the slide.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="said">What the report says of it.</param>
    public void Add(ReportFigure figure, IEnumerable<string> said) => deck.Add(
        SlideKind.Figure,
        (shapes, chartOf) =>
        [
            ReportSlides.TitleOf(shapes, deck.Text, figure.Title.In(language)),
            shapes.Placeholder("Subtitle", "body", Layouts.SubtitleIndex, [deck.Text.Paragraph($"{Words.NumberOf(figure).In(language)} · {figure.Subtitle.In(language)}")]),
            shapes.Chart(Words.NumberOf(figure).In(language), figure.Alternative.In(language), chartOf(figure)),
            shapes.Placeholder("Foot", "body", Layouts.FootIndex, Foot(figure).Select(line => deck.Text.Paragraph(line))),
        ],
        [.. said, .. Notes(figure)]);

    private IEnumerable<string> Foot(ReportFigure figure)
    {
        var first = string.Join(' ', new[] { figure.Foot.Basis, Absences.Of(figure.Chart) }.OfType<LocalisedText>().Select(text => text.In(language)).Where(static text => text.Length > 0));
        if (first.Length > 0)
            yield return first;
        yield return figure.Foot.Source.In(language);
    }

    private IEnumerable<string> Notes(ReportFigure figure)
    {
        yield return $"{Words.HowComputed.In(language)}: {figure.Foot.HowComputed.In(language)}";
        foreach (var note in figure.Foot.Notes)
            yield return $"{Words.Note.In(language)}: {note.In(language)}";
        yield return $"{Words.ChartAlone.In(language)}: {figure.Alternative.In(language)}";
    }
}
