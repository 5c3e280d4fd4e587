using Maatstaf.Desk.Practices;

namespace Maatstaf.Desk_Tests;

/// <summary>What people write becomes paragraphs, lists and links, and never anything else.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Empty_lines_make_paragraphs_and_hyphens_make_lists()
    {
        var blocks = PlainText.Cut("Eerst dit.\nDan dat.\n\n- een\n- twee\nEn verder.");
        blocks.Select(static block => (block.IsList, string.Join('|', block.Lines.Select(static line => line[0].Text)))).ShouldBe([(false, "Eerst dit.|Dan dat."), (true, "een|twee"), (false, "En verder.")]);
        PlainText.Cut(string.Empty).ShouldBeEmpty();
        PlainText.Cut("\n \n\n").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zie https://voorbeeld.example/a?b=c.", "https://voorbeeld.example/a?b=c", "https://voorbeeld.example/a?b=c")]
    [InlineData("(http://voorbeeld.example)", "http://voorbeeld.example", "http://voorbeeld.example/")]
    [InlineData("HTTPS://VOORBEELD.EXAMPLE/Pad!", "HTTPS://VOORBEELD.EXAMPLE/Pad", "https://voorbeeld.example/Pad")]
    public void An_http_address_becomes_a_link_without_the_sign_that_ends_the_sentence(string text, string read, string address) =>
        PlainText.Cut(text)[0].Lines[0].Where(static piece => piece.Address is not null).ShouldBe([new TextPiece(read, address)]);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("ftp://voorbeeld.example")]
    [InlineData("https://naam:woord@voorbeeld.example/")]
    [InlineData("http://")]
    [InlineData("mailto:iemand@voorbeeld.example")]
    [InlineData("<a href=\"x\">tekst</a>")]
    public void Nothing_else_becomes_a_link(string text)
    {
        var pieces = PlainText.Cut(text)[0].Lines[0];
        pieces.ShouldAllBe(static piece => piece.Address == null);
        string.Concat(pieces.Select(static piece => piece.Text)).ShouldBe(text);
    }

    [Fact]
    public void No_text_takes_long_to_cut()
    {
        foreach (var text in (string[])[new string('h', 4000), string.Concat(Enumerable.Repeat("http://", 600)), string.Concat(Enumerable.Repeat("https://a.", 400)), new string('\n', 4000), string.Concat(Enumerable.Repeat("- \n", 1300))])
            string.Concat(PlainText.Cut(text).SelectMany(static block => block.Lines).SelectMany(static line => line).Select(static piece => piece.Text)).Length.ShouldBeLessThanOrEqualTo(text.Length);
    }
}
