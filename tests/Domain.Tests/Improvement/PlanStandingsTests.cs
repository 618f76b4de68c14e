using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class PlanStandingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Highways = Guid.CreateVersion7(), Consultation = Guid.CreateVersion7();

    private static readonly ActionStanding A1 = Row("CEA1", 1, 1) with { FormerCodes = "CE1 X9", Category = "A", Leads = "Head of Consultation, HC", Services = [Consultation], Paragraphs = "Paras 42, 43 and 73", Status = ActionStatus.OnTrack, NextDue = Today.AddDays(-1) };
    private static readonly ActionStanding A2 = Row("CEA2", 1, 2) with { Category = "A", Leads = "hc", Services = [Consultation, Highways], Paragraphs = "Para 73", Status = ActionStatus.OnTrack };
    private static readonly ActionStanding B1 = Row("CEB1", 2, 1) with { Leads = "", NotYetInPlan = true, Status = ActionStatus.Done };

    private static PlanStandings Plan => new([B1, A2, A1]);

    [Fact]
    public void They_stand_in_the_order_of_the_plan()
    {
        Assert.Equal(["CEA1", "CEA2", "CEB1"], Plan.Select(row => row.Code));
        Assert.Equal(3, Plan.Count);
        Assert.Equal("CEA2", Plan[1].Code);
        Assert.Empty(PlanStandings.None);
    }

    [Theory]
    [InlineData("CEA1", "CEA1")]
    [InlineData("cea1", "CEA1")]
    [InlineData("X9", "CEA1")]
    [InlineData("x9", "CEA1")]
    [InlineData("CE1 X9", null)]
    [InlineData("CEA3", null)]
    [InlineData("", null)]
    public void An_action_is_found_by_its_code_or_a_former_one(string code, string? found) => Assert.Equal(found, Plan.Find(code)?.Code);

    [Fact]
    public void A_code_in_use_comes_before_the_same_code_given_up()
    {
        var plan = new PlanStandings([A1, A2 with { Code = "X9" }]);
        Assert.Equal(A2.ActionId, plan.Find("X9")!.ActionId);
        Assert.Equal(A1, plan.Find(A1.ActionId));
        Assert.Null(plan.Find(Guid.Empty));
    }

    [Fact]
    public void What_lists_ask_is_counted()
    {
        Assert.Equal(["Head of Consultation", "HC"], Plan.Leads.OrderByDescending(lead => lead.Length));
        Assert.Equal([Consultation, Highways], Plan.Services);
        Assert.Equal(2, Plan.ByCategory["A"]);
        Assert.Equal(1, Plan.ByCategory[""]);
        Assert.Equal(2, Plan.ByTheme[1]);
        Assert.Equal(["CEA1", "CEA2"], Plan.Answering(73).Select(row => row.Code));
        Assert.Equal(["CEA1"], Plan.Answering(42).Select(row => row.Code));
        Assert.Empty(Plan.Answering(4));
    }

    [Theory]
    [InlineData("", "", "CEA1 CEA2 CEB1")]
    [InlineData("A", "", "CEA1 CEA2")]
    [InlineData("C", "", "")]
    [InlineData("-,A,A", "", "CEA1 CEA2 CEB1")]
    [InlineData("", "2,2", "CEB1")]
    [InlineData("", "2,1", "CEA1 CEA2 CEB1")]
    [InlineData("A", "1", "CEA1 CEA2")]
    [InlineData("A", "2", "")]
    public void They_are_narrowed_to_categories_and_themes(string categories, string themes, string codes) =>
        Assert.Equal(codes, string.Join(' ', Plan.In(
            [.. categories.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(category => category == "-" ? "" : category)],
            [.. themes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(theme => int.Parse(theme, System.Globalization.CultureInfo.InvariantCulture))]).Select(row => row.Code)));

    [Fact]
    public void How_many_are_late_depends_on_the_day()
    {
        var plan = Plan;
        Assert.Equal(1, plan.CountsOn(Today)[(ActionStatus.OnTrack, true)]);
        Assert.Equal(1, plan.CountsOn(Today)[(ActionStatus.OnTrack, false)]);
        Assert.Equal(2, plan.CountsOn(Today.AddDays(-1))[(ActionStatus.OnTrack, false)]);
        Assert.Equal(1, plan.CountsOn(Today)[(ActionStatus.OnTrack, true)]);
    }

    [Fact]
    public void What_a_draft_would_add_can_be_left_out()
    {
        Assert.Equal(["CEA1", "CEA2"], Plan.InPlan.Select(row => row.Code));
        var all = new PlanStandings([A1, A2]);
        Assert.Same(all, all.InPlan);
    }

    [Fact]
    public void An_update_exchanges_one_row_and_keeps_what_it_does_not_touch()
    {
        var plan = Plan;
        var leads = plan.Leads;
        var now = plan.With([A1 with { Status = ActionStatus.Done }])!;
        Assert.Equal(ActionStatus.Done, now.Find("X9")!.Status);
        Assert.Equal(ActionStatus.OnTrack, plan.Find("X9")!.Status);
        Assert.False(now.CountsOn(Today).ContainsKey((ActionStatus.OnTrack, true)));
        Assert.Same(leads, now.Leads);
    }

    public static TheoryData<ActionStanding> Described =>
    [
        A1 with { Code = "CEA9" }, A1 with { FormerCodes = "CE1" }, A1 with { Category = "B" }, A1 with { Leads = "Director" }, A1 with { Paragraphs = "Para 1" }, A1 with { Services = [Highways] },
    ];

    [Theory, MemberData(nameof(Described))]
    public void A_change_of_what_is_looked_up_is_looked_up_anew(ActionStanding changed)
    {
        var plan = Plan;
        Assert.NotEmpty(plan.Leads);
        var (now, anew) = (plan.With([changed])!, new PlanStandings([changed, A2, B1]));
        Assert.Equal(anew.Leads, now.Leads);
        Assert.Equal(anew.Services, now.Services);
        Assert.Equal(anew.ByCategory, now.ByCategory);
        foreach (var code in new[] { "CEA1", "CEA9", "CE1", "X9" }) { Assert.Equal(anew.Find(code), now.Find(code)); }
        Assert.Equal(anew.Answering(1), now.Answering(1));
        Assert.Equal(anew.Answering(73), now.Answering(73));
    }

    public static TheoryData<ActionStanding> Moved => [A1 with { Removed = true }, A1 with { Theme = 2 }, A1 with { Order = 7 }, Row("CEA3", 1, 3)];

    [Theory, MemberData(nameof(Moved))]
    public void What_changes_the_order_is_not_exchanged(ActionStanding changed) => Assert.Null(Plan.With([A2 with { Narrative = "Begun." }, changed]));

    private static ActionStanding Row(string code, int theme, int order) => new() { ActionId = Guid.CreateVersion7(), PlanId = Guid.Empty, Code = code, Title = code, Theme = theme, Order = order };
}
