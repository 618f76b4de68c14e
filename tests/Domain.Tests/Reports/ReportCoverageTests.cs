using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Reports;
using static GoldenThread.Domain.Tests.Assessments.Findings.SomeReport;

namespace GoldenThread.Domain.Tests.Reports;

public sealed class ReportCoverageTests
{
    private static readonly CitingAction Cites = new(Guid.CreateVersion7(), "plan", "CEA1", "Answer sooner", [3, 3, 68]);

    private static Finding Answered(Finding finding, bool isApproved)
    {
        Assert.True(finding.Respond(new() { Kind = AnswerKind.Act, Actions = [Cites.Id] }, _ => true, _ => true, Chart, Head).IsGranted);
        if (isApproved) { Assert.True(finding.Approve(Chart, Officer).IsGranted); }
        return finding;
    }

    [Fact]
    public void What_wants_an_answer_is_answered_by_an_action_that_cites_it_or_by_approved_answers()
    {
        var report = Of();
        var bare = ReportCoverage.Of(report, [], []);
        Assert.Equal([CoverageState.NotNeeded, CoverageState.Unanswered, CoverageState.Unanswered, CoverageState.NotNeeded, CoverageState.Unanswered], bare.Lines.Select(line => line.State));
        Assert.Equal((3, 3, 0), (bare.Wanted, bare.Count(CoverageState.Unanswered), bare.Nowhere.Count));

        var finding = FindingOf(report, 2, 4);
        var coverage = ReportCoverage.Of(report, [finding], [Cites]);
        // A paragraph on which a finding rests wants an answer whatever it was taken for.
        Assert.Equal([CoverageState.NotNeeded, CoverageState.Unanswered, CoverageState.Answered, CoverageState.Unanswered, CoverageState.Unanswered], coverage.Lines.Select(line => line.State));
        Assert.Equal("CEA1", Assert.Single(coverage.Lines[2].Actions).Code);
        Assert.Equal((68, "CEA1"), (Assert.Single(coverage.Nowhere).Number, Assert.Single(coverage.Nowhere[0].Actions).Code));

        Assert.Equal(CoverageState.Proposed, ReportCoverage.Of(report, [Answered(finding, false)], [Cites]).Lines[1].State);
        var answered = ReportCoverage.Of(report, [Answered(FindingOf(report, 2, 4), true)], [Cites]);
        Assert.Equal((CoverageState.Answered, "CEA1"), (answered.Lines[1].State, Assert.Single(answered.Lines[1].Actions).Code));
    }

    [Fact]
    public void Every_finding_of_a_paragraph_wants_its_own_answer_and_a_withdrawn_one_none()
    {
        var report = Of();
        var (answered, open, withdrawn) = (Answered(FindingOf(report, 3), true), FindingOf(report, 3), FindingOf(report, 5));
        Assert.True(withdrawn.Withdraw("Made twice", Officer).IsGranted);
        var coverage = ReportCoverage.Of(report, [answered, open, withdrawn], [Cites]);
        Assert.Equal((CoverageState.Unanswered, 2), (coverage.Lines[2].State, coverage.Lines[2].Findings.Count));
        Assert.Equal((CoverageState.Unanswered, 0), (coverage.Lines[4].State, coverage.Lines[4].Findings.Count));
    }
}
