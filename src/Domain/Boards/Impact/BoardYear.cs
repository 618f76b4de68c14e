using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What the record says of a board's financial year, counted from its meetings and the cases before it (R8): numbers of things, none below 0.</summary>
public sealed record BoardYear
{
    /// <summary>The day on which it was counted.</summary>
    public required DateOnly CountedOn { get; init; }

    /// <summary>How many meetings its cycle asks for; null where it has no fixed cycle.</summary>
    public int? MeetingsAsked { get; init; }

    /// <summary>How many were held.</summary>
    public int MeetingsHeld { get; init; }

    /// <summary>How many of those lacked their quorum; null where the board needs none.</summary>
    public int? WithoutQuorum { get; init; }

    /// <summary>How many were cancelled.</summary>
    public int MeetingsCancelled { get; init; }

    /// <summary>How many cases it called in.</summary>
    public int CasesCalledIn { get; init; }

    /// <summary>How many cases it closed, whoever had called them in.</summary>
    public int CasesClosed { get; init; }

    /// <summary>What it decided, on cases and on other items, by kind in the order of the kinds.</summary>
    public IReadOnlyList<DecisionCount> Decisions { get; init; } = [];

    /// <summary>How many promises made before it were kept. A promise counts in the year in which its day comes, or in which it was tested or released before that.</summary>
    public int PromisesKept { get; init; }

    /// <summary>How many were not kept, though the figure moved the promised way.</summary>
    public int PromisesKeptInPart { get; init; }

    /// <summary>How many were not kept.</summary>
    public int PromisesNotKept { get; init; }

    /// <summary>From how many whoever made them was released.</summary>
    public int PromisesReleased { get; init; }

    /// <summary>How many are not tested yet.</summary>
    public int PromisesNotTested { get; init; }

    /// <summary>How many papers with a day were due to it.</summary>
    public int PapersDue { get; init; }

    /// <summary>How many of those came after their day, or have not come though it has passed.</summary>
    public int PapersLate { get; init; }

    /// <summary>How many lessons were written from cases that it called in.</summary>
    public int Lessons { get; init; }

    /// <summary>How many promises there are in all.</summary>
    public int Promises => PromisesKept + PromisesKeptInPart + PromisesNotKept + PromisesReleased + PromisesNotTested;

    /// <summary>How many meetings the cycle of a board asks for in a financial year; null where it has no fixed cycle.</summary>
    /// <param name="board">The board.</param>
    /// <param name="year">The financial year.</param>
    public static int? Asked(Board board, FinancialYear year)
    {
        if (board.MeetsEveryMonths is not { } every) { return null; }
        var last = board.EndedOn < year.End ? board.EndedOn.Value : year.End;
        return last < year.Start ? 0 : (((last.Year - year.Start.Year) * 12) + last.Month - year.Start.Month + 1) / every;
    }

    /// <summary>Counts what the record says.</summary>
    /// <param name="board">The board.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="meetings">Its meetings; those of other boards and years count for nothing.</param>
    /// <param name="cases">The cases before it in that year; those before other boards count for nothing.</param>
    /// <param name="cameInPart">Whether the figure of a promise that was not kept moved the promised way.</param>
    /// <param name="today">The day.</param>
    public static BoardYear Of(Board board, FinancialYear year, IEnumerable<Meeting> meetings, IReadOnlyCollection<Case> cases, Func<Case, CasePromise, bool> cameInPart, DateOnly today)
    {
        bool In(DateOnly? day) => day >= year.Start && day <= year.End;
        var all = meetings.Where(each => each.BoardId == board.Id && In(each.On)).ToList();
        var held = all.Where(each => each.State is MeetingState.Held or MeetingState.Approved).ToList();
        var hearings = cases.SelectMany(each => each.Hearings).Where(each => each.BoardId == board.Id && In(each.On)).ToList();
        var decided = hearings.Select(each => each.Decision).Concat(held.SelectMany(each => each.Items).Select(item => item.Decision).OfType<DecisionKind>());
        var promises = cases.SelectMany(each => each.Promises.Where(promise => each.BoardBefore(promise.MeetingId) == board.Id && In(Earliest(promise.By, promise.TestedOn, promise.ReleasedOn))).Select(promise => (Case: each, Promise: promise))).ToList();
        var broken = promises.Where(each => each.Promise is { IsKept: false, ReleasedOn: null }).ToList();
        var inPart = broken.Count(each => cameInPart(each.Case, each.Promise));
        var papers = cases.SelectMany(each => each.Papers.Where(paper => each.BoardBefore(paper.MeetingId) == board.Id && paper.Due is { } due && In(Earliest(due, paper.GivenOn))).Select(paper => (Due: paper.Due!.Value, paper.GivenOn)))
            .Concat(all.Where(each => each.State != MeetingState.Cancelled).SelectMany(each => each.Items).SelectMany(item => item.Papers).Select(paper => (paper.Due, paper.GivenOn))).ToList();
        return new()
        {
            CountedOn = today,
            MeetingsAsked = Asked(board, year),
            MeetingsHeld = held.Count,
            WithoutQuorum = board.Quorum is { } quorum ? held.Count(each => each.Attendance.Count(one => one.Counts) < quorum) : null,
            MeetingsCancelled = all.Count(each => each.State == MeetingState.Cancelled),
            CasesCalledIn = cases.Count(each => each.BoardId == board.Id && In(each.CalledInOn)),
            CasesClosed = hearings.Count(each => each.Decision == DecisionKind.Closed),
            Decisions = [.. decided.GroupBy(each => each).OrderBy(each => each.Key).Select(each => new DecisionCount(each.Key, each.Count()))],
            PromisesKept = promises.Count(each => each.Promise is { IsKept: true, ReleasedOn: null }),
            PromisesKeptInPart = inPart,
            PromisesNotKept = broken.Count - inPart,
            PromisesReleased = promises.Count(each => each.Promise.ReleasedOn is not null),
            PromisesNotTested = promises.Count(each => each.Promise.IsOpen),
            PapersDue = papers.Count,
            PapersLate = papers.Count(each => each.GivenOn is { } given ? given > each.Due : each.Due < today),
            Lessons = cases.Where(each => each.BoardId == board.Id).SelectMany(each => each.Lessons).Count(lesson => In(lesson.WrittenOn)),
        };
    }

    private static DateOnly Earliest(DateOnly day, params DateOnly?[] others) => others.OfType<DateOnly>().Append(day).Min();
}

/// <summary>How often a board decided so.</summary>
/// <param name="Kind">The kind of decision.</param>
/// <param name="Number">How often.</param>
public sealed record DecisionCount(DecisionKind Kind, int Number);
