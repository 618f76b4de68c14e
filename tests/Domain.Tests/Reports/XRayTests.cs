using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Tests.Improvement;

namespace GoldenThread.Domain.Tests.Reports;

public sealed class XRayTests
{
    private static readonly XRaySubject Healthy = new()
    {
        Plan = Sample.Approved(),
        Actions = [Accepted(Sample.Action())],
        Chart = Sample.Chart,
        HeldPosts = new HashSet<Guid> { Sample.Head },
        KnownAcronyms = [],
        Today = Sample.Today,
    };

    private static ImprovementAction Accepted(ImprovementAction action)
    {
        action.Progress = action.Progress with { AcceptedBy = new Dictionary<Guid, DateOnly> { [Sample.Head] = Sample.Today }, UpdatedAt = Sample.Now };
        return action;
    }

    private static XRayFinding Only(ActionDefinition definition, ActionProgress? progress = null, XRaySubject? subject = null)
    {
        var action = Accepted(Sample.Action(definition: definition));
        action.Progress = progress ?? action.Progress;
        return Assert.Single(XRay.Of((subject ?? Healthy) with { Actions = [action] }));
    }

    [Fact]
    public void A_healthy_plan_shows_nothing() => Assert.Empty(XRay.Of(Healthy));

    [Fact]
    public void No_lead_is_serious()
    {
        var found = Only(Sample.Definition() with { Leads = [] });
        Assert.Equal((XRayCheck.NoLead, XRaySeverity.Serious, "CEA1", "CEA1 has no lead.", "change"), (found.Check, found.Severity, found.Code, found.Sentence, found.Fix));
    }

    [Fact]
    public void No_date_and_no_review_is_serious_with_and_without_words()
    {
        Assert.Equal("CEA1 has the timescale “Ongoing” and no review date.", Only(Sample.Definition() with { Timescale = new() { Text = "Ongoing", Kind = TimescaleKind.Ongoing } }).Sentence);
        Assert.Equal("CEA1 has no timescale and no review date.", Only(Sample.Definition() with { Timescale = new() { Text = "", Kind = TimescaleKind.None } }).Sentence);
    }

    [Fact]
    public void No_criteria_is_found() => Assert.Equal(XRayCheck.NoCriteria, Only(Sample.Definition() with { Criteria = [] }).Check);

    [Fact]
    public void A_date_that_passed_in_silence_is_found_and_one_that_was_spoken_of_is_not()
    {
        var late = Sample.Definition() with { NextReview = Sample.Today.AddDays(-20) };
        var progress = Accepted(Sample.Action()).Progress;
        Assert.Equal("CEA1: “Review” was due on 3 November 2026 and nobody has said since how it stands.", Only(late, progress with { UpdatedAt = Sample.Now.AddDays(-40) }).Sentence);
        Assert.Equal(XRayCheck.PastNotUpdated, Only(late, progress with { UpdatedAt = null }).Check);
        Assert.Empty(XRay.Of(Healthy with { Actions = [Accepted(Sample.Action(definition: late))] }));
    }

    [Fact]
    public void Ongoing_for_two_years_is_found_from_the_day_on_which_it_is_two()
    {
        var definition = Sample.Definition() with { Timescale = new() { Text = "Ongoing", Kind = TimescaleKind.Ongoing }, NextReview = Sample.Today.AddDays(30) };
        var subject = Healthy with { Since = new Dictionary<Guid, DateOnly> { [Sample.Id(10)] = Sample.Today.AddYears(-2) } };
        Assert.Equal(XRayCheck.OngoingLong, Only(definition, null, subject).Check);
        Assert.Empty(XRay.Of(subject with { Today = Sample.Today.AddDays(-1), Actions = [Accepted(Sample.Action(definition: definition))] }));
    }

