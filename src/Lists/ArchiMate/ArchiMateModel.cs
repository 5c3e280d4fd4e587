namespace Maatstaf.Lists.ArchiMate;

/// <summary>An application component of a model.</summary>
/// <param name="Id">Its identifier in the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Properties">Values by the identifier of the property.</param>
internal sealed record ModelComponent(string Id, string Name, IReadOnlyList<(string Property, string Value)> Properties);

/// <summary>A relationship of a model.</summary>
/// <param name="Kind">Its type, such as <c>Specialization</c>.</param>
/// <param name="Source">Identifier of the element that it starts at.</param>
/// <param name="Target">Identifier of the element that it ends at.</param>
internal sealed record ModelRelation(string Kind, string Source, string Target);

/// <summary>What a model says about applications.</summary>
/// <param name="Components">Application components in the order of the file.</param>
/// <param name="Relations">All relationships.</param>
/// <param name="PropertyNames">Name of a property by its identifier.</param>
internal sealed record ArchiMateModel(IReadOnlyList<ModelComponent> Components, IReadOnlyList<ModelRelation> Relations, IReadOnlyDictionary<string, string> PropertyNames)
{
    /// <summary>The name of a property; its identifier when the file does not name it.</summary>
    public string NameOf(string property) => PropertyNames.TryGetValue(property, out var name) && name.Length > 0 ? name : property;
}
