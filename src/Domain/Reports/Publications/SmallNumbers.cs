namespace GoldenThread.Domain.Reports;

/// <summary>
/// Small numbers of people are not published, nor is what they could be worked out from: 1 to the threshold less 1 are hidden, nought is not (R145).
/// Where parts of a shown total hide too little, the next smallest part is hidden as well; where there is none, the total.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The usual threshold, and the least and the most that may be chosen. Below 3 only "1" would be hidden, which says it.</summary>
    public const int Usual = 5, Least = 3, Most = 100;

    /// <summary>Whether a number is too small to be shown: more than nought, and below the threshold.</summary>
    /// <param name="count">The number; null for none.</param>
    /// <param name="threshold">The smallest number that is shown.</param>
    public static bool IsSmall(decimal? count, int threshold) => count > 0 && count < threshold;

    /// <summary>What of one period is shown.</summary>
    /// <param name="total">The whole; null where it is not published.</param>
    /// <param name="breakdowns">The parts, by what the whole is broken down by.</param>
    /// <param name="threshold">The smallest number that is shown.</param>
    public static (Hiding Total, IReadOnlyList<IReadOnlyList<Hiding>> Parts) Of(CountedPeople? total, IReadOnlyList<IReadOnlyList<CountedPeople>> breakdowns, int threshold)
    {
        Hiding Alone(CountedPeople people) => people.IsSmall(threshold) ? Hiding.TooSmall : people.IsKept ? Hiding.Beside : Hiding.Shown;
        var whole = total is null ? Hiding.Shown : Alone(total);
        var parts = breakdowns.Select(breakdown => breakdown.Select(Alone).ToArray()).ToList();
        if (total?.Count is not { } all) { return (whole, parts); }
        if (whole == Hiding.Shown)
        {
            foreach (var (breakdown, shown) in breakdowns.Zip(parts))
            {
                while (CanBeWorkedOut(breakdown, shown, threshold))
                {
                    if (NextSmallest(breakdown, shown) is { } next) { shown[next] = Hiding.Beside; continue; }
                    if (breakdown.Sum(part => part.Count) == all) { whole = Hiding.Beside; }
                    break;
                }
            }
        }

        if (whole == Hiding.Shown) { return (whole, parts); }
        // A hidden total must not come back as the sum of parts that are all shown.
        foreach (var (breakdown, shown) in breakdowns.Zip(parts))
        {
            if (shown.All(each => each == Hiding.Shown) && breakdown.All(part => part.Count is not null) && breakdown.Sum(part => part.Count) == all && NextSmallest(breakdown, shown) is { } next) { shown[next] = Hiding.Beside; }
        }

        return (whole, parts);
    }

    /// <summary>Whether what is hidden follows from the total: one alone is the rest; several are known when they can only be all the least or all the most.</summary>
    private static bool CanBeWorkedOut(IReadOnlyList<CountedPeople> breakdown, Hiding[] shown, int threshold)
    {
        var small = shown.Count(each => each == Hiding.TooSmall);
        var beside = shown.Count(each => each == Hiding.Beside);
        var sum = breakdown.Zip(shown).Where(each => each.Second != Hiding.Shown).Sum(each => each.First.Count ?? 0);
        return small + beside == 1 || small > 0 && (beside > 0 ? sum == small + (beside * threshold) : sum == small || sum == small * (threshold - 1));
    }

    private static int? NextSmallest(IReadOnlyList<CountedPeople> breakdown, Hiding[] shown) =>
        Enumerable.Range(0, shown.Length).Where(at => shown[at] == Hiding.Shown && breakdown[at].Count > 0).OrderBy(at => breakdown[at].Count).Select(at => (int?)at).FirstOrDefault();
}
