using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class StoryTests
{
    private static readonly StoryTexts Texts = new("Lives are short", null, " More people stop. ", "Fewer smokers at the market");

    private static Aim APriority(AimKind kind = AimKind.Priority) => AnAim(ServicePlan(), Fewer with { Kind = kind });

    private static PriorityStory Fresh(Aim aim) => new() { Id = Somebody.Id(95), AimId = aim.Id };

    [Fact]
    public void A_story_is_told_by_a_post_on_a_day_and_what_was_told_before_is_kept()
    {
        var aim = APriority();
        var story = Fresh(aim);
        Assert.False(story.IsOlderThan(Somebody.Today));
        Assert.Equal(("Story told", null), Happened(story.Tell(aim, Texts, Chart, HeadOfContact with { Reason = null })));
        Assert.Equal(new StoryVersion("Lives are short", "", "More people stop.", "Fewer smokers at the market", Somebody.Today, HeadOfContact.Post, ""), story.Latest);
        Assert.Equal(("Reason", "Say what changed since it was told, or that you read it again and it still holds."), Fault(story.Tell(aim, Texts, Chart, HeadOfContact with { Reason = " " })));
        Assert.Equal(("Story told anew, version 2", "It is ours"), Happened(story.Tell(aim, Texts with { Words = "Many more." }, Chart, HeadOfContact)));
        Assert.Equal(["More people stop.", "Many more."], story.Versions.Select(each => each.Words));
        Assert.Equal(("story", aim.Name), (story.RefOf(aim).Kind, story.RefOf(aim).Name));
        Assert.Equal([false, false, true], new DateOnly?[] { null, Somebody.Today, Somebody.Today.AddDays(1) }.Select(story.IsOlderThan));
    }

    [Fact]
    public void A_story_that_cannot_be_told_is_refused()
    {
        var (aim, objective) = (APriority(), APriority(AimKind.Objective));
        Refused(Fresh(aim).Tell(aim, Texts, Chart, Somebody.As(Role.Member)));
        Assert.Equal(("", "Stories are told of priorities and ambitions."), Fault(Fresh(objective).Tell(objective, Texts, Chart, HeadOfContact)));
        var outcome = Fresh(aim).Tell(aim, new(new string('x', 4001), new string('x', 4001), " ", new string('x', 4001)), Chart, HeadOfContact with { Reason = new string('x', ThreadLink.MaxBecause + 1) });
        Assert.Equal(["Why", "Different", "Words", "Seen", "Reason"], outcome.Problems.Select(problem => problem.Field));
        Happened(aim.Finish(true, Chart, HeadOfContact));
        Assert.Equal(("", "This aim has ended."), Fault(Fresh(aim).Tell(aim, Texts, Chart, HeadOfContact)));
        Assert.Equal(("", "This aim has ended."), Fault(Fresh(aim).Choose(aim, [], Graph(), Chart, HeadOfContact)));
    }

    [Fact]
    public void Up_to_six_numbers_are_chosen_by_a_person_who_says_why()
    {
        var aim = APriority(AimKind.Ambition);
        var story = Fresh(aim);
        Assert.Equal(("Numbers chosen: Smokers and Letters", "It is ours"), Happened(story.Choose(aim, [null, Smokers.End.Id, Loose.End.Id], Graph(), Chart, HeadOfContact)));
        Assert.Equal(("", "Nothing was changed."), Fault(story.Choose(aim, [Smokers.End.Id, Loose.End.Id], Graph(), Chart, HeadOfContact)));
        var outcome = story.Choose(aim, [Smokers.End.Id, Smokers.End.Id, Clinics.End.Id], Graph(), Chart, HeadOfContact with { Reason = null });
        Assert.Equal(["Numbers[1]", "Numbers[2]", "Reason"], outcome.Problems.Select(problem => problem.Field));
        var many = Enumerable.Range(100, 7).Select(number => Node(ThreadKind.Measure, number, $"M{number}")).ToList();
        Assert.Equal(("Numbers", "Choose six numbers at most."), Fault(story.Choose(aim, [.. many.Select(node => (Guid?)node.End.Id)], new ThreadGraph(many, []), Chart, HeadOfContact)));
        Assert.Equal("Reason", Fault(story.Choose(aim, [], Graph(), Chart, HeadOfContact with { Reason = new string('x', ThreadLink.MaxBecause + 1) })).Item1);
        Assert.Equal("No numbers chosen", Happened(story.Choose(aim, [], Graph(), Chart, HeadOfContact)).Item1);
        Assert.Null(story.Latest);
    }

    [Fact]
    public void The_storyboard_holds_the_priorities_of_plans_in_force_and_ambitions_only_where_there_are_none()
    {
        var day = Somebody.Today;
        CouncilPlan Plan(int number, DateOnly? agreed, DateOnly? starts = null, DateOnly? ends = null, DateOnly? ended = null) => new() { Id = Somebody.Id(number), Slug = $"p{number}", Title = $"P{number}", OwnerPostId = Head, AgreedOn = agreed, StartsOn = starts, EndsOn = ends, EndedOn = ended };
        Aim Of(int number, CouncilPlan plan, AimKind kind, string code = "", bool ended = false) => new() { Id = Somebody.Id(number), Slug = $"a{number}", Title = $"A{number}", PlanId = plan.Id, Kind = kind, Number = code, OwnerPostId = Head, EndedOn = ended ? day : null };
        var (first, second) = (Plan(1, day), Plan(2, day, day, day));
        CouncilPlan[] plans = [first, second, Plan(3, null), Plan(4, day, day.AddDays(1)), Plan(5, day, null, day.AddDays(-1)), Plan(6, day, ended: day)];
        Assert.Equal([first, second], plans.Where(plan => Storyboard.IsInForce(plan, day)));
        var (ambition, ten, two, other) = (Of(10, first, AimKind.Ambition), Of(11, second, AimKind.Priority, "10"), Of(12, second, AimKind.Priority, "2"), Of(13, first, AimKind.Priority));
        Aim[] aims = [ambition, ten, two, other, Of(14, plans[2], AimKind.Priority), Of(15, first, AimKind.Priority, ended: true), Of(16, first, AimKind.Objective)];
        Assert.Equal([other, two, ten], Storyboard.Of(plans, aims, day));
        Assert.Equal([ambition], Storyboard.Of(plans, [ambition, aims[6]], day));
    }

    [Fact]
    public void The_nearest_steps_are_late_ones_and_those_that_come_next()
    {
        var day = Somebody.Today;
        NextStep Step(string what, int days) => new(Smokers.End, what, day.AddDays(days));
        Assert.Equal(["late", "a", "b", "soon"], Storyboard.Nearest([Step("far", 90), Step("b", 2), Step("soon", 5), Step("late", -3), Step("a", 2)], day, 4).Select(step => step.What));
    }
}
