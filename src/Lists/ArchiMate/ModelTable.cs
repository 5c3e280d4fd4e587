using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists.ArchiMate;

/// <summary>
/// Writes the applications of a model as a table, so that they are mapped and read like any other list: a column per property, the
/// reference component that an application fulfils, and the application of which it is a part.
/// </summary>
internal sealed class ModelTable
{
    private static readonly string[] TypeProperties = ["gemma type", "gemmatype", "objecttype", "object type", "type"];
    // More levels of parts than this, or more kinds of properties, no landscape has.
    private const int DeepestPart = 64, MostProperties = 200;
    private static readonly string[] Fixed = ["Naam", "Referentiecomponent", "Onderdeel van"];
    private readonly ArchiMateModel model;
    private readonly Dictionary<string, ModelComponent> byId;
    private readonly HashSet<string> references;
    private readonly Dictionary<string, SortedSet<string>> referencesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> wholeOf = new(StringComparer.Ordinal);

    private ModelTable(ArchiMateModel model)
    {
        this.model = model;
        byId = model.Components.GroupBy(static component => component.Id, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        references = [.. model.Components.Where(IsReference).Select(static component => component.Id)];
        foreach (var special in model.Relations.Where(relation => relation.Kind == "Specialization" && byId.ContainsKey(relation.Source) && byId.ContainsKey(relation.Target)))
            references.Add(special.Target);
        foreach (var relation in model.Relations.Where(relation => relation.Source != relation.Target && byId.ContainsKey(relation.Source) && byId.ContainsKey(relation.Target)))
            Relate(relation);
    }

    /// <summary>The table, and how many reference components are not in it.</summary>
    public static (SheetTable Table, int References) Of(ArchiMateModel model)
    {
        var table = new ModelTable(model);
        return (table.Write(), table.references.Count);
    }

    private SheetTable Write()
    {
        var applications = model.Components.Where(component => !references.Contains(component.Id)).ToArray();
        var properties = applications.SelectMany(static component => component.Properties).Select(property => model.NameOf(property.Property)).GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(static name => name.Count()).ThenBy(static name => name.Key, StringComparer.Ordinal).Take(MostProperties).Select(static name => name.Key).ToArray();
        var rows = new List<SheetRow> { new(1, [.. Fixed.Concat(properties).Select(Cell)]) };
        foreach (var component in applications)
        {
            var values = component.Properties.ToLookup(property => model.NameOf(property.Property), static property => property.Value, StringComparer.OrdinalIgnoreCase);
            rows.Add(new SheetRow(rows.Count + 1, [Cell(component.Name), Cell(ReferencesOf(component)), Cell(WholeOf(component)), .. properties.Select(name => Cell(string.Join("; ", values[name].Distinct())))]));
        }

        return new SheetTable(string.Empty, false, rows);
    }

    private void Relate(ModelRelation relation)
    {
        var (from, to) = (references.Contains(relation.Source), references.Contains(relation.Target));
        if (!from && to)
            Names(relation.Source).Add(byId[relation.Target].Name);
        else if (from && !to && relation.Kind is "Aggregation" or "Composition" or "Association")
            Names(relation.Target).Add(byId[relation.Source].Name);
        else if (!from && !to && relation.Kind is "Aggregation" or "Composition" && !IsPartOf(relation.Source, relation.Target))
            wholeOf.TryAdd(relation.Target, relation.Source);
    }

    /// <summary>Whether one is already, step by step, a part of the other: parts must not run in a circle.</summary>
    private bool IsPartOf(string part, string whole)
    {
        var levels = 0;
        for (var at = part; wholeOf.TryGetValue(at, out var next); at = next)
        {
            if (next == whole || ++levels > DeepestPart)
                return true;
        }

        return false;
    }

    private SortedSet<string> Names(string component) => referencesOf.TryGetValue(component, out var names) ? names : referencesOf[component] = new SortedSet<string>(StringComparer.Ordinal);

    private string ReferencesOf(ModelComponent component) => referencesOf.TryGetValue(component.Id, out var names) ? string.Join("; ", names) : string.Empty;

    private string WholeOf(ModelComponent component) => wholeOf.TryGetValue(component.Id, out var whole) ? byId[whole].Name : string.Empty;

    private bool IsReference(ModelComponent component) => component.Properties.Any(property =>
        TypeProperties.Contains(PlainWords.Of(model.NameOf(property.Property))) && PlainWords.Of(property.Value).Contains("referentiecomponent", StringComparison.Ordinal));

    private static SheetCell Cell(string text) => text.Trim() is { Length: > 0 } written ? new SheetCell(CellKind.Text, written) : SheetCell.Blank;
}
