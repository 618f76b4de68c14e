using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Engagement;

/// <summary>Members of two parties, the head of contact who answers, a clerk, and a question of Monday 23 November 2026.</summary>
internal static class AMembersRoom
{
    public static readonly Actor North = Somebody.As(Role.Member) with { Account = Somebody.Id(101), Post = "Member for Example North" };
    public static readonly Actor South = Somebody.As(Role.Member) with { Account = Somebody.Id(102), Post = "Member for Example South" };
    public static readonly Actor Executive = Somebody.As(Role.ExecutiveMember) with { Account = Somebody.Id(103) };
    public static readonly Actor TheClerk = Clerk with { Account = Somebody.Id(104) };
    public static readonly Actor Owner = Lead with { Account = Somebody.Id(105), Post = "Head of Contact" };
    public static readonly Actor OtherLead = Somebody.As(Role.Lead) with { Account = Somebody.Id(106), Posts = new HashSet<Guid> { Somebody.Id(19) } };
    public static readonly Actor Partner = Somebody.As(Role.Partner) with { Account = Somebody.Id(107) };
    public static readonly Actor Auditor = Somebody.As(Role.Auditor) with { Account = Somebody.Id(108) };
    public static readonly Actor Above = Somebody.As(Role.HeadOfService) with { Account = Somebody.Id(109), Services = new HashSet<Guid> { Care } };
    public static readonly MembersRoom Room = new();

    public static Actor On(this Actor actor, string day) => actor with { Today = Boards.ACase.On(day), At = new DateTimeOffset(Boards.ACase.On(day), new TimeOnly(9, 0), TimeSpan.Zero) };

    public static MemberQuestion Asked(QuestionDetails? details = null, Actor? by = null)
    {
        var (question, outcome) = MemberQuestion.Ask(Somebody.Id(200), 3, details ?? new() { Words = "Why do calls go unanswered?", OwnerPostId = Head }, Room, Days, Chart, by ?? North);
        Happened(outcome);
        return question!;
    }

    public static MemberQuestion Answered(QuestionDetails? details = null)
    {
        var question = Asked(details);
        Happened(question.Answer("Two of ten posts are empty.", false, Chart, TheClerk));
        return question;
    }
}
