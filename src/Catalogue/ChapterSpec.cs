using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A chapter of the trend report.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Slug">How its address reads.</param>
/// <param name="Title">Title.</param>
public sealed record ChapterSpec(string Id, LocalisedText Slug, LocalisedText Title)
{
    /// <summary>What a theme opens with; null = nothing.</summary>
    public LocalisedText? Opening { get; init; }

    /// <summary>Ids of the indicators of a theme whose numbers stand by themselves.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    internal static (IReadOnlyList<ChapterSpec> Chapters, IReadOnlyList<MethodText> Method) ReadAll(string directory)
    {
        var file = Entry.OfFile(directory, "report.yaml");
        _ = file.Text("source");
        IReadOnlyList<ChapterSpec> chapters = [.. file.Identified("chapters").Select(static entry =>
        {
            var chapter = new ChapterSpec(entry.Text("id"), entry.Localised("slug"), entry.Localised("title"))
            {
                Opening = entry.OptionalLocalised("opening"),
                Numbers = entry.Has("numbers") ? entry.Texts("numbers") : [],
            };
            entry.Close();
            return chapter;
        })];
        IReadOnlyList<MethodText> method = [.. file.Children("method").Select(static entry =>
        {
            var text = new MethodText(entry.Localised("heading"), entry.Localised("text"));
            entry.Close();
            return text;
        })];
        file.Close();
        return (chapters, method);
    }
}

/// <summary>A part of the method in short.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">The text; <c>{level}</c>, <c>{draws}</c>, <c>{fewest}</c>, <c>{coverage}</c> and <c>{jackknife}</c> are filled in.</param>
public sealed record MethodText(LocalisedText Heading, LocalisedText Text);
