using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class RiskTests
{
    private static readonly RiskScale Scale = new();

    private static RiskDetails New => new()
    {
        Event = "The supplier fails",
        Cause = "It has one customer",
        Effect = "Calls go unanswered for weeks",
        Kind = RiskKind.Delivery,
        OwnerPostId = Head,
        Likelihood = 3,
        Impact = 4,
        From = On("2027-01-01"),
        Until = On("2027-07-31"),
        Threatens = [new(ThreatenedKind.Measure, Calls, "CC01"), new(ThreatenedKind.Measure, Calls, "CC01")],
        Controls = [new() { Number = 0, Words = "A second supplier", Due = On("2026-12-31") }, new() { Number = 0, Words = "" }],
    };

    private static Risk Named()
    {
        var (risk, outcome) = Risk.Name(Somebody.Id(90), 3, New, Chart, HeadOfContact);
        Assert.Equal(("The risk was named, with a score of 12", null), Happened(outcome));
        return risk!;
    }

    [Fact]
    public void A_risk_is_named_judged_again_and_closed()
    {
        var risk = Named();
        Assert.Equal(("R3", 12, 1, 1), (risk.Code, risk.Now.Score, risk.Threatens.Count, risk.Controls.Single().Number));
        Assert.True(risk.IsAbove(Scale));
        Assert.Equal([("Likelihood", "Choose how likely it is, from 1 to 5."), ("Impact", "Choose what it would do, from 1 to 5."), ("Words", "Say why it is so.")], Faults(risk.Judge(0, 6, null, Chart, HeadOfContact)));
        Assert.Equal(("The score went from 12 to 8", "A second supplier is there"), Happened(risk.Judge(2, 4, "A second supplier is there", Chart, HeadOfContact)));
        Assert.Equal("Judged again: the score stays 8", Happened(risk.Judge(2, 4, "As before", Chart, HeadOfContact)).Item1);
        Assert.False(risk.IsAbove(Scale));
        Assert.False(risk.IsStale(Somebody.Today.AddDays(Risk.ReviewDays)));
        Assert.True(risk.IsStale(Somebody.Today.AddDays(Risk.ReviewDays + 1)));
        Assert.Equal(("The risk was changed", null), Happened(risk.Change(New with { Event = "The supplier fails us" }, Chart, Officer)));
        Assert.Equal(("Because", "Say why it is closed: it came, it passed, or its cause is gone."), Fault(risk.Close(" ", Chart, HeadOfContact)));
        Assert.Equal(("The risk was closed", "It passed"), Happened(risk.Close("It passed", Chart, HeadOfContact)));
        Assert.Equal(("", "R3 is closed. Name it again if it comes back."), Fault(risk.Judge(1, 1, "x", Chart, HeadOfContact)));
        Assert.False(risk.IsStale(Somebody.Today.AddYears(1)));
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        var (none, outcome) = Risk.Name(Somebody.Id(90), 3, new() { ExemptBecause = new('a', 4001), From = On("2027-01-02"), Until = On("2027-01-01"), Controls = [new() { Number = 0, Words = "", IsThere = true }, new() { Number = 0, Words = new('a', 4001) }, new() { Number = 0, Words = " ", Due = On("2027-01-01") }] }, Chart, Officer);
        Assert.Null(none);
        Assert.Equal(["Event", "Cause", "Effect", "ExemptBecause", "Kind", "OwnerPostId", "Until", "Controls[0].Words", "Controls[1].Words", "Controls[2].Words", "Likelihood", "Impact"], outcome.Problems.Select(problem => problem.Field));
        Assert.Equal(["Event", "Cause", "Effect"], Named().Change(New with { Event = new('a', 201), Cause = "", Effect = null }, Chart, Officer).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Whoever_answers_for_a_post_names_its_risks_and_nobody_else()
    {
        Assert.Equal(("OwnerPostId", "Name risks of posts that are yours, or of your services."), Fault(Risk.Name(Somebody.Id(90), 3, New with { OwnerPostId = Somebody.Id(12) }, Chart, HeadOfContact).Outcome));
        Refused(Risk.Name(Somebody.Id(90), 3, New, Chart, Clerk).Outcome);
        Refused(Risk.Name(Somebody.Id(90), 3, New with { OwnerPostId = null }, Chart, Clerk).Outcome);
        Refused(Named().Change(New, Chart, Clerk));
        Refused(Named().Close("x", Chart, Somebody.Member));
    }

    [Fact]
    public void The_scale_is_the_councils_own()
    {
        Assert.Equal(["Low", "Medium", "High", "Very high"], new[] { 4, 5, 10, 16 }.Select(Scale.Called));
        Assert.Equal("External policy", RiskKind.ExternalPolicy.InWords());
        Assert.Equal("Legal", RiskKind.Legal.InWords());
        Assert.Equal(Enum.GetValues<RiskKind>().Length, Scale.Appetite.Count);
        RiskScale scale = new();
        string?[] steps = ["a", "b", "c", "d", "e"];
        var wrong = scale.Change([.. steps[..4]], [.. steps[..4], new('a', 201)], [1, 10, 10], [0, 1], Somebody.As(Role.PerformanceOfficer));
        Assert.Equal(["Likelihoods[4]", "Impacts[4]", "Bands[0]", "Bands[2]", "Appetite[0]", "Appetite[2]", "Appetite[3]", "Appetite[4]", "Appetite[5]", "Reason"], wrong.Problems.Select(problem => problem.Field));
        Assert.Equal("Bands[1]", Fault(scale.Change(steps, steps, [2, null, 20], [1, 1, 1, 1, 1, 1], Somebody.As(Role.PerformanceOfficer, "x"))).Item1);
        Assert.Equal(("The scale of risks was changed", "Cabinet, 3 November"), Happened(scale.Change(steps, steps, [2, 3, 4], [1, 2, 3, 4, 5, 25], Somebody.As(Role.PerformanceOfficer, " Cabinet, 3 November"))));
        Assert.Equal((25, "Very high"), (scale.Accepts(RiskKind.Safety), scale.Called(4)));
        Refused(scale.Change(steps, steps, [2, 3, 4], [1, 2, 3, 4, 5, 25], HeadOfContact));
    }
}
