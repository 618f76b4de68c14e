namespace GoldenThread.Domain.Boards;

/// <summary>Exceptions beside what red alone would have called in.</summary>
public static class Shortlist
{
    /// <summary>Signal beside noise.</summary>
    /// <param name="found">What the rules call in.</param>
    /// <param name="reds">Everything that is red: what a board that looks at red alone would call in.</param>
    public static SignalAndNoise Beside(IReadOnlyCollection<BoardException> found, IReadOnlyCollection<CaseSubject> reds)
    {
        var called = found.Select(each => (each.Subject.Kind, each.Subject.Id)).ToHashSet();
        var red = reds.Select(each => (each.Kind, each.Id)).ToHashSet();
        return new(called.Count(red.Contains), [.. reds.Where(each => !called.Contains((each.Kind, each.Id)))], called.Count(each => !red.Contains(each)));
    }
}
