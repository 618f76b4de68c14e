using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class SavingTests
{
    private static readonly FinancialYear Now = new(2026);

    private static SavingDetails New => new() { Title = "Fewer offices", OwnerPostId = Head, ServiceId = Care, Years = [new(2027, 50_000), new(2026, 100_000), new(0, 0)] };

    private static Saving Planned()
    {
        var (saving, outcome) = Saving.Plan(Somebody.Id(80), 4, New, [], Chart, Officer);
        Assert.Equal(("The saving was planned: £150,000", null), Happened(outcome));
        return saving!;
    }

    [Fact]
    public void A_saving_is_planned_by_year_and_reported_on()
    {
        var saving = Planned();
        Assert.Equal(("S4", "2026/27"), (saving.Code, saving.Years[0].Name));
        Assert.Equal(("The saving was reported on", "2026/27: £100,000 planned, £99,000 forecast, £40,000 delivered\n2027/28: £50,000 planned"), Happened(saving.Report([new(2026, 100_000, 99_000, 40_000), new(2027, 50_000)], null, Chart, HeadOfContact)));
        Assert.Equal(("", "Nothing was changed."), Fault(saving.Report(saving.Years, null, Chart, HeadOfContact)));
        Assert.Equal(("Note", "A year falls short: say why, and what is done about it."), Fault(saving.Report([new(2026, 100_000, 90_000), new(2027, 50_000)], " ", Chart, HeadOfContact)));
        Assert.Equal(("Years[1].Delivered", "2027/28 has not begun: nothing of it can have come."), Fault(saving.Report([new(2026, 100_000), new(2027, 50_000, null, 1)], "x", Chart, HeadOfContact)));
        Assert.Equal("Two leases run on", Happened(saving.Report([new(2026, 100_000, 90_000), new(2027, 50_000)], "Two leases run on", Chart, HeadOfContact)).Item2!.Split('\n')[^1]);
    }

    [Fact]
    public void What_was_planned_stays_unless_those_who_run_delivery_say_by_which_decision()
    {
        var saving = Planned();
        Assert.Equal(("Years[0].Planned", "What was planned stays as the budget has it. Say in the forecast what you expect."), Fault(saving.Report([new(2026, 1), new(2027, 50_000)], "x", Chart, HeadOfContact)));
        Assert.Equal(("Note", "Say by which decision the plan changes."), Fault(saving.Report([new(2026, 1)], null, Chart, Officer)));
        Assert.Equal("The plan of the saving was changed", Happened(saving.Report([new(2026, 1)], "Council, 12 November", Chart, Officer)).Item1);
        Refused(saving.Report([], null, Chart, Clerk));
        Refused(Saving.Plan(Somebody.Id(80), 4, New, [], Chart, HeadOfContact).Outcome);
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        var stopped = Proposed();
        Happened(stopped.Move(ProjectState.Stopped, "x", Officer));
        var (none, outcome) = Saving.Plan(Somebody.Id(80), 4, new() { ProjectId = stopped.Id, ServiceId = Somebody.Id(99), OwnerPostId = Gone, Years = [new(1999, 1), new(2026, -1), new(2026, 3)] }, [stopped], Chart, Officer);
        Assert.Null(none);
        Assert.Equal(["Title", "ProjectId", "ServiceId", "OwnerPostId", "Years[0].FirstYear", "Years[1].Planned", "Years[2].FirstYear"], outcome.Problems.Select(problem => problem.Field));
        Assert.Equal("Give at least one year and what is to be saved in it.", Fault(Saving.Plan(Somebody.Id(80), 4, New with { Years = [] }, [], Chart, Officer).Outcome).Item2);
    }

    [Theory]
    [InlineData(2026, 100, null, null, 100, 0)]
    [InlineData(2026, 100, 98, null, 98, 0)]
    [InlineData(2026, 100, 97, 10, 97, 3)]
    [InlineData(2025, 100, 100, 60, 60, 40)]
    [InlineData(2025, 100, 90, null, 90, 10)]
    public void A_year_is_short_of_its_plan_beyond_two_per_cent(int year, int planned, int? forecast, int? delivered, int expected, int missing)
    {
        SavingYear of = new(year, planned, forecast, delivered);
        Assert.Equal((expected, missing, missing > 0), (of.Expected(Now), of.Shortfall(Now), of.IsShort(Now)));
    }

    [Fact]
    public void What_a_replaced_project_left_is_laid_beside_what_replaces_it()
    {
        Saving Of(params SavingYear[] years) => new() { Number = 1, Title = "x", OwnerPostId = Head, Years = years };
        Assert.Equal([(2026, 60m, 0m, 60m), (2027, 50m, 45m, 5m), (2028, 0m, 20m, -20m)], Replacements.Gaps([Of(new(2026, 100, null, 40), new(2027, 30)), Of(new SavingYear(2027, 20))], [Of(new(2027, 45), new(2028, 20))]));
    }
}
