using GoldenThread.Domain.Basics;

namespace GoldenThread.Store.History;

/// <summary>What was decided while the council's chain was held.</summary>
/// <param name="Events">What happened.</param>
public sealed record Decision(IReadOnlyList<Event> Events)
{
    /// <summary>Why nothing happened; empty where something did.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Writes rows that go past what is tracked, in the same transaction; it is given the place of the last entry of History.</summary>
    public Func<long, Task>? Rows { get; init; }

    /// <summary>Refused.</summary>
    public static Decision Refuse(params IReadOnlyList<Problem> problems) => new([]) { Problems = problems };
}
