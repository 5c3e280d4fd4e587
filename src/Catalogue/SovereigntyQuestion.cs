using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A possible answer to a question about sovereignty.</summary>
/// <param name="Id">Stable id within its question.</param>
/// <param name="Label">What it is called.</param>
public sealed record SovereigntyClass(string Id, LocalisedText Label);

/// <summary>What a municipality answers for each application about where it runs, under whose law, and whether it can leave.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">The question.</param>
/// <param name="Help">How to answer it.</param>
/// <param name="Source">The rule that it goes with.</param>
/// <param name="Classes">Possible answers, in order. No answer is unknown, and none of these.</param>
public sealed record SovereigntyQuestion(string Id, LocalisedText Label, LocalisedText Help, LocalisedText Source, IReadOnlyList<SovereigntyClass> Classes)
{
    /// <summary>The answer with this id; null when there is none.</summary>
    public SovereigntyClass? Find(string id) => Classes.FirstOrDefault(answer => answer.Id == id);

    internal static IReadOnlyList<SovereigntyQuestion> ReadAll(string directory)
    {
        var file = Entry.OfFile(directory, "sovereignty.yaml");
        _ = file.Text("source");
        IReadOnlyList<SovereigntyQuestion> questions = [.. file.Identified("questions").Select(static entry =>
        {
            var question = new SovereigntyQuestion(
                entry.Text("id"),
                entry.Localised("label"),
                entry.Localised("help"),
                entry.Localised("source"),
                [.. entry.Identified("classes").Select(static answer =>
                {
                    var read = new SovereigntyClass(answer.Text("id"), answer.Localised("label"));
                    answer.Close();
                    return read;
                })]);
            entry.Close();
            return question;
        })];
        file.Close();
        return questions;
    }
}
