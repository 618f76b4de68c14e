using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Reports.APublication;

namespace GoldenThread.Domain.Tests.Reports;

public sealed class PublishingTests
{
    private static Publication Chosen(Guid priority) => new() { Title = "T", Priorities = [priority], Measures = [new(People)], Services = [Care] };

    [Fact]
    public void Residents_read_a_priority_with_what_is_below_it()
    {
        var (sources, priority, _, _) = Sources();
        var content = Publishing.ContentOf(Chosen(priority.Id), sources);
        var told = Assert.Single(content.Priorities);
        Assert.Equal(("Nobody waits", "Contact service plan 1", "p1"), (told.Aim.Title, told.Plan, Assert.Single(told.Measures)));
        var objective = Assert.Single(told.Objectives);
        Assert.Equal(("Waits are short", AimState.Late, "p1"), (objective.Title, objective.State, Assert.Single(objective.Measures)));
        var promise = Assert.Single(content.Promises);
        Assert.Equal(("Open clinics", true, priority.Slug, "plan"), (promise.Title, promise.IsLate, Assert.Single(promise.Priorities), promise.Plan));
        var service = Assert.Single(content.Services);
        Assert.Equal("p1", Assert.Single(service.Measures));
        Assert.Equal(service.Slug, Assert.Single(promise.Services));
        Assert.Equal((Officer.Today, new DateOnly(2026, 9, 30), false), (content.AsOf, content.DataTo!.Value, content.IsEmpty));
        Assert.Equal("p1", Assert.Single(content.Named(["p1", "p2"])).Slug);
        Assert.Empty(Publishing.LeftOut(Chosen(priority.Id), sources));
    }

    [Fact]
    public void What_is_held_back_is_neither_offered_nor_told_nor_walked_through()
    {
        var (sources, priority, _, _) = Sources(planHeldBack: true);
        Assert.Empty(Publishing.Offer(sources).Priorities);
        var content = Publishing.ContentOf(Chosen(priority.Id), sources);
        Assert.Empty(content.Priorities);
        Assert.Equal([priority.Name], Publishing.LeftOut(Chosen(priority.Id), sources));
        var (between, above, _, _) = Sources(objectiveHeldBack: true);
        var told = Assert.Single(Publishing.ContentOf(Chosen(above.Id), between).Priorities);
        Assert.Empty(told.Objectives);
        Assert.Empty(told.Measures);
        Assert.Empty(Assert.Single(Publishing.ContentOf(Chosen(above.Id), between).Promises).Priorities);
    }

    [Fact]
    public void Objectives_are_no_priorities_and_what_is_gone_is_named()
    {
        var (sources, _, objective, _) = Sources();
        Assert.DoesNotContain(objective.Id, Publishing.Offer(sources).Priorities);
        var gone = new Publication { Title = "T", Priorities = [Guid.NewGuid()], Measures = [new(Guid.NewGuid())], Services = [Guid.NewGuid()] };
        Assert.Equal(["a priority that is gone", "a measure that is gone", "a service that is gone"], Publishing.LeftOut(gone, sources));
        Assert.True(Publishing.ContentOf(gone, sources).IsEmpty);
    }

    [Fact]
    public void Actions_are_told_only_of_published_plans_in_force_and_never_what_is_proposed_or_removed()
    {
        int Told(Plan plan, ActionStanding action)
        {
            var (sources, priority, _, _) = Sources(plan: plan, action: action);
            return Publishing.ContentOf(Chosen(priority.Id), sources).Promises.Count;
        }

        var plan = APlan();
        Assert.Equal(1, Told(plan, AnAction(plan.Id)));
        Assert.Equal(0, Told(plan, AnAction(plan.Id, notYet: true)));
        Assert.Equal(0, Told(plan, AnAction(plan.Id, removed: true)));
        Assert.Equal(0, Told(plan, AnAction(Guid.NewGuid())));
        var (hidden, draft) = (APlan(published: false), APlan(state: PlanState.Draft));
        Assert.Equal(0, Told(hidden, AnAction(hidden.Id)));
        Assert.Equal(0, Told(draft, AnAction(draft.Id)));
        var (loose, _, _, _) = Sources();
        Assert.Empty(Publishing.ContentOf(new() { Title = "T", Measures = [new(People)] }, loose).Promises);
    }

    [Fact]
    public void An_aim_that_ended_says_whether_it_was_reached()
    {
        var (sources, priority, objective, _) = Sources();
        AimState State() => Publishing.ContentOf(Chosen(priority.Id), sources).Priorities[0].Objectives[0].State;
        (objective.EndedOn, objective.IsReached) = (Officer.Today, true);
        Assert.Equal(AimState.Reached, State());
        objective.IsReached = false;
        Assert.Equal(AimState.GivenUp, State());
        (objective.EndedOn, objective.DueOn) = (null, null);
        Assert.Equal(AimState.GoesOn, State());
    }

