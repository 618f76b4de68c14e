using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class TargetSettingTests
{
    private static readonly DateOnly April = new(2026, 4, 1);

    private static TargetSetting Setting(TargetShape shape = TargetShape.Constant, TargetKind kind = TargetKind.AtLeast, params TargetStep[] steps) => new()
    {
        Id = Guid.CreateVersion7(),
        Shape = shape,
        Kind = kind,
        Steps = steps.Length > 0 ? steps : [new(April, 80, null, 75)],
        From = April,
        SetBy = "",
        SetOn = default,
        Because = "What the best county does",
    };

    private static Problem Only<T>(Outcome<T> outcome) where T : class => DefinedMeasure.Only(outcome);

    private static string[] Fields(TargetSetting setting, Measure? measure = null) => [.. setting.Faults(measure ?? DefinedMeasure.Of()).Select(problem => problem.Field)];

    [Fact]
    public void A_target_that_makes_sense_has_no_faults()
    {
        Assert.Empty(Fields(Setting()));
        Assert.Empty(Fields(Setting(TargetShape.Profile, TargetKind.AtLeast, new(April, 70), new(new(2026, 5, 1), 72)) with { To = new(2027, 3, 31) }));
        Assert.Empty(Fields(Setting(TargetShape.Trajectory, TargetKind.AtLeast, new(April, 70), new(new(2027, 4, 1), 75))));
        Assert.Empty(Fields(Setting(TargetShape.BaselineAndImprove, TargetKind.AtLeast, new TargetStep(April, 70)) with { ImproveBy = 5 }));
        Assert.Empty(Fields(Setting(TargetShape.Constant, TargetKind.Within, new TargetStep(April, 70, 80)), DefinedMeasure.Of(with: d => d with { Polarity = Polarity.WithinRange })));
        Assert.Empty(Fields(Setting(kind: TargetKind.AtMost, steps: new TargetStep(April, 0)), DefinedMeasure.Of(with: d => d with { Polarity = Polarity.Lower })));
    }

    [Fact]
    public void A_fault_stands_beside_its_box()
    {
        Assert.Equal(["Kind"], Fields(Setting(kind: TargetKind.AtMost, steps: new TargetStep(April, 5))));
        Assert.Equal(["Kind"], Fields(Setting(), DefinedMeasure.Of(with: d => d with { Polarity = Polarity.Lower })));
        Assert.Equal(["Kind"], Fields(Setting(), DefinedMeasure.Of(with: d => d with { Polarity = Polarity.WithinRange })));
        Assert.Equal(["From"], Fields(Setting() with { From = default }));
        Assert.Equal(["From"], Fields(Setting() with { From = new(2026, 4, 2) }));
        Assert.Equal(["To"], Fields(Setting() with { To = new(2026, 3, 31) }));
        Assert.Equal(["Within"], Fields(Setting() with { Within = new string('x', 61) }));
        Assert.Equal(["Steps[0].Value"], Fields(Setting() with { Steps = [] }));
        Assert.Equal(["Steps[0].Floor"], Fields(Setting(steps: new TargetStep(April, 80, null, 85))));
        Assert.Equal(["Steps[0].Upper"], Fields(Setting(kind: TargetKind.Within, steps: new TargetStep(April, 80))));
        Assert.Equal(["Steps[0].Value"], Fields(Setting(steps: new TargetStep(April, 0))));
        Assert.Equal(["Steps[0].Value"], Fields(Setting(steps: new TargetStep(April, 120)), DefinedMeasure.Of(with: d => d with { Possible = ValueRange.Percentage })));
        Assert.Contains("Steps[1].Value", Fields(Setting(TargetShape.Constant, TargetKind.AtLeast, new(April, 80), new(new(2026, 5, 1), 81))));
        Assert.Equal(["Steps[1].Value"], Fields(Setting(TargetShape.Profile, TargetKind.AtLeast, new(April, 70), new(new(2026, 5, 2), 72))));
        Assert.Equal(["Steps[1].Value"], Fields(Setting(TargetShape.Profile, TargetKind.AtLeast, new(April, 70), new(new(2026, 6, 1), 72)) with { To = new(2026, 5, 31) }));
        Assert.Equal(["Steps[0].Value"], Fields(Setting(TargetShape.Profile, TargetKind.AtLeast, new(new(2026, 5, 1), 70), new(new(2026, 5, 1), 72))));
        Assert.Equal(["Steps[1].Value"], Fields(Setting(TargetShape.Trajectory, TargetKind.AtLeast, new TargetStep(April, 70))));
        Assert.Equal(["From"], Fields(Setting(TargetShape.Trajectory, TargetKind.AtLeast, new(new(2027, 4, 1), 70), new(new(2028, 4, 1), 71))));
    }

    [Fact]
    public void Better_than_a_baseline_wants_a_baseline_and_a_percentage()
    {
        TargetSetting Better(decimal baseline, decimal? by, TargetKind kind = TargetKind.AtLeast, decimal? floor = null) => Setting(TargetShape.BaselineAndImprove, kind, new TargetStep(April, baseline, null, floor)) with { ImproveBy = by };
        Assert.Equal(["ImproveBy"], Fields(Better(70, null)));
        Assert.Equal(["ImproveBy"], Fields(Better(70, 1001)));
        Assert.Equal(["Steps[0].Value"], Fields(Better(0, 5)));
        Assert.Equal(["Steps[0].Floor"], Fields(Better(70, 5, floor: 90)));
        Assert.Equal(["Kind"], Fields(Better(70, 5, TargetKind.Within)));
        Assert.Equal(73.5m, Better(70, 5).For(Period.Month(2026, 4))!.Value);
        Assert.Equal("5 per cent better than 70.0%: at least 73.5%, from 1 April 2026 on", Better(70, 5).InWords(DefinedMeasure.Of().Definition));
    }

    [Fact]
    public void A_target_is_said_in_a_sentence()
    {
        var definition = DefinedMeasure.Of().Definition;
        Assert.Equal("at least 80.0%, floor 75.0%, within 20 seconds, from 1 April 2026 to 31 March 2027", (Setting() with { Within = "20 seconds", To = new(2027, 3, 31) }).InWords(definition));
        Assert.Equal("at most 5.0%, from 1 April 2026 on", Setting(kind: TargetKind.AtMost, steps: new TargetStep(April, 5)).InWords(definition));
        Assert.Equal("between 5.0% and 10.0%, from 1 April 2026 on", Setting(kind: TargetKind.Within, steps: new TargetStep(April, 5, 10)).InWords(definition));
        Assert.StartsWith("at least 70.0% in April 2026 to at least 72.0% in May 2026, a figure for each period", Setting(TargetShape.Profile, TargetKind.AtLeast, new(April, 70), new(new(2026, 5, 1), 72)).InWords(definition), StringComparison.Ordinal);
        Assert.StartsWith("at least 70.0% in 2026/27, at least 75.0% in 2027/28", Setting(TargetShape.Trajectory, TargetKind.AtLeast, new(April, 70), new(new(2027, 4, 1), 75)).InWords(definition), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_colours_nothing_until_somebody_else_approves_it()
    {
        var measure = DefinedMeasure.Of();
        var (proposer, other, director) = (DefinedMeasure.Officer, DefinedMeasure.As(Role.PerformanceOfficer), DefinedMeasure.As(Role.Director, DefinedMeasure.Service));
        var setting = Setting();
        Assert.Contains("do not let you set targets", Only(measure.ProposeTarget(setting, [], DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Because", Only(measure.ProposeTarget(setting with { Because = "" }, [], proposer)).Field);
        Assert.Equal("Part", Only(measure.ProposeTarget(setting with { SeriesId = Guid.NewGuid() }, [], proposer)).Field);
        // Whatever was slipped in, it is proposed.
        Assert.NotNull(measure.ProposeTarget(setting with { ApprovedBy = "Me", ApprovedOn = April }, [], proposer).Value);
        Assert.Null(measure.TargetFor(measure.Id, Period.Month(2026, 4)));
        Assert.Equal(("PerformanceOfficer", DefinedMeasure.Today, true), (measure.Targets[0].SetBy, measure.Targets[0].SetOn, measure.Targets[0].IsProposed));

        Outcome<TargetApproved> Approve(Actor actor, string? board = null, DateOnly? on = null, bool alone = false, Guid? id = null) => measure.ApproveTarget(id ?? setting.Id, board, on, alone, DefinedMeasure.Chart, actor);
        Assert.Contains("do not let you", Only(Approve(DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Contains("do not let you", Only(Approve(DefinedMeasure.As(Role.Director, Guid.NewGuid()))).Message, StringComparison.Ordinal);
        Assert.Contains("do not let you", Only(Approve(DefinedMeasure.As(Role.HeadOfService, DefinedMeasure.Service))).Message, StringComparison.Ordinal);
        Assert.Equal("There is no such target.", Only(Approve(other, id: Guid.NewGuid())).Message);
        Assert.Contains("somebody else approves it", Only(Approve(proposer)).Message, StringComparison.Ordinal);
        Assert.Equal("On", Only(Approve(proposer, "Cabinet, minute 9")).Field);
        Assert.Equal("On", Only(Approve(proposer, "Cabinet, minute 9", DefinedMeasure.Today.AddDays(1))).Field);
        Assert.Equal("Board", Only(Approve(proposer, new string('x', 201), April)).Field);
        Assert.True(measure.MayApproveTargets(DefinedMeasure.Chart, director));
        Assert.Equal("Target approved by Director on 28 November 2026: at least 80.0%, floor 75.0%, from 1 April 2026 on", Approve(director).Value!.InWords);
        Assert.Equal(80, measure.TargetFor(measure.Id, Period.Month(2026, 4))!.Value);
        Assert.Equal("It was approved already.", Only(Approve(other)).Message);
        Assert.Contains("propose another", Only(measure.WithdrawTarget(setting.Id, "x", other)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%", null, 80)]
    [InlineData("for each 1,000 people", 1000, 80)]
    [InlineData("people", null, null)]
    [InlineData("days", null, 80, YearEndBasis.Average)]
    public void A_part_is_held_against_the_target_of_the_whole_where_it_is_a_share_or_a_rate_and_never_a_count_that_adds_up_to_it(string unit, int? times, int? expected, YearEndBasis yearEnd = YearEndBasis.Sum)
    {
        var (part, own) = (Guid.NewGuid(), Guid.NewGuid());
        var approved = Setting() with { ApprovedBy = "Cabinet", ApprovedOn = April };
        var measure = DefinedMeasure.Of();
        measure.Definitions = [measure.Definitions[0] with { Definition = measure.Definition with { Unit = unit, Times = times, YearEnd = yearEnd, Numerator = times is null ? "" : "Answered", Denominator = times is null ? "" : "Asked" } }];
        measure.Targets = [approved, approved with { Id = Guid.NewGuid(), SeriesId = own, Steps = [new(April, 12)] }];
        Assert.Equal(80, measure.TargetFor(measure.Id, Period.Month(2026, 4))!.Value);
        Assert.Equal(expected, (int?)measure.TargetFor(part, Period.Month(2026, 4))?.Value);
        Assert.Equal(12, measure.TargetFor(own, Period.Month(2026, 4))!.Value);
    }

    [Fact]
    public void The_one_who_proposed_it_approves_it_only_alone_or_for_a_board()
    {
        var (alone, boards) = (DefinedMeasure.Of(), DefinedMeasure.Of());
        var setting = Setting();
        Assert.NotNull(alone.ProposeTarget(setting, [], DefinedMeasure.Officer).Value);
        Assert.NotNull(alone.ApproveTarget(setting.Id, null, null, true, DefinedMeasure.Chart, DefinedMeasure.Officer).Value);
        Assert.NotNull(boards.ProposeTarget(setting, [], DefinedMeasure.Officer).Value);
        Assert.Equal("Cabinet, minute 9", boards.ApproveTarget(setting.Id, " Cabinet,  minute 9", April, false, DefinedMeasure.Chart, DefinedMeasure.Officer).Value!.By);
        Assert.Equal(April, boards.Targets[0].ApprovedOn);
    }

    [Fact]
    public void A_proposed_target_is_withdrawn_and_stays_in_the_list()
    {
        var measure = DefinedMeasure.Of();
        var setting = Setting();
        Assert.NotNull(measure.ProposeTarget(setting, [], DefinedMeasure.Officer).Value);
        Assert.Contains("do not let you", Only(measure.WithdrawTarget(setting.Id, "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("There is no such target.", Only(measure.WithdrawTarget(Guid.NewGuid(), "x", DefinedMeasure.Officer)).Message);
        Assert.Equal("Because", Only(measure.WithdrawTarget(setting.Id, "", DefinedMeasure.Officer)).Field);
        Assert.Equal("Too easy", measure.WithdrawTarget(setting.Id, "Too easy", DefinedMeasure.Officer).Value!.Said);
        Assert.Equal((DefinedMeasure.Today, "Too easy"), (measure.Targets[0].WithdrawnOn, measure.Targets[0].WithdrawnBecause));
        Assert.Equal("It was withdrawn already.", Only(measure.WithdrawTarget(setting.Id, "x", DefinedMeasure.Officer)).Message);
        Assert.Equal("It was withdrawn.", Only(measure.ApproveTarget(setting.Id, null, null, true, DefinedMeasure.Chart, DefinedMeasure.Officer)).Message);
    }

    [Fact]
    public void What_it_would_ask_is_shown_beside_what_is_asked_now()
    {
        var measure = DefinedMeasure.Of();
        var part = new Series { Id = Guid.CreateVersion7(), MeasureId = measure.Id, Kind = SeriesKind.Part, Dimension = "Tier", Name = "First" };
        measure.Targets = [Setting() with { SetOn = April, ApprovedOn = April, To = new(2026, 4, 30) }];
        var preview = measure.Preview(Setting(steps: new TargetStep(April, 70)) with { From = new(2026, 5, 1), SetOn = April, SeriesId = part.Id }, [Period.Month(2026, 4), Period.Month(2026, 5)]);
        Assert.Equal([(80m, null), (null, 70m)], preview.Select(line => (line.Now?.Value, line.Then?.Value)));
        Assert.NotNull(measure.ProposeTarget(Setting() with { SeriesId = part.Id }, [part], DefinedMeasure.Officer).Value);
    }
}
