namespace GoldenThread.Domain.Basics;

/// <summary>Codes in the order in which people count: "M2" before "M10", letters alike whether small or not, "CS07" beside "CS7".</summary>
public sealed class CodeOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static CodeOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (one, other) = (x.AsSpan(), y.AsSpan());
        while (one.Length > 0 && other.Length > 0)
        {
            var (digits, others) = (Digits(one), Digits(other));
            var (length, lengthOfOther) = digits > 0 && others > 0 ? (digits, others) : (1, 1);
            var compared = digits > 0 && others > 0 ? Number(one[..digits], other[..others]) : char.ToUpperInvariant(one[0]).CompareTo(char.ToUpperInvariant(other[0]));
            if (compared != 0) { return compared; }
            (one, other) = (one[length..], other[lengthOfOther..]);
        }

        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(x, y);
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var at && at < 0 ? text.Length : at;

    /// <summary>Two runs of digits as numbers, however long.</summary>
    private static int Number(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (mine, theirs) = (one.TrimStart('0'), other.TrimStart('0'));
        return mine.Length != theirs.Length ? mine.Length.CompareTo(theirs.Length) : mine.SequenceCompareTo(theirs);
    }
}
