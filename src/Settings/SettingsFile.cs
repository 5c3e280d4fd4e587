using Maatstaf.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Maatstaf.Settings;

/// <summary>A file with settings in YAML: <c>mail.host: …</c>, or <c>host: …</c> under <c>mail:</c>.</summary>
internal static class SettingsFile
{
    /// <summary>A line of the file.</summary>
    public sealed record Entry(string Key, string Text, long Line);

    /// <summary>Everything in the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Gets what is wrong with the file.</param>
    public static IReadOnlyList<Entry> Read(string file, List<SettingProblem> problems)
    {
        try
        {
            using var text = new StringReader(File.ReadAllText(file));
            var stream = new YamlStream();
            stream.Load(text);
            var entries = new List<Entry>();
            foreach (var document in stream.Documents)
                Collect(document.RootNode, string.Empty, entries, file, problems);
            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new("I103", new(
                $"Het bestand met instellingen is niet te lezen: {file}. Zet het er neer en geef dit programma leesrecht.",
                $"The file with settings cannot be read: {file}. Put it there and let this program read it.")));
            return [];
        }
        catch (YamlException exception)
        {
            problems.Add(NoYaml(file, exception.Start.Line));
            return [];
        }
    }

    private static void Collect(YamlNode node, string key, List<Entry> entries, string file, List<SettingProblem> problems)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach (var (name, value) in mapping.Children)
                    Collect(value, key.Length == 0 ? name.ToString() : $"{key}.{name}", entries, file, problems);
                break;
            case YamlScalarNode scalar when key.Length > 0:
                entries.Add(new(key, scalar.Value ?? string.Empty, scalar.Start.Line));
                break;
            default:
                problems.Add(NoYaml(file, node.Start.Line));
                break;
        }
    }

    private static SettingProblem NoYaml(string file, long line) => new("I103", new(
        $"{file}:{line}: dit is geen instelling. Schrijf op elke regel een naam, een dubbele punt en een waarde.",
        $"{file}:{line}: this is no setting. Write on each line a name, a colon and a value."));
}
