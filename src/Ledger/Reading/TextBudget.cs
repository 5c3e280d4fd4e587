namespace Maatstaf.Ledger.Reading;

/// <summary>How many characters of numbers and names may still be kept.</summary>
internal sealed class TextBudget(long characters)
{
    private long left = characters;

    /// <summary>Takes room for a text; false when there is not enough.</summary>
    public bool Take(int length)
    {
        if (length > left)
            return false;
        left -= length;
        return true;
    }
}
