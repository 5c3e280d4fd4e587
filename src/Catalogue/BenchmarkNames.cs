using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>How the benchmark and who takes part in it are called. Each word is written as it stands inside a sentence, without a capital of its own.</summary>
public sealed record BenchmarkNames
{
    private readonly (string Place, LocalisedText Word)[] words;

    private BenchmarkNames(LocalisedText name, LocalisedText one, LocalisedText many, LocalisedText the, LocalisedText aSmall, LocalisedText its, LocalisedText it)
    {
        (Name, Participant, Participants) = (name, one, many);
        (string Place, LocalisedText Word)[] small = [("participant", one), ("participants", many), ("the participant", the), ("a small participant", aSmall), ("its", its), ("it", it)];
        words = [("benchmark", name), .. small, .. small.Select(static known => (Capital(known.Place), new LocalisedText(Capital(known.Word.Dutch), Capital(known.Word.English))))];
    }

    /// <summary>The benchmark: "ICT Benchmark Gemeenten".</summary>
    public LocalisedText Name { get; }

    /// <summary>One who takes part: "gemeente".</summary>
    public LocalisedText Participant { get; }

    /// <summary>Several who take part: "gemeenten".</summary>
    public LocalisedText Participants { get; }

    /// <summary>So many participants in one word: "gemeente" for 1, else "gemeenten".</summary>
    public LocalisedText Counted(int number) => number == 1 ? Participant : Participants;

    /// <summary>A text of the program with these words in it; places that are not about names stay open.</summary>
    /// <param name="text">With <c>{benchmark}</c>, <c>{participant}</c>, <c>{participants}</c>, <c>{the participant}</c>, <c>{a small participant}</c>, <c>{its}</c> and <c>{it}</c>, or the same with a capital.</param>
    public LocalisedText In(LocalisedText text) => words.Aggregate(text, static (filled, known) => filled.With(known.Place, known.Word));

    internal static BenchmarkNames Read(string directory)
    {
        var file = Entry.OfFile(directory, "benchmark.yaml");
        _ = file.Text("source");
        var participant = file.Child("participant");
        var names = new BenchmarkNames(
            file.Localised("name"),
            participant.Localised("one"),
            participant.Localised("many"),
            participant.Localised("the"),
            participant.Localised("a-small"),
            participant.Localised("its"),
            participant.Localised("it"));
        participant.Close();
        file.Close();
        return names;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
