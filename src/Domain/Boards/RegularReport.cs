using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>Something that a board receives regularly, as the council's reporting calendar says (R108): the quarter's performance, the yearly report.</summary>
public sealed record RegularReport
{
    /// <summary>The most characters of what it is, and the most months that lie between two of them.</summary>
    public const int MaxWhat = 200, MaxMonths = 36;

    /// <summary>Its number in the board's calendar, from 1; it stays when others come and go.</summary>
    public int Key { get; init; }

    /// <summary>What is received.</summary>
    public required string What { get; init; }

    /// <summary>How many months lie between two of them; 1 to 36.</summary>
    public int EveryMonths { get; init; }

    /// <summary>The day on which the first is due; those after it follow from that.</summary>
    public DateOnly FirstDue { get; init; }

    /// <summary>The post from which it comes; null where that is not said.</summary>
    public Guid? Post { get; init; }

    /// <summary>How often it comes, as people say it.</summary>
    public string HowOften => EveryMonths switch { 1 => "Monthly", 3 => "Quarterly", 6 => "Six-monthly", 12 => "Yearly", var months => $"Every {months} months" };

    /// <summary>The days on which it is due after one day, up to and including another, in order.</summary>
    /// <param name="after">The day before the first that counts; null for the first that there is.</param>
    /// <param name="upTo">The last that counts.</param>
    public IEnumerable<DateOnly> DueBetween(DateOnly? after, DateOnly upTo)
    {
        for (var number = 0; FirstDue.AddMonths(number * EveryMonths) is var due && due <= upTo; number++)
        {
            if (after is null || due > after) { yield return due; }
        }
    }

    /// <summary>The rows as typed, without empty ones, each with its key; what is new gets the next that is free.</summary>
    internal static IReadOnlyList<RegularReport> Numbered(IReadOnlyList<RegularReport> typed, IReadOnlyList<RegularReport> before)
    {
        var last = before.Concat(typed).Select(each => each.Key).DefaultIfEmpty().Max();
        return [.. typed.Where(each => !each.IsEmpty).Select(each => each with { Key = each.Key > 0 ? each.Key : ++last, What = Naming.Tidy(each.What) })];
    }

    /// <summary>What is wrong with the rows as typed.</summary>
    internal static IEnumerable<Problem?> Faults(IReadOnlyList<RegularReport> typed, IEnumerable<Post> posts)
    {
        foreach (var (at, row) in typed.Index().Where(each => !each.Item.IsEmpty))
        {
            var what = Naming.Tidy(row.What);
            if (what.Length == 0) { yield return new($"Receives[{at}].What", "Say what the board receives."); }
            yield return Naming.TooLong($"Receives[{at}].What", what, MaxWhat);
            if (what.Length > 0 && typed.Take(at).Any(other => Naming.Same(other.What, what))) { yield return new($"Receives[{at}].What", $"{what} is in the calendar twice."); }
            if (row.EveryMonths is < 1 or > MaxMonths) { yield return new($"Receives[{at}].EveryMonths", $"Give the number of months between two of them, from 1 to {MaxMonths}."); }
            if (row.FirstDue == default) { yield return new($"Receives[{at}].FirstDue", "Give the day on which the first is due."); }
            if (row.Post is { } post && posts.All(each => each.Id != post || each.EndedOn is not null)) { yield return new($"Receives[{at}].Post", "Choose a post that exists."); }
        }
    }

    private bool IsEmpty => Naming.Tidy(What).Length == 0 && EveryMonths == 0 && FirstDue == default && Post is null;
}
