using GoldenThread.Domain.Assessments.Inspections;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class ChoosingTimetableTests
{
    private static PlannedStep At(Inspection inspection, string key) => inspection.Planned(Days)!.Steps.Single(step => step.Key == key);

    [Fact]
    public void A_timetable_is_chosen_from_the_list_and_counted_from_the_first_day_on_site()
    {
        var inspection = New(null);
        Assert.Null(inspection.Planned(Days));
        Assert.Equal(("Timetable chosen: Ofsted inspection of children’s services, short", null), Happened(inspection.ChooseTimetable("ofsted-ilacs-short", Days, Officer)));
        Assert.Equal((On("2026-11-02"), On("2026-11-06")), (At(inspection, "on-site").From, At(inspection, "on-site").To));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.ChooseTimetable("ofsted-ilacs-short", Days, Officer)));
        Assert.Equal(("Template", "Choose a timetable from the list."), Fault(inspection.ChooseTimetable("no-such", Days, Officer)));
        Assert.Equal(("Template", "Choose a timetable from the list."), Fault(inspection.ChooseTimetable(null, Days, Officer)));
        Refused(inspection.ChooseTimetable("cqc-local-authority", Days, Lead));
        Assert.Equal("ofsted-ilacs-short", inspection.Timetable);
    }

    [Fact]
    public void Without_a_first_day_on_site_there_is_no_timetable()
    {
        var inspection = New();
        inspection.FieldWork = null;
        Assert.Null(inspection.Planned(Days));
        Assert.Equal(("Template", "Give the first day on site first: the timetable is counted from it."), Fault(inspection.ChooseTimetable("cqc-local-authority", Days, Officer)));
        inspection.FieldWork = On("0026-11-02");
        Assert.Equal("Fieldwork", Fault(inspection.ChooseTimetable("cqc-local-authority", Days, Officer)).Item1);
        Assert.Equal("ofsted-ilacs-short", inspection.Timetable);
    }

    [Fact]
    public void Another_timetable_keeps_what_was_set_by_hand_where_it_has_the_same_step()
    {
        var inspection = New();
        foreach (var key in new[] { "draft", "action-plan" }) { Assert.True(inspection.MoveStep(key, On("2027-03-01"), "Agreed", Days, Officer).IsGranted); }
        Assert.Equal(("Timetable chosen: CQC local authority assessment; one step set by hand is not in it", null), Happened(inspection.ChooseTimetable("cqc-local-authority", Days, Officer)));
        Assert.Equal(["draft"], inspection.ByHand.Select(hand => hand.Key));
        Assert.EndsWith("; two steps set by hand are not in it", new TimetableChosen(inspection.Ref, "T", 2).InWords, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_is_moved_with_a_reason_and_takes_along_what_counts_from_it()
    {
        var inspection = New();
        Assert.Equal((On("2026-12-04"), On("2026-12-07"), On("2027-01-06")), (At(inspection, "draft").From, At(inspection, "comments").From, At(inspection, "publication").From));
        Assert.Equal(("“Draft report” moved from 4 December 2026 to 11 December 2026, and three steps with it", "Ofsted asked for a week"), Happened(inspection.MoveStep("draft", On("2026-12-11"), " Ofsted asked for  a week ", Days, Officer)));
        Assert.Equal((On("2026-12-11"), On("2026-12-14"), On("2027-01-13")), (At(inspection, "draft").From, At(inspection, "comments").From, At(inspection, "publication").From));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.MoveStep("draft", On("2026-12-11"), "Ofsted asked for a week", Days, Officer)));
        Assert.Equal(("“Feedback” fixed on 6 November 2026", "It is agreed"), Happened(inspection.MoveStep("feedback", On("2026-11-06"), "It is agreed", Days, Officer)));
        Assert.Equal(2, inspection.ByHand.Count);

        Assert.Equal(("“Draft report” counted again: 4 December 2026, and three steps with it", null), Happened(inspection.ReleaseStep("draft", Days, Officer)));
        Assert.Equal(("“Feedback” counted again: 6 November 2026", null), Happened(inspection.ReleaseStep("feedback", Days, Officer)));
        Assert.Empty(inspection.ByHand);
        Assert.Equal(("Step", "This step was not set by hand."), Fault(inspection.ReleaseStep("draft", Days, Officer)));
    }

    [Fact]
    public void A_move_that_cannot_be_made_is_refused()
    {
        var inspection = New();
        Refused(inspection.MoveStep("draft", On("2026-12-11"), "Why", Days, Lead));
        Refused(inspection.ReleaseStep("draft", Days, Lead));
        Assert.Equal(("Date", "Give the day on which the step begins."), Fault(inspection.MoveStep("draft", null, "Why", Days, Officer)));
        Assert.Equal(("Because", "Say why the step is moved."), Fault(inspection.MoveStep("draft", On("2026-12-11"), " ", Days, Officer)));
        Assert.Equal(("Step", "The timetable has no step “none”."), Fault(inspection.MoveStep("none", On("2026-12-11"), "Why", Days, Officer)));
        Assert.Empty(inspection.ByHand);
        inspection.Timetable = "";
        Assert.Equal(("", "Choose a timetable first."), Fault(inspection.MoveStep("draft", On("2026-12-11"), "Why", Days, Officer)));
        Assert.Equal(("", "Choose a timetable first."), Fault(inspection.ReleaseStep("draft", Days, Officer)));
    }

    [Fact]
    public void Once_the_report_is_published_that_day_stands_and_what_follows_counts_from_it()
    {
        var inspection = New();
        Assert.True(inspection.MoveStep("publication", On("2023-06-30"), "As planned", Days, Officer).IsGranted);
        (inspection.FieldWork, inspection.PublishedOn) = (On("2023-03-06"), On("2023-05-09"));
        Assert.Equal((On("2023-05-09"), true), (At(inspection, "publication").From, At(inspection, "publication").IsByHand));
        Assert.StartsWith("set by hand: the report was published then; counted, it would be ", At(inspection, "publication").Because, StringComparison.Ordinal);
        Assert.Equal(On("2023-08-16"), At(inspection, "action-plan").From);
        Assert.Equal(("Step", "The report was published on 9 May 2023, and the step stands there."), Fault(inspection.MoveStep("publication", On("2023-06-30"), "Why", Days, Officer)));
        Assert.Equal("Step", Fault(inspection.ReleaseStep("publication", Days, Officer)).Item1);
        // The day of publication is no choice of anybody, and is not kept as one.
        Assert.True(inspection.MoveStep("draft", On("2023-04-03"), "It came", Days, Officer).IsGranted);
        Assert.Equal([new StepByHand("publication", On("2023-06-30"), "As planned"), new("draft", On("2023-04-03"), "It came")], inspection.ByHand);
        Assert.Null(Inspection.PublicationOf(TimetableTemplates.PeerChallenge with { Steps = [] }));
    }
}
