using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class PlanWritingTests
{
    private static PlanWords Words(Plan plan) => new(plan.Title, plan.Scope, plan.Themes, plan.Categories, plan.Legend);

    private static string Fault(PlanWords words) => Sample.Only(Sample.Plan().Rewrite(words, [], Sample.Officer()));

    [Fact]
    public void What_changed_is_named_and_themes_stand_in_their_order()
    {
        var plan = Sample.Plan();
        var words = new PlanWords("New title ", " Two years ", [new Theme(3, "Third"), new Theme(1, "Community engagement", "To listen", ["Listening"]), new Theme(2, "Communications")], [new Category("A", "Watching")], [new PlanLegendEntry("HoS", "Head of Service")]);
        Assert.Equal(["title", "scope", "themes", "categories", "legend"], plan.Rewrite(words, [Sample.Action()], Sample.Officer()).Value!.Fields);
        Assert.Equal(("New title", "Two years", 3), (plan.Title, plan.Scope, plan.Themes[2].Number));
        Assert.Equal("Nothing was changed.", Sample.Only(plan.Rewrite(Words(plan), [], Sample.Officer())));
    }

    [Fact]
    public void A_theme_or_category_that_actions_use_stays()
    {
        var (plan, action) = (Sample.Plan(), Sample.Action());
        var without = Words(plan) with { Themes = [new Theme(7, "Community engagement"), new Theme(2, "Communications")], Categories = [new Category("B", "Improvement")] };
        Assert.Equal(["Themes", "Categories"], plan.Rewrite(without, [action], Sample.Officer()).Problems.Select(problem => problem.Field));
        action.RemovedOn = Sample.Today;
        Assert.True(plan.Rewrite(without, [action], Sample.Officer()).IsGranted);
    }

    [Fact]
    public void A_proposal_uses_its_theme_too()
    {
        var (plan, action) = (Sample.InDraft(), Sample.Action());
        action.Proposed = Sample.Definition() with { Theme = 2 };
        Assert.Equal("Themes", Assert.Single(plan.Rewrite(Words(plan) with { Themes = [new Theme(1, "Community engagement")] }, [action], Sample.Officer()).Problems).Field);
    }

    [Fact]
    public void What_categories_mean_changes_only_in_a_draft_and_stays_with_the_version_that_said_so()
    {
        var plan = Sample.Approved();
        var other = Words(plan) with { Categories = [new Category("A", "Monitoring", "New words"), new Category("B", "Improvement")] };
        Assert.Contains("Start the next version", Sample.Only(plan.Rewrite(other, [], Sample.Officer())), StringComparison.Ordinal);

        Assert.True(plan.StartVersion(null).IsGranted);
        Assert.True(plan.Rewrite(other, [], Sample.Officer()).IsGranted);
        Assert.Equal("Old words", plan.InForce!.Categories[0].Definition);
        Assert.Equal("New words", plan.Categories[0].Definition);
        Assert.Equal("Old words", plan.CategoriesInForce[0].Definition);

        plan.Submit("Cabinet", "Words", Sample.Officer());
        Assert.Contains("until the board has decided", Sample.Only(plan.Rewrite(Words(plan) with { Title = "Other" }, [], Sample.Officer())), StringComparison.Ordinal);
        Assert.Equal("Old words", plan.CategoriesInForce[0].Definition);
        plan.Approve(0, "Minute 14", Sample.Today, Sample.Officer());
        Assert.Equal("New words", plan.CategoriesInForce[0].Definition);
        Assert.Equal("Old words", Sample.Plan().CategoriesInForce[0].Definition);
        Assert.Equal(["Old words", "New words"], plan.Versions.Select(version => version.Categories[0].Definition));
    }

    [Fact]
    public void Faults_are_told_field_by_field()
    {
        var words = Words(Sample.Plan());
        Assert.StartsWith("Your roles", Sample.Only(Sample.Plan().Rewrite(words, [], Sample.By(Role.Lead))), StringComparison.Ordinal);
        Assert.Contains("title", Fault(words with { Title = " " }), StringComparison.Ordinal);
        Assert.Contains("the limit is 300", Fault(words with { Title = new string('x', 301) }), StringComparison.Ordinal);
        Assert.Contains("at least one theme", Fault(words with { Themes = [] }), StringComparison.Ordinal);
        Assert.Contains("Two themes have the number 1", Fault(words with { Themes = [new(1, "One"), new(1, "Other")] }), StringComparison.Ordinal);
        Assert.Contains("from 1", Fault(words with { Themes = [new(0, "None")] }), StringComparison.Ordinal);
        Assert.Contains("Give theme 1 a title", Fault(words with { Themes = [new(1, " ")] }), StringComparison.Ordinal);
        Assert.Contains("Two categories", Fault(words with { Categories = [new("A", "One"), new("A", "Other")] }), StringComparison.Ordinal);
        Assert.Contains("Give category A a title", Fault(words with { Categories = [new("A", "")] }), StringComparison.Ordinal);
        Assert.Contains("explained twice", Fault(words with { Legend = [new("HoS", "One"), new("HoS", "Other")] }), StringComparison.Ordinal);
        Assert.Contains("stands for", Fault(words with { Legend = [new("HoS", " ")] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_is_written_here_begins_as_a_draft()
    {
        var outcome = Plan.Write(Sample.Id(60), "next", new PlanWords(" Next plan ", " ", [new Theme(1, "One")], [], []), ["plan"], Sample.Officer(), out var plan);
        Assert.Equal("Plan Next plan created", outcome.Value!.InWords);
        Assert.Equal(("next", "Next plan", null, PlanState.Draft, "1"), (plan!.Code, plan.Title, plan.Scope, plan.Current.State, plan.Current.Label));
        Assert.True(plan.IsFirstDraft);
        Assert.False(plan.IsSeenByMembers);
    }

    [Theory]
    [InlineData(null, "Give the plan an address")]
    [InlineData("Plan 2027", "small letters")]
    [InlineData("-next", "small letters")]
    [InlineData("next-", "small letters")]
    [InlineData("new", "the product uses this address")]
    [InlineData("plan", "already has, or had")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "60 characters")]
    public void An_address_that_cannot_be_is_refused(string? code, string says)
    {
        var outcome = Plan.Write(Sample.Id(60), code, new PlanWords("Next", null, [new Theme(1, "One")], [], []), ["plan"], Sample.Officer(), out var plan);
        Assert.Contains(says, Sample.Only(outcome), StringComparison.OrdinalIgnoreCase);
        Assert.Null(plan);
    }

    [Fact]
    public void Who_may_not_run_plans_writes_none() =>
        Assert.StartsWith("Your roles", Sample.Only(Plan.Write(Sample.Id(60), "next", new PlanWords("Next", null, [new Theme(1, "One")], [], []), [], Sample.By(Role.Lead), out _)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Improvement plan 2027/28", "improvement-plan-2027-28")]
    [InlineData("  Café – children’s plan! ", "cafe-childrens-plan")]
    public void A_title_suggests_an_address(string title, string code) => Assert.Equal(code, Plan.CodeFor(title));

    [Fact]
    public void A_long_title_suggests_an_address_that_fits() => Assert.Equal(60, Plan.CodeFor(new string('a', 90)).Length);
}
