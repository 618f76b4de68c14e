using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class LearningTests
{
    private static readonly LessonDetails Typed = new() { Title = " Two lists into one ", Happened = "Red twice", Done = "One list for both teams", Came = "8 weeks in March", Advice = "Share the list", Services = [Care, Care], Themes = "waiting, Waiting, teams" };

    [Fact]
    public void A_lesson_is_the_whole_chain_and_is_added_while_the_case_is_open_or_later()
    {
        var of = New();
        Refused(of.Learn(Typed, Chart, Lead));
        Assert.Equal(["LessonTitle", "Happened", "Done", "Came", "Advice"], Faults(of.Learn(new(), Chart, Clerk)).Select(fault => fault.Item1));
        Assert.Equal(["LessonTitle", "Happened"], Faults(of.Learn(Typed with { Title = new('x', 301), Happened = new('x', 6001) }, Chart, Clerk)).Select(fault => fault.Item1));
        Assert.Equal(["Services", "Themes"], Faults(of.Learn(Typed with { Services = [Somebody.Id(99)], Themes = string.Join(',', Enumerable.Range(1, 11)) }, Chart, Clerk)).Select(fault => fault.Item1));
        Assert.Equal("Themes", Fault(of.Learn(Typed with { Themes = new('x', 61) }, Chart, Clerk)).Item1);
        Assert.Equal(("Lesson recorded: Two lists into one", "Share the list"), Happened(of.Learn(Typed, Chart, Clerk)));
        of.ClosedOn = Somebody.Today;
        Assert.True(of.Learn(Typed with { Title = "Later" }, Chart, Clerk).IsGranted);
        Assert.Equal([(1, "Two lists into one"), (2, "Later")], of.Lessons.Select(lesson => (lesson.Number, lesson.Title)));
        Assert.Equal(2, of.LessonCount);
        Assert.Equal([Care], of.Lessons[0].Services);
        Assert.Equal(["waiting", "teams"], of.Lessons[0].Themes);
        Assert.Equal(Somebody.Today, of.Lessons[0].WrittenOn);
    }

    [Fact]
    public void Who_did_the_same_is_counted_with_where_and_when()
    {
        var of = New();
        Assert.True(of.Learn(Typed, Chart, Clerk).IsGranted);
        Refused(of.UseLesson(1, "Roads", null, Somebody.As(Role.Member)));
        Assert.Equal(("", "There is no such lesson in this case."), Fault(of.UseLesson(2, "Roads", null, Clerk)));
        Assert.Equal(("Where", "Say where you did this too."), Fault(of.UseLesson(1, " ", null, Clerk)));
        Assert.Equal("Where", Fault(of.UseLesson(1, new('x', 301), null, Clerk)).Item1);
        Assert.Equal(("UsedOn", "It cannot have been used after today."), Fault(of.UseLesson(1, "Roads", Somebody.Today.AddDays(1), Clerk)));
        Assert.Equal(("Lesson used: Two lists into one", "Roads"), Happened(of.UseLesson(1, " Roads ", null, Lead)));
        Assert.True(of.UseLesson(1, "Parks", On("2026-10-01"), Clerk).IsGranted);
        Assert.Equal([("Roads", Somebody.Today), ("Parks", On("2026-10-01"))], of.Lessons[0].Uses.Select(use => (use.Where, use.On)));
    }
}
