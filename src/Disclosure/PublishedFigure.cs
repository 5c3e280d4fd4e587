using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>A figure that its audience may see. Only disclosure control can make one.</summary>
public sealed record PublishedFigure
{
    internal PublishedFigure(FigureKey key, FigureValue value, int n, int clusters)
    {
        Key = key;
        Value = value;
        N = n;
        Clusters = clusters;
    }

    /// <summary>What it is.</summary>
    public FigureKey Key { get; }

    /// <summary>The value, or why there is none.</summary>
    public FigureValue Value { get; }

    /// <summary>Municipalities behind it.</summary>
    public int N { get; }

    /// <summary>Independent units among them: partnerships and stand-alone municipalities.</summary>
    public int Clusters { get; }
}
