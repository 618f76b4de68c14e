using GoldenThread.Domain.Assessments.Findings;
using static GoldenThread.Domain.Tests.Assessments.Findings.SomeReport;

namespace GoldenThread.Domain.Tests.Assessments.Findings;

public sealed class SelfAwarenessTests
{
    [Fact]
    public void It_counts_what_the_council_had_said_itself_and_nothing_that_was_withdrawn()
    {
        var report = Of();
        var (said, unsaid, withdrawn) = (FindingOf(report), FindingOf(report), FindingOf(report));
        (said.Foreseen, withdrawn.Foreseen) = ("Self-assessment 2026, 2.1", "Self-assessment 2026, 2.2");
        Assert.True(withdrawn.Withdraw("The final report dropped it.", Officer).IsGranted);
        var aware = SelfAwareness.Of([said, unsaid, withdrawn]);
        Assert.Equal([said], aware.Said);
        Assert.Equal([unsaid], aware.Unsaid);
        Assert.Equal(2, aware.Count);
        Assert.Equal("The council had said 1 of 2 findings itself before the inspection", aware.InWords);
        Assert.Equal("The council had said 0 of 1 finding itself before the inspection", SelfAwareness.Of([unsaid]).InWords);
        Assert.Equal(0, SelfAwareness.Of([withdrawn]).Count);
    }
}
