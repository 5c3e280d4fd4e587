using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>What ICT projects are about.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">Name.</param>
public sealed record ProjectTheme(string Id, LocalisedText Label)
{
    internal static IReadOnlyList<ProjectTheme> ReadAll(string directory)
    {
        var file = Entry.OfFile(directory, "project-themes.yaml");
        _ = file.Text("source");
        _ = file.Text("unit");
        IReadOnlyList<ProjectTheme> themes = [.. file.Identified("themes").Select(static entry =>
        {
            var theme = new ProjectTheme(entry.Text("id"), entry.Localised("label"));
            entry.Close();
            return theme;
        })];
        file.Close();
        return themes;
    }
}

/// <summary>A fixed group of municipalities for which statistics are made.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="IsSizeClass">True when the number of inhabitants decides who is in it.</param>
/// <param name="Label">Full name.</param>
/// <param name="Short">Name in a chart.</param>
public sealed record Group(string Id, bool IsSizeClass, LocalisedText Label, LocalisedText Short);

/// <summary>Bounds of the size classes from a fiscal year on.</summary>
/// <param name="From">First fiscal year.</param>
/// <param name="Bounds">Classes with their inclusive lower bound in inhabitants, ascending.</param>
/// <param name="Source">Where the bounds come from.</param>
public sealed record SizeClasses(int From, IReadOnlyList<(string Class, int FromInhabitants)> Bounds, string Source);

/// <summary>Reads <c>groups.yaml</c>.</summary>
internal static class GroupList
{
    public static (IReadOnlyList<Group> Groups, IReadOnlyList<SizeClasses> SizeClasses) Read(string directory)
    {
        var file = Entry.OfFile(directory, "groups.yaml");
        _ = file.Text("source");
        IReadOnlyList<Group> groups = [.. file.Identified("groups").Select(ReadGroup)];
        IReadOnlyList<SizeClasses> classes = [.. file.Children("size-classes").Select(entry => ReadClasses(entry, groups))];
        foreach (var id in (string[])[GroupIds.All, GroupIds.InPartnership, GroupIds.StandAlone])
        {
            if (groups.All(group => group.Id != id))
                throw file.Wrong($"group '{id}' is missing");
        }

        if (groups[0].Id != GroupIds.All)
            throw file.Wrong($"group '{GroupIds.All}' must stand first");
        file.Close();
        return (groups, [.. classes.OrderBy(static bounds => bounds.From)]);
    }

    private static Group ReadGroup(Entry entry)
    {
        var group = new Group(entry.Text("id"), entry.Flag("size-class"), entry.Localised("label"), entry.Localised("short"));
        entry.Close();
        return group;
    }

    private static SizeClasses ReadClasses(Entry entry, IReadOnlyList<Group> groups)
    {
        var from = entry.Whole("from");
        _ = entry.Text("unit");
        var source = entry.Text("source");
        var bounds = entry.Child("bounds");
        var classes = groups.Where(static group => group.IsSizeClass).Select(group => (group.Id, bounds.Whole(group.Id))).ToArray();
        bounds.Close();
        entry.Close();
        if (classes.Length == 0 || classes[0].Item2 != 0 || !classes.Zip(classes.Skip(1)).All(static pair => pair.First.Item2 < pair.Second.Item2))
            throw entry.Wrong("bounds must start at 0 and rise with the classes");
        return new SizeClasses(from, classes, source);
    }
}
