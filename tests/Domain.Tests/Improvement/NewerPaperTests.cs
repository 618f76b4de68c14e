using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class NewerPaperTests
{
    private static readonly Guid First = Sample.Id(71), Second = Sample.Id(72);
    private static readonly PlanFromReading Maker = new(Sample.Chart, new Dictionary<string, Guid>());

    private static ReadAction Read(string code, string words, params string[] evidence) => new()
    {
        Code = code,
        Section = 1,
        Category = "A",
        Action = words,
        Paragraphs = [],
        Timescale = new Timescale { Text = "By March 2027", Kind = TimescaleKind.By, Due = new DateOnly(2027, 3, 31) },
        Leads = ["Head of Consultation"],
        Evidence = evidence.Length == 0 ? ["The report is published"] : evidence,
        Monitoring = [],
        CrossReferences = [],
        Table = 1,
        Row = 2,
        Where = "table 1, row 2",
        Response = PlanResponse.Act,
        Words = [],
    };

    private static PlanReading Reading(params ReadAction[] actions) => new()
    { Sections = [], Categories = [], Actions = actions, ReviewRecord = [], Legend = new Dictionary<string, string>(), Offers = [], Tables = [], Warnings = [] };

    private static IReadOnlyList<PaperDifference> Differences(IReadOnlyList<ImprovementAction> plan, params ReadAction[] actions) => PaperDifference.Between(Reading(actions), new ImportChoices(), plan, Maker);

    private static void Take(ImprovementAction action, ReadAction read, Guid import, Plan plan) =>
        Assert.True(action.ChangeAsRead(Differences([action], read)[0].Definition!, import, $"paper {import}", plan, Sample.Officer("Read"), Sample.Chart).IsGranted);

    [Fact]
    public void A_paper_is_laid_over_what_is_proposed_already()
    {
        var action = Sample.Action();
        action.Change(action.Definition with { Outcome = "Fewer complaints", Resources = "None" }, Sample.InDraft(), Sample.Officer("Why"), Sample.Chart);
        var difference = Assert.Single(Differences([action], Read("CEA1", "Publish two reports") with { Outcome = "Fewer complaints" }));
        Assert.Equal(["action", "resources"], difference.Fields.Select(field => field.Field));
        Assert.Equal("Fewer complaints", difference.Definition!.Outcome);
        Assert.Equal(PaperDifferenceKind.Same, Differences([action], Read("CEA1", "Publish one report a year") with { Outcome = "Fewer complaints", Resources = "None" })[0].Kind);
        action.ProposedPresence = false;
        Assert.Empty(Differences([action]));
    }

    [Fact]
    public void A_code_that_was_taken_out_is_not_used_twice_and_neither_is_the_number_of_a_criterion()
    {
        var (gone, kept) = (Sample.Action("CEA9", id: 11), Sample.Action());
        (gone.RemovedOn, gone.Definition) = (Sample.Today, Sample.Definition("Something else"));
        var added = Differences([gone], Read("cea9", "Quite another thing"))[0];
        Assert.Equal((PaperDifferenceKind.Added, true), (added.Kind, added.CodeIsTaken));
        Assert.False(Differences([gone], Read("CEA8", "Quite another thing"))[0].CodeIsTaken);

        kept.Progress = kept.Progress with { Judgements = [new CriterionJudgement(2, CriterionState.Met, "Seen", [], "Post", Sample.Id(6), Sample.Today)] };
        Assert.Equal([1, 3], Differences([kept], Read("CEA1", "Publish one report a year", "The report is published", "New"))[0].Definition!.Criteria.Select(c => c.Key));
        Assert.Equal(6, PaperDifference.Between(Reading(Read("CEA1", "Publish one report a year", "New")), new ImportChoices(), [kept], Maker, _ => 5)[0].Definition!.Criteria[0].Key);
    }

    [Fact]
    public void Categories_and_acronyms_that_are_worded_otherwise_are_taken_over_one_by_one()
    {
        var plan = Sample.InDraft();
        plan.Legend = [new PlanLegendEntry("HoS", "Head of Service")];
        var reading = Reading() with
        {
            Categories = [new ReadCategory("A", "Monitoring", "New  words"), new ReadCategory("B", "B", null), new ReadCategory("C", "Practice", "What is practice")],
            Legend = new Dictionary<string, string> { ["HoS"] = "Head  of Service", ["LSP"] = "Local Strategic Partnership" },
        };
        var differences = PaperWordsDifference.Between(reading, plan);
        Assert.Equal([("A", "Monitoring: Old words"), ("C", null), ("LSP", null)], differences.Select(d => (d.Name, d.Before)));
        var over = PaperWordsDifference.Over(plan, [differences[0], differences[2]]);
        Assert.Equal(["New  words", null], over.Categories.Select(category => category.Definition));
        Assert.Equal(["HoS", "LSP"], over.Legend.Select(entry => entry.Acronym));
    }

    [Fact]
    public void What_a_paper_proposed_is_withdrawn_and_what_was_proposed_before_it_stands_again()
    {
        var (plan, action) = (Sample.InDraft(), Sample.Action());
        action.Change(action.Definition with { Outcome = "Fewer complaints" }, plan, Sample.Officer("Why"), Sample.Chart);
        Take(action, Read("CEA1", "Publish two"), First, plan);
        Take(action, Read("CEA1", "Publish three"), Second, plan);
        Assert.Contains("changed since", Sample.Only(action.WithdrawAsRead(First, plan, Sample.Officer())), StringComparison.Ordinal);

        action.Record(ActionUpdate.Same(action) with { NextReview = Sample.Today.AddDays(9) }, 600, Sample.Officer(), Sample.Chart);
        Assert.StartsWith("Change read from", action.WithdrawAsRead(Second, plan, Sample.Officer()).Value!.InWords, StringComparison.Ordinal);
        Assert.Equal("Publish two", action.Proposed!.Action);
        Assert.True(action.WithdrawAsRead(First, plan, Sample.Officer()).IsGranted);
        Assert.Equal(("Publish one report a year", "Fewer complaints", Sample.Today.AddDays(9)), (action.Proposed.Action, action.Proposed.Outcome, action.Proposed.NextReview));
        Assert.Contains("nothing of this paper", Sample.Only(action.WithdrawAsRead(First, plan, Sample.Officer())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_changed_since_is_theirs()
    {
        var (plan, action) = (Sample.InDraft(), Sample.Action());
        Take(action, Read("CEA1", "Publish two"), First, plan);
        action.Change(action.Proposed! with { Outcome = "Fewer complaints" }, plan, Sample.Officer("Why"), Sample.Chart);
        Assert.Contains("somebody changed since", Sample.Only(action.WithdrawAsRead(First, plan, Sample.Officer())), StringComparison.Ordinal);
        Assert.Equal("Publish two", action.Proposed.Action);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Additions_and_removals_are_withdrawn_too_in_a_first_draft_as_well(bool isFirst)
    {
        var plan = isFirst ? Sample.Plan() : Sample.InDraft();
        var (added, gone, changed) = (Sample.Action("CEA2", id: 11), Sample.Action("CEA3", id: 12), Sample.Action());
        (added.ProposedPresence, added.Progress) = (isFirst ? null : true, new ActionProgress { ProposedByPaper = new(First, "paper", plan.Current.Label, ProposedKind.Added) });
        Assert.True(gone.RemoveAsRead(First, "paper", plan, Sample.Officer("Not there")).IsGranted);
        Take(changed, Read("CEA1", "Publish two"), First, plan);

        foreach (var action in new[] { added, gone, changed }) { Assert.True(action.WithdrawAsRead(First, plan, Sample.Officer()).IsGranted); }
        Assert.True(added.IsWithdrawn);
        Assert.False(Differences([added], Read("CEA2", "Read again"))[0].CodeIsTaken);
        Assert.Equal((null, null), (gone.RemovedOn, gone.ProposedPresence));
        Assert.Equal(("Publish one report a year", null), (changed.Definition.Action, changed.Proposed));
    }

    [Fact]
    public void What_came_into_force_is_not_withdrawn()
    {
        var (plan, action) = (Sample.InDraft(), Sample.Action());
        Take(action, Read("CEA1", "Publish two"), First, plan);
        action.PutIntoForce(Sample.Today, Sample.Officer());
        Assert.Null(action.Progress.ProposedByPaper);
        Assert.Contains("nothing of this paper", Sample.Only(action.WithdrawAsRead(First, plan, Sample.Officer())), StringComparison.Ordinal);
    }
}
