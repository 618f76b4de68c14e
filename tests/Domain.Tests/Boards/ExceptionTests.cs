using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class ExceptionTests
{
    private static readonly ExceptionSettings All = new();
    private static readonly Period September = Period.Month(2026, 9);

    private static MeasureStanding Measure(DateOnly? ended = null) => new() { MeasureId = Calls, Code = "CC01", Slug = "cc01", Title = "Calls answered", Unit = "%", Latest = Position.None, EndedOn = ended };

    private static IEnumerable<(ExceptionRule, string, bool)> Of(Position now, ExceptionSettings? settings = null, params IEnumerable<string> broken) =>
        MeasureExceptions.Of(Measure(), now, broken, settings ?? All).Select(found => (found.Rule, found.Words, found.IsRed));

    [Fact]
    public void A_measure_is_an_exception_by_colour_by_signal_and_by_what_is_expected()
    {
        Assert.Empty(Of(Position.None));
        Assert.Equal([(ExceptionRule.RatingFell, "Fell from amber to red in September 2026: 70 is below 80.", true)], Of(new() { Period = September, Colour = Colour.Red, ColourBefore = Colour.Amber, RedRunning = 1, Because = "70 is below 80." }));
        Assert.Equal([(ExceptionRule.RedRunning, "Red for three periods running.", true)], Of(new() { Colour = Colour.Red, ColourBefore = Colour.Red, RedRunning = 3 }));
        Assert.Equal([(ExceptionRule.SpecialCause, $"Changing for the worse by more than chance: {Variation.ConcernLow.InWords()}.", false)], Of(new() { Colour = Colour.Green, Variation = Variation.ConcernLow }));
        var cause = Enum.GetValues<SpecialCause>()[0];
        Assert.Equal($"Changing for the worse by more than chance in September 2026: {cause.InWords()}.", Of(new() { Period = September, Variation = Variation.ConcernHigh, Cause = cause }).Single().Item2);
        Assert.Empty(Of(new() { Variation = Variation.ImprovementHigh, Assurance = Assurance.Pass }));
        Assert.Equal(ExceptionRule.OutOfReach, Of(new() { Assurance = Assurance.Fail }).Single().Item1);
        YearEndPosition end = new(Period.Between(On("2026-04-01"), On("2027-03-31")), 70, 71, 69, 73, 68, 74, 0.1, "Method", null);
        Assert.Equal("Expected to end the financial year 2026/27 at 71% (80 % between 69% and 73%); the chance of meeting the target is 10 %.", Of(new() { YearEnd = end }).Single().Item2);
        Assert.Empty(Of(new() { YearEnd = end with { Chance = 0.25 } }));
        Assert.Empty(Of(new() { YearEnd = end with { Chance = null } }));
        Assert.Equal([(ExceptionRule.PromiseBroken, "Promised and did not come: five by December.", false)], Of(Position.None, null, "five by December"));
    }

    [Fact]
    public void A_rule_that_is_off_calls_nothing_in_and_a_measure_that_has_ended_is_none()
    {
        Position bad = new() { Period = September, Colour = Colour.Red, ColourBefore = Colour.Green, RedRunning = 2, Variation = Variation.ConcernLow, Assurance = Assurance.Fail };
        Assert.Equal(4, Of(bad, null, []).Count());
        Assert.Empty(Of(bad, All with { On = new HashSet<ExceptionRule>() }, "five"));
        Assert.DoesNotContain(Of(bad, All with { RedPeriods = 3 }), found => found.Item1 == ExceptionRule.RedRunning);
        Assert.Empty(MeasureExceptions.Of(Measure(On("2026-01-01")), bad, ["five"], All));
        Assert.Equal(Enum.GetValues<ExceptionRule>().Length, Enum.GetValues<ExceptionRule>().Select(rule => rule.InWords()).Distinct().Count());
    }

    private static ActionStanding Action(string? due = null, string? updated = null) => new() { ActionId = Head, PlanId = Care, Code = "CEA1", Title = "Do it", NextDue = due is null ? null : On(due), NextWhat = "Report", UpdatedAt = updated is null ? null : new DateTimeOffset(On(updated), TimeOnly.MinValue, TimeSpan.Zero) };

    [Fact]
    public void An_action_is_an_exception_when_it_is_late_or_nobody_speaks_of_it()
    {
        IEnumerable<(ExceptionRule, string, bool)> Found(ActionStanding action, ExceptionSettings? settings = null) => ActionExceptions.Of(action, "plan", settings ?? All, Somebody.Today).Select(each => (each.Rule, each.Words, each.IsRed));
        Assert.Empty(Found(Action("2026-11-23", "2026-11-01")));
        Assert.Equal([(ExceptionRule.ActionLate, "Late by one day: Report.", true)], Found(Action("2026-11-22", "2026-11-01")));
        Assert.Empty(Found(Action("2026-11-22", "2026-11-01"), All with { DaysLate = 1 }));
        Assert.Equal([(ExceptionRule.UpdateStale, "Nobody has said how it stands for 93 days.", false)], Found(Action(null, "2026-08-22")));
        Assert.Empty(Found(Action(null, "2026-08-23")));
        Assert.Equal([ExceptionRule.ActionLate, ExceptionRule.UpdateStale], Found(Action("2026-11-22") with { InForceSince = On("2026-01-01") }).Select(each => each.Item1));
        Assert.Empty(Found(Action("2026-11-22", "2026-01-01"), All with { On = new HashSet<ExceptionRule>() }));
        Assert.Empty(Found(Action("2026-11-22") with { Status = ActionStatus.Done }));
        Assert.Empty(Found(Action("2026-11-22") with { Removed = true }));
        Assert.Empty(Found(Action("2026-11-22") with { NotYetInPlan = true }));
        Assert.Equal("plan CEA1 Do it", ActionExceptions.Of(Action("2026-11-22"), "plan", All, Somebody.Today).First().Subject.Title);
    }

    [Fact]
    public void What_the_rules_call_in_stands_beside_what_red_alone_would()
    {
        CaseSubject Subject(int id) => new(SubjectKind.Measure, Somebody.Id(id), $"M{id}");
        BoardException Found(int id, ExceptionRule rule) => new(Subject(id), rule, "", false);
        var beside = Shortlist.Beside([Found(1, ExceptionRule.RatingFell), Found(1, ExceptionRule.SpecialCause), Found(2, ExceptionRule.OutOfReach)], [Subject(1), Subject(3)]);
        Assert.Equal((1, 1, "M3"), (beside.Both, beside.OnlyRules, Assert.Single(beside.OnlyRed).Title));
        Assert.Equal("Red alone would call in 2; the rules call in 2: one of these is red, 1 is not, and 1 red one shows no sign that anything changed.", beside.InWords);
        Assert.Contains("none of these is red, 0 are not", Shortlist.Beside([], []).InWords, StringComparison.Ordinal);
        Assert.Contains("2 of these are red, 0 are not", Shortlist.Beside([Found(1, ExceptionRule.RatingFell), Found(2, ExceptionRule.RatingFell)], [Subject(1), Subject(2)]).InWords, StringComparison.Ordinal);
        Assert.EndsWith("0 red ones show no sign that anything changed.", Shortlist.Beside([], []).InWords, StringComparison.Ordinal);
    }
}
