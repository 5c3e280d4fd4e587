using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists;

/// <summary>Which kind of list it is.</summary>
public enum ListKind
{
    /// <summary>A list of applications or contracts; fills the software lines.</summary>
    Applications,

    /// <summary>A list of staff; fills the personnel lines.</summary>
    Staff,

    /// <summary>The file of the national register of algorithms; fills the use cases of artificial intelligence.</summary>
    UseCases,
}

/// <summary>What belongs to a kind of list.</summary>
public static class ListKinds
{
    /// <summary>What the columns of such a list can mean.</summary>
    public static ListForm FormIn(this ListKind kind, ListWords words) => kind switch
    {
        ListKind.Applications => words.Applications,
        ListKind.Staff => words.Staff,
        _ => words.UseCases,
    };

    /// <summary>By which way its rows come in.</summary>
    public static Way Way(this ListKind kind) => kind switch
    {
        ListKind.Applications => Returns.Delivered.Way.Applications,
        ListKind.Staff => Returns.Delivered.Way.Staff,
        _ => Returns.Delivered.Way.Register,
    };
}
