using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class FeedbackTests
{
    private static readonly FrameworkContent Framework = new() { Code = "f", Title = "F", Levels = ["theme"], Parts = [new() { Ref = "L", Title = "Leaders" }] };
    private static readonly FeedbackDetails Details = new() { On = On("2026-11-20"), From = "Lead inspector", Words = "Leaders know their services.", Ref = "L" };

    [Fact]
    public void What_inspectors_say_is_noted_and_a_later_note_stands_beside_it()
    {
        var inspection = New();
        Assert.Equal(("Feedback of 20 November 2026 noted, from Lead inspector", "Leaders know their services."), Happened(inspection.NoteFeedback(Details with { From = " Lead  inspector " }, Framework, Officer)));
        Assert.True(inspection.NoteFeedback(Details with { Words = " Most leaders. ", Ref = null }, null, Officer).IsGranted);
        Assert.Equal([new(1, On("2026-11-20"), "Lead inspector", "Leaders know their services.", "L", "PerformanceOfficer"), new(2, On("2026-11-20"), "Lead inspector", "Most leaders.", "", "PerformanceOfficer")], inspection.Feedback);
    }

    [Fact]
    public void A_note_says_when_who_and_what()
    {
        var inspection = New();
        Assert.Equal([("On", "Give the day on which it was said."), ("From", "Say who said it."), ("Words", "Say what was said.")], Faults(inspection.NoteFeedback(new(), null, Officer)));
        Assert.Equal(["On", "From", "Words", "Part"], Faults(inspection.NoteFeedback(new() { On = On("2026-11-24"), From = new('x', 201), Words = new('x', 4001), Ref = "M" }, Framework, Officer)).Select(fault => fault.Item1));
        Assert.Equal(("Part", "Choose a part of the framework from the list."), Fault(inspection.NoteFeedback(Details, null, Officer)));
        Refused(inspection.NoteFeedback(Details, Framework, Lead));
        Assert.Empty(inspection.Feedback);
    }
}
