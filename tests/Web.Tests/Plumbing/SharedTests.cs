namespace GoldenThread.Web.Tests.Plumbing;

public sealed class SharedTests
{
    [Fact]
    public void A_shared_paper_is_found() => Assert.True(File.Exists(Shared.Path("real/README.md")));

    [Fact]
    public void An_absent_paper_is_a_failure_only_where_the_papers_are_required()
    {
        var required = Environment.GetEnvironmentVariable("GOLDEN_THREAD_SHARED_REQUIRED") == "1";
        Exception? refusal = null;
        try
        {
            Shared.Path("real/no such paper.docx");
        }
        catch (Exception caught) // Assert.Throws would let a skip through
        {
            refusal = caught;
        }

        Assert.Equal(required ? "FailException" : "SkipException", refusal?.GetType().Name);
        Assert.Contains("real/no such paper.docx is not in the folder of shared papers", refusal!.Message, StringComparison.Ordinal);
    }
}
