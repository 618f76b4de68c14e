using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class StrandTests
{
    private static readonly Plan Plan = new() { Id = Somebody.Id(80), Code = "od", Title = "Organisational development" };
    private static readonly Programme Od = new() { Id = Change.Id, Slug = "od", Title = "Organisational development", OwnerPostId = Head };

    private static Programme New => new() { Id = Od.Id, Slug = Od.Slug, Title = Od.Title, OwnerPostId = Head };

    private static StrandDetails Skills => new() { Title = " Skills ", LeadPostId = Head, Outcome = "Nine of ten have been trained", ReviewOn = On("2026-11-20"), PlanId = Plan.Id, Projects = [Proposed().Id] };

    private static Programme With(StrandDetails? details = null)
    {
        var programme = New;
        Happened(programme.AddStrand(details ?? Skills, [Plan], [Proposed()], Chart, Officer));
        return programme;
    }

    [Fact]
    public void A_strand_is_added_changed_and_ended_and_stays()
    {
        var programme = New;
        Assert.Equal(("The strand “Skills” was added", "Nine of ten have been trained"), Happened(programme.AddStrand(Skills, [Plan], [Proposed()], Chart, Officer)));
        Assert.Equal((1, "Skills", Plan.Id), (programme.Strands[0].Key, programme.Strands[0].Title, programme.Strands[0].PlanId));
        Assert.Equal(("", "Nothing was changed."), Fault(programme.ChangeStrand(1, Skills, [Plan], [Proposed()], Chart, Officer)));
        Assert.Equal(("The strand “Skills” was changed", "All have been trained"), Happened(programme.ChangeStrand(1, Skills with { Outcome = "All have been trained", Projects = [] }, [], [], Chart, Officer)));
        Assert.Equal(("", "There is no such strand in this programme."), Fault(programme.ChangeStrand(2, Skills, [Plan], [], Chart, Officer)));
        Assert.Equal(("Because", "Say why it ends."), Fault(programme.EndStrand(1, " ", Officer)));
        Assert.Equal(("", "There is no such strand in this programme."), Fault(programme.EndStrand(2, "x", Officer)));
        Assert.Equal(("The strand “Skills” ended", "Its money ended"), Happened(programme.EndStrand(1, " Its money ended ", Officer)));
        Assert.Equal((Somebody.Today, false), (programme.Strands[0].EndedOn, programme.Strands[0].IsDue(Somebody.Today)));
        Assert.Equal(("", "This strand has ended."), Fault(programme.EndStrand(1, "x", Officer)));
        Assert.Equal(("", "This strand has ended."), Fault(programme.ChangeStrand(1, Skills, [Plan], [], Chart, Officer)));
        Assert.Equal(("", "This strand has ended."), Fault(programme.ReviewStrand(1, OutcomeResult.Achieved, "x", null, null, Chart, Officer)));
        Happened(programme.AddStrand(Skills, [Plan], [Proposed()], Chart, Officer));
        Assert.Equal(2, programme.Strands[1].Key);
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        Assert.Equal(
        [
            ("Title", "There is already one called Skills."), ("LeadPostId", "Choose the post that leads it."), ("Outcome", "Say what is planned to come of it."), ("ReviewOn", "Give the day on which that is reviewed."),
            ("PlanId", "Choose a plan from the list, or none."), ("Projects", "Choose projects of this programme."),
        ], Faults(With().AddStrand(new() { Title = "skills", LeadPostId = Gone, PlanId = Somebody.Id(81), Projects = [Somebody.Id(99)] }, [Plan], [Proposed()], Chart, Officer)));
        Assert.Equal(("Projects", "PID 79 One front door belongs to the strand “Skills”."), Fault(With().AddStrand(Skills with { Title = "Health" }, [Plan], [Proposed()], Chart, Officer)));
        var ended = With();
        Happened(ended.End([], Officer));
        Assert.Equal(("", "This programme has ended."), Fault(ended.AddStrand(Skills, [Plan], [], Chart, Officer)));
        Assert.Equal(("", "This programme has ended."), Fault(ended.ChangeStrand(1, Skills, [Plan], [], Chart, Officer)));
        // What came is often seen after the programme ended.
        Happened(ended.ReviewStrand(1, OutcomeResult.Achieved, "All were trained", null, null, Chart, Officer));
    }

    [Fact]
    public void Its_outcome_is_reviewed_by_its_lead_and_an_earlier_review_is_kept()
    {
        var programme = With();
        Assert.True(programme.Strands[0].IsDue(Somebody.Today));
        Assert.Equal([("Result", "Say how far it was achieved."), ("Came", "Say what came of it, with its figure where there is one."), ("On", "It cannot have been reviewed after today.")], Faults(programme.ReviewStrand(1, null, "", On("2026-11-24"), null, Chart, HeadOfContact)));
        Assert.Equal(("Next", "Give the day on which it is reviewed again."), Fault(programme.ReviewStrand(1, OutcomeResult.TooEarly, "Half", null, null, Chart, HeadOfContact)));
        Assert.Equal(("Next", "Give a day after this review."), Fault(programme.ReviewStrand(1, OutcomeResult.Partly, "Half", null, Somebody.Today, Chart, HeadOfContact)));
        Assert.Equal(("The outcome of the strand “Skills” was reviewed: too early to tell", "Half were trained"), Happened(programme.ReviewStrand(1, OutcomeResult.TooEarly, "Half were trained", null, On("2027-05-01"), Chart, HeadOfContact)));
        Assert.Equal((false, true, On("2026-11-20")), (programme.Strands[0].IsDue(Somebody.Today), programme.Strands[0].IsDue(On("2027-05-01")), programme.Strands[0].Review!.Due));
        Happened(programme.ChangeStrand(1, Skills with { Outcome = "Eight of ten", ReviewOn = null }, [Plan], [Proposed()], Chart, Officer));
        Assert.Equal("The outcome of the strand “Skills” was reviewed: not achieved", Happened(programme.ReviewStrand(1, OutcomeResult.Not, "Six of ten", On("2026-11-22"), null, Chart, Officer)).Item1);
        Assert.Equal([(OutcomeResult.TooEarly, "Nine of ten have been trained"), (OutcomeResult.Not, "Eight of ten")], programme.Strands[0].Reviews.Select(each => (each.Result, each.Planned)));
        Assert.Equal(["Achieved", "Partly achieved", "Not achieved", "Too early to tell"], Enum.GetValues<OutcomeResult>().Select(each => each.InWords()));
    }

    [Fact]
    public void Only_those_who_run_delivery_set_strands_and_only_they_and_its_lead_review_them()
    {
        var programme = With();
        Refused(programme.AddStrand(Skills, [Plan], [], Chart, HeadOfContact));
        Refused(programme.ChangeStrand(1, Skills, [Plan], [], Chart, HeadOfContact));
        Refused(programme.EndStrand(1, "x", HeadOfContact));
        Refused(programme.ReviewStrand(1, OutcomeResult.Achieved, "x", null, null, Chart, Somebody.As(Role.Lead)));
        Refused(programme.ReviewStrand(1, OutcomeResult.Achieved, "x", null, null, Chart, Clerk));
        Assert.Equal(("", "There is no such strand in this programme."), Fault(programme.ReviewStrand(9, OutcomeResult.Achieved, "x", null, null, Chart, Officer)));
    }
}
