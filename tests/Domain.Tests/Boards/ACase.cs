using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>A council with a performance board, a management team and one that ended; a clerk; and a case called in on 2 November 2026, three weeks before today.</summary>
internal static class ACase
{
    public static readonly Board Pat = new() { Id = Somebody.Id(1), Name = "Performance Assurance Team", Quorum = 2 }, Cmt = new() { Id = Somebody.Id(2), Name = "Corporate Management Team" }, Old = new() { Id = Somebody.Id(3), Name = "Old board", EndedOn = new(2025, 1, 1) };
    public static readonly IReadOnlyList<Board> AllBoards = [Pat, Cmt, Old];
    public static readonly Guid Head = Somebody.Id(11), Gone = Somebody.Id(12), Care = Somebody.Id(13), Meeting1 = Somebody.Id(21), Meeting2 = Somebody.Id(22), Calls = Somebody.Id(31);
    public static readonly PostChart Chart = new([new Post { Id = Head, Title = "Head of Contact", ServiceId = Care }, new Post { Id = Gone, Title = "Old post", ServiceId = Care, EndedOn = On("2026-01-31") }], [new Service { Id = Care, Name = "Contact" }]);
    public static readonly Actor Clerk = Somebody.As(Role.Clerk), Lead = Somebody.As(Role.Lead) with { Posts = new HashSet<Guid> { Head } };
    public static readonly CaseSubject Subject = new(SubjectKind.Measure, Calls, "CC01 Calls answered within 20 seconds");

    public static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales);

    public static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    public static CallInDetails Details => new() { BoardId = Pat.Id, Reason = "Red for three quarters", On = On("2026-11-02") };

    public static Case New(CallInDetails? details = null)
    {
        var (made, outcome) = Case.CallIn(Somebody.Id(40), 7, Subject, details ?? Details, [], AllBoards, Chart, Clerk);
        Assert.True(outcome.IsGranted, string.Join(' ', outcome.Problems.Select(problem => problem.Message)));
        return made!;
    }

    public static Outcome<CaseHeard> Hear(this Case of, HearingDetails details, string on = "2026-11-09", Board? board = null, Guid? meeting = null, Actor? actor = null) =>
        of.Hear(meeting ?? Meeting1, board ?? Pat, On(on), details, AllBoards, Chart, actor ?? Clerk);

    public static IEnumerable<(string, string)> Faults<T>(Outcome<T> outcome) where T : class => outcome.Problems.Select(problem => (problem.Field, problem.Message));

    public static (string, string) Fault<T>(Outcome<T> outcome) where T : class => Assert.Single(Faults(outcome));

    public static void Refused<T>(Outcome<T> outcome) where T : class => Assert.EndsWith("Ask a performance officer if you think they should.", Fault(outcome).Item2, StringComparison.Ordinal);

    public static (string, string?) Happened<T>(Outcome<T> outcome) where T : Event
    {
        Assert.True(outcome.IsGranted, string.Join(' ', outcome.Problems.Select(problem => $"{problem.Field}: {problem.Message}")));
        return (outcome.Value!.InWords, outcome.Value.Said);
    }
}
