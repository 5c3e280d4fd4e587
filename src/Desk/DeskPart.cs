using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Narratives;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace Maatstaf.Desk;

/// <summary>A component of a page for people who work with the site.</summary>
public abstract class DeskPart : ComponentBase
{
    /// <summary>What every component of the page knows.</summary>
    [CascadingParameter]
    public required DeskContext Context { get; set; }

    /// <summary>Who looks at it.</summary>
    protected Caller Caller => Context.Caller;

    /// <summary>Notation of numbers and dates.</summary>
    protected CultureInfo Culture => Notation.Of(Context.Language);

    /// <summary>The text in the language of the page.</summary>
    protected string T(LocalisedText text) => text.In(Context.Language);

    /// <summary>A number of things, in the notation of the language.</summary>
    protected string Count(long number) => T(Numerals.Count(number));

    /// <summary>The name of who did something, or that the account was removed.</summary>
    protected string Who(string name) => T(RemovedAccount.Shown(name));

    /// <summary>A day and time as in the Netherlands.</summary>
    protected string Moment(DateTimeOffset moment) => DutchTime.Of(moment).ToString("d MMMM yyyy, HH:mm", Culture);

    /// <summary>The address of a path in the language of the page.</summary>
    protected string Link(string path) => Address.In(Context.Language, path);

    /// <summary>Whether the caller may do something, so that the page offers only what will be let through.</summary>
    protected bool May(Act act, OrganisationCode? organisation = null) => AccessPolicy.Allows(Caller, act, organisation);
}