    [Fact]
    public void No_single_owner_is_found_in_a_class_a_crowd_and_a_name_without_post()
    {
        Assert.Contains("class of posts only", Only(Sample.Definition() with { Leads = [new Lead("HoS", PostClass: "Heads of service")] }, null, Healthy with { KnownAcronyms = ["HoS"] }).Sentence, StringComparison.Ordinal);
        Assert.Contains("matches no post", Only(Sample.Definition() with { Leads = [new Lead("Somebody")] }).Sentence, StringComparison.Ordinal);
        Assert.Contains("has 4 leads", Only(Sample.Definition() with { Leads = [new Lead("One", Sample.Head), new Lead("Two"), new Lead("Three"), new Lead("Four")] }).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_post_that_nobody_holds_or_that_has_ended_is_serious()
    {
        Assert.Contains("which nobody holds", Only(Sample.Definition(), null, Healthy with { HeldPosts = new HashSet<Guid>() }).Sentence, StringComparison.Ordinal);
        var ended = new PostChart([new Post { Id = Sample.Head, Title = "Head of Consultation", EndedOn = Sample.Today.AddDays(-1) }], []);
        Assert.Contains("a post that has ended", Only(Sample.Definition(), null, Healthy with { Chart = ended }).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_who_has_not_accepted_is_found() => Assert.Equal(XRayCheck.NotAccepted, Only(Sample.Definition(), new ActionProgress { UpdatedAt = Sample.Now }).Check);

    [Fact]
    public void Done_without_seen_evidence_is_found_and_other_ends_are_not()
    {
        Assert.Equal((XRayCheck.EvidenceNotSeen, "close"), Only(Sample.Definition(), new ActionProgress { Status = ActionStatus.Done }) is var found ? (found.Check, found.Fix) : default);
        var (seen, deferred) = (Sample.Action(), Sample.Action("CEA2", id: 11));
        (seen.Progress, deferred.Progress) = (new ActionProgress { Status = ActionStatus.Done, EvidenceSeen = true }, new ActionProgress { Status = ActionStatus.Deferred });
        Assert.Empty(XRay.Of(Healthy with { Actions = [seen, deferred] }));
    }

    [Fact]
    public void No_action_without_a_reason_is_found()
    {
        Assert.Equal(XRayCheck.NoReason, Only(Sample.Definition() with { Response = Response.NoAction }).Check);
        Assert.Empty(XRay.Of(Healthy with { Actions = [Sample.Action(definition: Sample.Definition() with { Response = Response.NoAction, ResponseReason = "None needed" })] }));
    }

    [Theory]
    [InlineData(false, false, "neither a board nor a date")]
    [InlineData(true, false, "no date")]
    [InlineData(false, true, "no board")]
    public void Monitoring_that_nobody_can_follow_is_found(bool board, bool date, string says) =>
        Assert.Contains(says, Only(Sample.Definition() with { Monitoring = [new MonitoringRoute(1, "Report", board ? Sample.Id(4) : null, 6, date ? Sample.Today.AddDays(90) : null)] }).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_is_checked_only_when_a_report_is_loaded()
    {
        var cites = Sample.Definition() with { Paragraphs = [42, 99] };
        Assert.Equal("CEA1 cites paragraph 99, which the report does not have.", Only(cites, null, Healthy with { Paragraphs = new HashSet<int> { 42 } }).Sentence);
        Assert.Empty(XRay.Of(Healthy with { Actions = [Accepted(Sample.Action(definition: cites))] }));
    }

    [Fact]
    public void What_was_taken_out_is_not_looked_at_and_serious_findings_come_first()
    {
        var (gone, loose) = (Sample.Action("CEA2", Sample.Definition() with { Leads = [] }, 11), Accepted(Sample.Action(definition: Sample.Definition() with { Leads = [], Criteria = [], Monitoring = [new MonitoringRoute(1, "Report")] })));
        gone.RemovedOn = Sample.Today;
        Assert.Equal([XRaySeverity.Serious, XRaySeverity.Doubtful, XRaySeverity.Tidy], XRay.Of(Healthy with { Actions = [gone, loose] }).Select(found => found.Severity));
    }

    [Fact]
    public void Acronyms_are_unexplained_unused_or_written_in_two_ways()
    {
        var plan = Sample.Approved();
        plan.Legend = [new("HoS", "Head of Service"), new("LAA", "Local Area Agreement")];
        var action = Accepted(Sample.Action(definition: Sample.Definition("Ask the HOS, the SPMT and all MDs about CEA1 and IT") with { Comment = "ALL IN CAPITALS" }));
        var found = XRay.Of(Healthy with { Plan = plan, Actions = [action], KnownAcronyms = ["IT"] }).Select(finding => finding.Sentence);
        Assert.Equal(["“MD” is used in CEA1 and explained nowhere.", "“SPMT” is used in CEA1 and explained nowhere.", "“LAA” (Local Area Agreement) is in the plan's legend and used in no action.", "“HoS” is also written “HOS”."], found);
    }

    [Theory]
    [InlineData(1, "A1")]
    [InlineData(2, "A1 and A2")]
    [InlineData(3, "A1, A2 and A3")]
    [InlineData(5, "A1, A2 and 3 more")]
    public void Codes_are_said_in_a_sentence(int count, string words) => Assert.Equal(words, AcronymUse.In([.. Enumerable.Range(1, count).Select(n => $"A{n}")]));

    [Fact]
    public void Acronyms_of_any_text_that_nobody_explains_are_named_once() =>
        Assert.Equal(["DToC", "QZX"], AcronymUse.NotExplained(["The QZX and the CQC met.", "Fewer DToC, says the QZX.", ""], ["CQC"]));
}