    [Fact]
    public void Figures_are_told_once_somebody_approved_them_and_by_their_last_approved_revision()
    {
        var told = PublishedMeasures.Of(Source(Measure(), [Figure(People, 7, 30), Figure(People, 8, 20), Figure(People, 8, 21, revision: 2), Figure(People, 8, 22, FigureState.Submitted, revision: 3), Figure(People, 9, 9, FigureState.Entered)]), null, Book);
        Assert.Equal([30m, 21m], told.Figures.Select(figure => figure.Value!.Value));
        Assert.Equal((Colour.Red, new DateOnly(2026, 8, 31), Direction.Improving, "21 people", "Green at 10 people or below"), (told.Colour, told.DataTo!.Value, told.Direction, told.Show(told.Latest), told.Rule));
        Assert.Contains("21 people against 30 people", told.DirectionBecause, StringComparison.Ordinal);
        Assert.NotEmpty(told.Because);
        Assert.Equal("20%", (told with { Unit = "%" }).SayOnScale(20));
        var none = PublishedMeasures.Of(Source(Measure(), []), 5, Book);
        Assert.Equal((null, "no figure", Colour.None), (none.Latest, none.Show(none.Latest), none.Colour));
    }

    [Fact]
    public void A_small_number_is_in_no_figure_and_in_no_sentence()
    {
        var told = PublishedMeasures.Of(Source(Measure(), [Figure(People, 8, 20), Figure(People, 9, 3)]), 5, Book);
        Assert.Equal((null, Hiding.TooSmall, "fewer than 5", Colour.None, "", Direction.Unknown), (told.Latest!.Value, told.Latest.Hiding, told.Show(told.Latest), told.Colour, told.DirectionBecause, told.Direction));
        Assert.Contains("too small to be shown", told.Because, StringComparison.Ordinal);
        var before = PublishedMeasures.Of(Source(Measure(), [Figure(People, 8, 3), Figure(People, 9, 20)]), 5, Book);
        Assert.Equal((20m, Colour.Red, "", ""), (before.Latest!.Value!.Value, before.Colour, before.Because, before.DirectionBecause));
        // What counts no people shows small numbers.
        Assert.Equal("3 people", PublishedMeasures.Of(Source(Measure(), [Figure(People, 9, 3)]), null, Book) is var free ? free.Show(free.Latest) : "");
    }

    [Fact]
    public void A_share_is_hidden_by_the_people_that_it_counts_and_never_by_itself()
    {
        var told = PublishedMeasures.Of(Source(Measure("%", isShare: true), [Figure(People, 7, 3, counted: 30, outOf: 1000), Figure(People, 8, 50, counted: 2, outOf: 4), Figure(People, 9, 3)]), 5, Book);
        Assert.Equal([Hiding.Shown, Hiding.TooSmall, Hiding.Shown], told.Figures.Select(figure => figure.Hiding));
        Assert.Equal(("not shown: fewer than 5 people", null, null), (told.Show(told.Figures[1]), told.Figures[1].Counted, told.Figures[1].OutOf));
        Assert.Equal((30m, 1000m), (told.Figures[0].Counted!.Value, told.Figures[0].OutOf!.Value));
    }

    [Fact]
    public void Parts_hide_the_next_smallest_and_one_without_approved_figures_is_left_out()
    {
        var (north, south, east, west) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var told = PublishedMeasures.Of(Source(Measure(), [Figure(People, 9, 20)],
            ("Area", "South", [Figure(south, 9, 7)]), ("Area", "North", [Figure(north, 9, 2), Figure(north, 8, 4)]), ("Area", "East", [Figure(east, 9, 11)]), ("Area", "West", [Figure(west, 9, 1, FigureState.Entered)])), 5, Book);
        Assert.Equal(["East", "North", "South"], told.Parts.Select(part => part.Name));
        string Shown(string name, int at = 0) => told.Show(told.Parts.Single(part => part.Name == name).Figures[^(at + 1)]);
        Assert.Equal(("11 people", "fewer than 5", "not shown, so that a smaller number cannot be worked out", "fewer than 5"), (Shown("East"), Shown("North"), Shown("South"), Shown("North", 1)));
        Assert.Equal("not available", told.Show(new PublishedFigure { Kind = Domain.Measures.Figures.FigureKind.NotAvailable }));
    }

    [Fact]
    public void Services_of_one_name_have_addresses_of_their_own()
    {
        var (sources, _, _, _) = Sources();
        var content = Publishing.ContentOf(new() { Title = "T", Services = [.. sources.Chart.Services.Where(service => service.EndedOn is null).Select(service => service.Id)] }, sources);
        Assert.Equal(content.Services.Count, content.Services.Select(service => service.Slug).Distinct().Count());
        Assert.NotEmpty(content.Services);
    }
}
