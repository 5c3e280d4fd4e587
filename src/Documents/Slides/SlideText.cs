using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Documents.Parts;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>How letters on a slide differ from those of their place.</summary>
/// <param name="Size">In hundredths of a point; 0 = as the place says.</param>
/// <param name="Colour">Their colour; null = as the place says.</param>
/// <param name="IsBold">Whether they are bold.</param>
internal sealed record Letters(int Size = 0, string? Colour = null, bool IsBold = false);

/// <summary>Text in shapes.</summary>
/// <param name="language">Its language.</param>
internal sealed class SlideText(Language language)
{
    // One id for all: programs need one, and no reader sees it.
    private const string NumberField = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    /// <summary>A paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">How it differs; null = not.</param>
    /// <param name="spaceBefore">Space above it, in hundredths of a point.</param>
    /// <param name="isRight">Whether it stands to the right.</param>
    public XElement Paragraph(string text, Letters? letters = null, int spaceBefore = 0, bool isRight = false) => A(
        "p",
        spaceBefore == 0 && !isRight ? null : A("pPr", isRight ? At("algn", "r") : null, spaceBefore == 0 ? null : A("spcBef", A("spcPts", Val(spaceBefore)))),
        text.Length == 0 ? A("endParaRPr", At("lang", Tag(language))) : A("r", Look(letters), A("t", Clean(text))));

    /// <summary>What stands below a slide; some programs take nothing of it from the layout.</summary>
    public XElement Footer(string text) => A("p", A("pPr", At("algn", "l")), A("r", A("rPr", At("lang", Tag(language)), At("sz", 1000), ShapeMarkup.Fill(Palette.TextSoft), A("latin", At("typeface", "+mn-lt"))), A("t", Clean(text))));

    /// <summary>The number of the slide, which the program keeps.</summary>
    public XElement Number() => A("p", A("fld", At("id", NumberField), At("type", "slidenum"), A("rPr", At("lang", Tag(language))), A("t", "‹#›")));

    private XElement Look(Letters? letters) => A(
        "rPr",
        At("lang", Tag(language)),
        letters is { Size: > 0 } ? At("sz", letters.Size) : null,
        letters is { IsBold: true } ? At("b", true) : null,
        letters?.Colour is { } colour ? ShapeMarkup.Fill(colour) : null,
        // A shape outside the layout takes no font of the theme in every program.
        letters is null ? null : A("latin", At("typeface", "+mn-lt")));
}
