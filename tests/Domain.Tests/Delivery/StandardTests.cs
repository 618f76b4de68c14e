using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class StandardTests
{
    private static StandardDetails New => new() { Title = "Business planning", Context = "Every service has a plan", Standards = ["One page", "", " Dated "], Roles = "Heads of service write it", OwnerPostId = Head };

    private static ManagementStandard Drafted()
    {
        var (standard, outcome) = ManagementStandard.Draft(Somebody.Id(95), 2, New, [], Chart, Officer);
        Assert.Equal(("The management standard was drafted", null), Happened(outcome));
        return standard!;
    }

    [Fact]
    public void It_is_launched_after_a_board_approved_it_and_reviewed_every_year()
    {
        var standard = Drafted();
        Assert.Equal(("MS2", StandardStepKind.Draft, null, false), (standard.Code, standard.Last!.Kind, standard.Next, standard.IsInForce));
        Assert.Equal(["One page", "Dated"], standard.Standards);
        Assert.Equal(("Planned: Consultation, by 1 December 2026", "Three workshops"), Happened(standard.Step(StandardStepKind.Consultation, On("2026-12-01"), null, "Three workshops", Chart, HeadOfContact)));
        Assert.Equal(StandardStepKind.Consultation, standard.Next!.Kind);
        Assert.Equal(("Kind", "A board approves it before it is launched: record that first."), Fault(standard.Step(StandardStepKind.Launch, null, On("2026-11-23"), "On the intranet", Chart, HeadOfContact)));
        Assert.Equal(("Kind", "It is not in force: there is nothing to hear of or to review."), Fault(standard.Step(StandardStepKind.Feedback, null, On("2026-11-23"), "x", Chart, HeadOfContact)));
        Assert.Equal("Consultation on 23 November 2026", Happened(standard.Step(StandardStepKind.Consultation, null, On("2026-11-23"), "Forty came", Chart, HeadOfContact)).Item1);
        Assert.Null(standard.Next);
        Assert.Equal(On("2026-12-01"), standard.Last!.Due);
        Happened(standard.Step(StandardStepKind.Approval, null, On("2026-11-23"), "The delivery board", Chart, HeadOfContact));
        Happened(standard.Change(New with { Guidance = "How to" }, [], Chart, HeadOfContact));
        Assert.Equal(("Launched on 23 November 2026", "On the intranet"), Happened(standard.Step(StandardStepKind.Launch, null, On("2026-11-23"), "On the intranet", Chart, HeadOfContact)));
        Assert.True(standard.IsInForce);
        Assert.Equal(("Reason", "It is in force: say what is new, and who agreed to it."), Fault(standard.Change(New, [], Chart, HeadOfContact)));
        Assert.Equal(("The management standard was changed", "Two pages"), Happened(standard.Change(New, [], Chart, HeadOfContact with { Reason = "Two pages" })));
        Happened(standard.Step(StandardStepKind.Review, On("2027-11-20"), null, null, Chart, HeadOfContact));
        Happened(standard.Step(StandardStepKind.Withdrawal, null, On("2026-11-23"), "Folded into another", Chart, HeadOfContact));
        Assert.False(standard.IsInForce);
        Assert.Equal(("", "MS2 was withdrawn."), Fault(standard.Step(StandardStepKind.Draft, null, On("2026-11-23"), "x", Chart, HeadOfContact)));
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        var standard = Drafted();
        Assert.Equal(["Kind", "TakenOn"], standard.Step(null, null, null, null, Chart, Officer).Problems.Select(problem => problem.Field));
        Assert.Equal(["TakenOn", "TakenOn", "Due", "Words"], standard.Step(StandardStepKind.Final, On("2026-11-01"), On("2026-11-24"), null, Chart, Officer).Problems.Select(problem => problem.Field));
        var (none, outcome) = ManagementStandard.Draft(Somebody.Id(96), 3, new() { Title = "business  planning", Roles = new('a', 4001), Guidance = new('a', 4001), Standards = [" "] }, [standard], Chart, Officer);
        Assert.Null(none);
        Assert.Equal(["Title", "Context", "Roles", "Guidance", "OwnerPostId", "Standards"], outcome.Problems.Select(problem => problem.Field));
        Assert.Equal("Standards", Fault(standard.Change(New with { Standards = [new('a', 601)] }, [], Chart, Officer)).Item1);
        Refused(ManagementStandard.Draft(Somebody.Id(96), 3, New, [], Chart, HeadOfContact).Outcome);
        Refused(standard.Change(New, [], Chart, Clerk));
        Refused(standard.Step(StandardStepKind.Final, null, null, null, Chart, Clerk));
        Assert.Equal(["Draft", "Consultation", "Final draft", "Approved by a board", "Launched", "Feedback", "Final form", "Annual review", "Brought in line with others", "Withdrawn"], Enum.GetValues<StandardStepKind>().Select(kind => kind.InWords()));
    }
}
