using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class DeliveryExceptionTests
{
    private static readonly ExceptionSettings All = new(), None = new() { On = new HashSet<ExceptionRule>() };

    private static IEnumerable<(ExceptionRule, string, bool)> Told(IEnumerable<BoardException> found) => found.Select(each => (each.Rule, each.Words, each.IsRed));

    [Fact]
    public void A_project_is_an_exception_by_its_milestones_its_silence_and_its_benefits()
    {
        Assert.Empty(DeliveryExceptions.Of(Proposed(), All, Somebody.Today));
        var project = Running(By(1, "2026-12-20", "2027-01-18"));
        Assert.Equal([(ExceptionRule.MilestoneSlipped, "“Milestone 1” is expected on 18 January 2027, twenty-nine days after its baseline.", false)], Told(DeliveryExceptions.Of(project, All, Somebody.Today)));
        Assert.Empty(DeliveryExceptions.Of(Running(By(1, "2026-12-20", "2027-01-17")), All, Somebody.Today));
        Happened(project.Report(Confidence.Red, "a", null, "b", null, Chart, HeadOfContact));
        Happened(project.Aim([new() { Key = 1, Words = "Calls are answered", By = On("2026-12-31") }, new() { Key = 2, Words = "It came", By = On("2026-12-31"), Came = "Yes" }], [], [], Chart, HeadOfContact));
        var later = Somebody.Today.AddDays(93);
        Assert.Equal([
            (ExceptionRule.MilestoneSlipped, "“Milestone 1” was to be reached by 20 December 2026 and is not.", true),
            (ExceptionRule.UpdateStale, "Nobody has said how it stands for 93 days.", true),
            (ExceptionRule.PromiseBroken, "“Calls are answered” was to come by 31 December 2026, and nobody has said what came of it.", true),
        ], Told(DeliveryExceptions.Of(project, All, later)));
        Assert.Empty(DeliveryExceptions.Of(project, None, later));
        Assert.Equal("PID 79 One front door", DeliveryExceptions.SubjectOf(project).Title);
        Happened(project.Move(ProjectState.Stopped, "x", Officer));
        Assert.False(DeliveryExceptions.IsRed(project));
    }

    [Fact]
    public void A_saving_is_an_exception_where_last_years_this_years_or_a_later_year_falls_short()
    {
        Saving saving = new() { Id = Somebody.Id(80), Number = 4, Title = "Fewer offices", OwnerPostId = Head, Years = [new(2024, 100, null, 0), new(2025, 100, null, 95), new(2027, 50_000, 40_000)] };
        Assert.Equal([(ExceptionRule.SavingShort, "2025/26 is £5 short of £100; 2027/28 is £10,000 short of £50,000.", false)], Told(DeliveryExceptions.Of(saving, All, Somebody.Today)));
        Assert.Equal("S4 Fewer offices", DeliveryExceptions.SubjectOf(saving).Title);
        Assert.Empty(DeliveryExceptions.Of(saving, None, Somebody.Today));
        saving.Years = [new(2026, 100, 89)];
        Assert.True(DeliveryExceptions.Of(saving, All, Somebody.Today).Single().IsRed);
        saving.Years = [new(2026, 100, 99)];
        Assert.Empty(DeliveryExceptions.Of(saving, All, Somebody.Today));
    }

    [Fact]
    public void A_risk_is_an_exception_above_what_is_accepted_or_when_nobody_judged_it_for_long()
    {
        Risk risk = new() { Id = Somebody.Id(90), Number = 3, Event = "It fails", Cause = "x", Effect = "y", Kind = RiskKind.Safety, OwnerPostId = Head, Judgements = [new(On("2026-11-01"), 1, 5, "x", "y")] };
        Assert.Equal([(ExceptionRule.RiskAboveAppetite, "Its score is 5; 4 is the most that is accepted of this kind (safety).", false)], Told(DeliveryExceptions.Of(risk, new(), All, Somebody.Today)));
        risk.Kind = RiskKind.Delivery;
        Assert.Empty(DeliveryExceptions.Of(risk, new(), All, Somebody.Today));
        Assert.Equal([(ExceptionRule.UpdateStale, "Nobody has judged it for 93 days.", false)], Told(DeliveryExceptions.Of(risk, new(), All, On("2026-11-01").AddDays(93))));
        risk.Judgements = [new(On("2026-11-01"), 4, 4, "x", "y")];
        Assert.True(DeliveryExceptions.IsRed(risk, new()));
        Assert.Empty(DeliveryExceptions.Of(risk, new(), None, Somebody.Today));
        risk.ClosedOn = On("2026-11-02");
        Assert.Empty(DeliveryExceptions.Of(risk, new(), All, Somebody.Today));
        Assert.Equal("R3 It fails", DeliveryExceptions.SubjectOf(risk).Title);
    }
}
