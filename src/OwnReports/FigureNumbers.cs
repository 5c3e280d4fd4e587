namespace Maatstaf.OwnReports;

/// <summary>Numbers figures in the order in which they are made. Their ids do not depend on it: a figure that is left out moves no other.</summary>
internal sealed class FigureNumbers
{
    private int last;

    /// <summary>The next number.</summary>
    public int Next() => ++last;

    /// <summary>The id of a figure, unique in a report: <c>eigen-verschil</c>.</summary>
    /// <param name="subject">What it is about.</param>
    public static string IdOf(string subject) => "eigen-" + subject.Replace('.', '-');
}
