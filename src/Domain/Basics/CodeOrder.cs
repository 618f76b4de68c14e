namespace GoldenThread.Domain.Basics;

/// <summary>Codes in the order in which people count: "M2" before "M10", letters alike whether small or not, "CS07" beside "CS7".</summary>
public sealed class CodeOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static CodeOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> one = x, other = y;
        while (one.Length > 0 && other.Length > 0)
        {
            var (digits, digitsOfOther) = (Digits(one), Digits(other));
            var areNumbers = digits > 0 && digitsOfOther > 0;
            var compared = areNumbers ? Numbers(one[..digits], other[..digitsOfOther]) : char.ToUpperInvariant(one[0]).CompareTo(char.ToUpperInvariant(other[0]));
            if (compared != 0) { return compared; }
            one = one[(areNumbers ? digits : 1)..];
            other = other[(areNumbers ? digitsOfOther : 1)..];
        }

        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(x, y);
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var at && at < 0 ? text.Length : at;

    /// <summary>Two runs of digits as numbers, however long.</summary>
    private static int Numbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (mine, theirs) = (one.TrimStart('0').Length, other.TrimStart('0').Length);
        return mine != theirs ? mine.CompareTo(theirs) : one[^mine..].SequenceCompareTo(other[^theirs..]);
    }
}
