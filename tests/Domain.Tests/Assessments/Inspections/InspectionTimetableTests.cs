using System.Globalization;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class InspectionTimetableTests
{
    private static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales);

    /// <summary>A Tuesday, three weeks after Easter.</summary>
    private static readonly DateOnly Fieldwork = new(2026, 4, 28);

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static TimetableStep Step(string key, string from, int amount, ClockUnit unit = ClockUnit.WorkingDays, int days = 1) => new(key, $"Step {key}", TimetableKind.FollowUp, from, amount, unit, days);

    private static TimetableTemplate Template(params TimetableStep[] steps) => new() { Code = "t", Title = "T", Steps = steps };

    private static InspectionTimetable Plan(params TimetableStep[] steps) => InspectionTimetable.Plan(Template(steps), Fieldwork, Days).Value!;

    private static PlannedStep One(TimetableStep step) => Assert.Single(Plan(step).Steps);

    private static PlannedStep At(InspectionTimetable timetable, string key) => timetable.Steps.Single(step => step.Key == key);

    [Theory]
    [InlineData(-30, "2026-03-13", "thirty working days before fieldwork; Good Friday and Easter Monday do not count")]
    [InlineData(-1, "2026-04-27", "one working day before fieldwork")]
    [InlineData(5, "2026-05-06", "five working days after fieldwork; Early May bank holiday does not count")]
    [InlineData(0, "2026-04-28", "on the first day of fieldwork")]
    public void A_step_counts_in_working_days_and_says_so(int amount, string from, string because)
    {
        var step = One(Step("A", "fieldwork", amount));
        Assert.Equal((On(from), On(from), because, false, false), (step.From, step.To, step.Because, step.IsByHand, step.IsUnconfirmed));
    }

    [Theory]
    [InlineData(-25, false, "2026-04-02", "twenty-five days before fieldwork: that is 3 April 2026, Good Friday, so it is moved to the working day before")]
    [InlineData(-25, true, "2026-04-02", "twenty-five days before fieldwork: that is 3 April 2026, Good Friday, so it is moved to the working day before")]
    [InlineData(4, false, "2026-05-05", "four days after fieldwork: that is 2 May 2026, a Saturday, so it is moved to the working day after")]
    [InlineData(4, true, "2026-05-01", "four days after fieldwork: that is 2 May 2026, a Saturday, so it is moved to the working day before, since it may be no later")]
    public void A_step_on_a_closed_day_is_moved_the_way_it_counts(int amount, bool isLatest, string from, string because)
    {
        var step = One(Step("A", "fieldwork", amount, ClockUnit.Days) with { IsLatest = isLatest });
        Assert.Equal((On(from), because), (step.From, step.Because));
    }

    [Fact]
    public void Fieldwork_on_a_closed_day_begins_on_the_next_that_is_open()
    {
        var step = Assert.Single(InspectionTimetable.Plan(Template(Step("A", "fieldwork", 0)), On("2026-05-04"), Days).Value!.Steps);
        Assert.Equal((On("2026-05-05"), "on the first day of fieldwork: that is 4 May 2026, Early May bank holiday, so it is moved to the working day after"), (step.From, step.Because));
    }

    [Fact]
    public void Steps_count_back_from_a_first_day_and_on_from_a_last()
    {
        var plan = Plan(Step("after", "long", 1), Step("before", "long", -1), Step("with", "long", 0), Step("and", "with", 0), Step("long", "fieldwork", 0, days: 10));
        Assert.Equal(["before", "long", "with", "and", "after"], plan.Steps.Select(step => step.Key));
        Assert.Equal((On("2026-04-28"), On("2026-05-12"), "on the first day of fieldwork; it lasts ten working days, and Early May bank holiday does not count"), (At(plan, "long").From, At(plan, "long").To, At(plan, "long").Because));
        Assert.Equal((On("2026-05-13"), "one working day after “Step long”"), (At(plan, "after").From, At(plan, "after").Because));
        Assert.Equal((On("2026-04-27"), "one working day before “Step long”"), (At(plan, "before").From, At(plan, "before").Because));
        Assert.Equal((On("2026-05-12"), "on the last day of “Step long”"), (At(plan, "with").From, At(plan, "with").Because));
        Assert.Equal((On("2026-05-12"), "on the day of “Step with”"), (At(plan, "and").From, At(plan, "and").Because));
    }

    [Fact]
    public void A_step_that_is_moved_takes_along_what_counts_from_it()
    {
        var plan = Plan(Step("draft", "fieldwork", 10), Step("comments", "draft", 1, days: 10), Step("final", "comments", 5), Step("other", "fieldwork", -5));
        var moved = plan.Move("draft", On("2026-05-20"), "  The inspectors  are late. ").Value!;
        Assert.Equal("set by hand: The inspectors are late; counted, it would be 13 May 2026, ten working days after fieldwork; Early May bank holiday does not count", At(moved, "draft").Because);
        Assert.Equal((On("2026-05-20"), On("2026-05-20"), true), (At(moved, "draft").From, At(moved, "draft").To, At(moved, "draft").IsByHand));
        Assert.Equal((On("2026-05-21"), On("2026-06-04"), false), (At(moved, "comments").From, At(moved, "comments").To, At(moved, "comments").IsByHand));
        Assert.Equal(On("2026-06-11"), At(moved, "final").From);
        Assert.Equal(At(plan, "other"), At(moved, "other"));
        Assert.Equal(On("2026-05-13"), At(plan, "draft").From);

        // What was fixed by hand stays, whatever moves before it.
        var again = moved.Move("comments", On("2026-05-22"), "Agreed").Value!.Move("draft", On("2026-05-13"), "In time after all").Value!;
        Assert.Equal((On("2026-05-22"), On("2026-06-12")), (At(again, "comments").From, At(again, "final").From));
        Assert.Equal(2, again.ByHand.Count);
        Assert.StartsWith("set by hand: In time after all; counted, it is the same day, ten working days after fieldwork", At(again, "draft").Because, StringComparison.Ordinal);

        var released = again.Release("comments").Value!;
        Assert.Equal(On("2026-05-14"), At(released, "comments").From);
        Assert.Equal(("Step", "This step was not set by hand."), (Assert.Single(released.Release("comments").Problems).Field, Assert.Single(released.Release("comments").Problems).Message));
    }

    [Fact]
    public void A_closed_day_may_be_chosen_by_hand_and_is_said_to_be_one()
    {
        var moved = Plan(Step("A", "fieldwork", 0, days: 2)).Move("A", On("2026-05-02"), "Partners have time on that day").Value!;
        Assert.Equal((On("2026-05-02"), On("2026-05-05")), (At(moved, "A").From, At(moved, "A").To));
        Assert.Equal("set by hand, though it is a Saturday: Partners have time on that day; counted, it would be 28 April 2026, on the first day of fieldwork; it lasts two working days, and Early May bank holiday does not count", At(moved, "A").Because);
    }

    [Fact]
    public void Another_first_day_of_fieldwork_moves_all_that_was_not_set_by_hand()
    {
        var plan = Plan(Step("A", "fieldwork", 1), Step("B", "fieldwork", 1)).Move("B", On("2026-05-01"), "Agreed").Value!.MoveFieldwork(On("2026-06-02")).Value!;
        Assert.Equal((On("2026-06-03"), On("2026-05-01"), On("2026-06-02")), (At(plan, "A").From, At(plan, "B").From, plan.Fieldwork));
    }

    [Theory]
    [InlineData("B", "2026-05-01", "Why not", "Step", "The timetable has no step “B”.")]
    [InlineData("A", "2626-05-01", "Why not", "Date", "Enter a year between 1974 and 2100.")]
    [InlineData("A", "2026-05-01", " ", "Because", "Say why the step is moved.")]
    [InlineData("A", "2026-05-01", null, "Because", "Say why the step is moved.")]
    public void A_move_that_cannot_be_made_is_refused(string key, string date, string? because, string field, string message)
    {
        var fault = Assert.Single(Plan(Step("A", "fieldwork", 1)).Move(key, On(date), because).Problems);
        Assert.Equal((field, message), (fault.Field, fault.Message));
    }

    [Fact]
    public void A_reason_has_a_limit() => Assert.Equal("Because", Assert.Single(Plan(Step("A", "fieldwork", 1)).Move("A", Fieldwork, new string('x', 1001)).Problems).Field);

    [Fact]
    public void Fieldwork_in_a_year_that_cannot_be_meant_is_refused() =>
        Assert.Equal("Fieldwork", Assert.Single(InspectionTimetable.Plan(Template(Step("A", "fieldwork", 1)), On("0026-05-01"), Days).Problems).Field);

    [Fact]
    public void Steps_that_go_in_a_circle_are_refused()
    {
        string Fault(params TimetableStep[] steps) => Assert.Single(InspectionTimetable.Plan(Template(steps), Fieldwork, Days).Problems).Message;
        Assert.Equal("“Step A” counts from itself, so that it never gets a day. Let one of them count from another step, or from “fieldwork”.", Fault(Step("A", "A", 1)));
        Assert.Equal("“Step A” counts from “Step B”, and that from “Step C”, and that from “Step A” again, so that it never gets a day. Let one of them count from another step, or from “fieldwork”.", Fault(Step("A", "B", 1), Step("B", "C", 1), Step("C", "A", 1)));
        // Each circle is said once, and a step that only leads into one is not blamed.
        Assert.Equal(["“Step A” counts", "“Step D” counts"], InspectionTimetable.Plan(Template(Step("X", "A", 1), Step("A", "B", 1), Step("B", "A", 1), Step("D", "D", 1)), Fieldwork, Days).Problems.Select(each => each.Message[..15]));
    }

    [Fact]
    public void A_template_that_cannot_be_planned_by_is_refused()
    {
        (string, string) Fault(params TimetableStep[] steps) => Assert.Single(Template(steps).Faults()) is var fault ? (fault.Field, fault.Message) : default;
        Assert.Equal(("Steps", "A timetable has 1 to 100 steps; this one has 0."), Fault());
        Assert.Equal(("Steps", "A timetable has 1 to 100 steps; this one has 101."), Fault([.. Enumerable.Range(0, 101).Select(at => Step($"S{at}", "fieldwork", at))]));
        Assert.Equal(("From", "“Step A” counts from “B”, and there is no such step. Choose a step, or “fieldwork”."), Fault(Step("A", "B", 1)));
        Assert.Equal(("Key", "Two steps have the key “A”. Give each its own."), Fault(Step("A", "fieldwork", 1), Step("A", "fieldwork", 2)));
        Assert.Equal(("Key", "Several steps have the key “A”. Give each its own."), Fault(Step("A", "fieldwork", 1), Step("A", "fieldwork", 2), Step("A", "fieldwork", 3)));
        Assert.Equal(("Key", "“Step fieldwork” cannot have the key “fieldwork”. Give it another."), Fault(Step("fieldwork", "fieldwork", 1)));
        Assert.Equal(("Key", "“Step ” cannot have the key “”. Give it another."), Fault(Step("", "fieldwork", 1)));
        foreach (var (amount, unit) in new[] { (2601, ClockUnit.WorkingDays), (-3661, ClockUnit.Days), (121, ClockUnit.Months), (-11, ClockUnit.Years), (int.MinValue, ClockUnit.Days) })
        {
            Assert.Equal(("Amount", "“Step A” is more than ten years from what it counts from."), Fault(Step("A", "fieldwork", amount, unit)));
        }
        Assert.Empty(Template(Step("A", "fieldwork", 10, ClockUnit.Years), Step("B", "A", -120, ClockUnit.Months)).Faults());
        Assert.Equal(("Days", "“Step A” must last 1 to 260 working days; 0 was given."), Fault(Step("A", "fieldwork", 1, days: 0)));
        Assert.Equal(("Days", "“Step A” must last 1 to 260 working days; 261 was given."), Fault(Step("A", "fieldwork", 1, days: 261)));
    }

    [Fact]
    public void The_longest_chain_that_a_template_may_have_stays_on_the_calendar()
    {
        foreach (var sign in new[] { 1, -1 })
        {
            var steps = Enumerable.Range(0, 100).Select(at => Step($"S{at}", at == 0 ? "fieldwork" : $"S{at - 1}", sign * 10, ClockUnit.Years, 260)).ToArray();
            Assert.Equal(100, InspectionTimetable.Plan(Template(steps), On(sign > 0 ? "2100-12-31" : "1974-01-01"), Days).Value!.Steps.Count);
        }
    }
}
