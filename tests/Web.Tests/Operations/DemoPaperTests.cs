using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Operations;

public sealed class DemoPaperTests
{
    [Theory]
    [InlineData("corporate-improvement-plan.docx")]
    [InlineData("corporate-improvement-plan.xlsx")]
    public void The_improvement_plan_is_read_back_from_its_paper_with_a_warning_only_where_one_is_due(string file)
    {
        var plan = new DemoFolder(TestClock.Today).Improvement;
        var read = Read(file);
        Equal(plan, read);
        Assert.Equal(plan.Categories.Select(c => (c.Code, c.Title, c.Definition)), read.Categories.Select(c => (c.Code, c.Title, c.Definition)));
        Assert.Equal(plan.Actions.Select(a => a.Comment), read.Actions.Select(a => a.Comment));
        Assert.Equal(plan.Actions.Select(a => string.Join('|', a.Evidence)), read.Actions.Select(a => string.Join('|', a.Evidence)));
        Assert.Equal(plan.Actions.Select(a => string.Join(',', a.Paragraphs)), read.Actions.Select(a => string.Join(',', a.Paragraphs)));
        Assert.Equal(plan.Actions.Select(a => a.Reason), read.Actions.Select(a => a.Reason));
        Assert.Single(read.Warnings, w => w.Kind == WarningKind.SplitRow);
        Assert.Equal(4, read.Warnings.Count(w => w.Kind == WarningKind.Response));
        Assert.True(read.Warnings.Count <= 10, string.Join('\n', read.Warnings));
    }

    [Theory]
    [InlineData("highways-recovery-plan.docx")]
    [InlineData("highways-recovery-plan.xlsx")]
    public void The_highways_plan_is_read_back_from_its_paper(string file)
    {
        var plan = new DemoFolder(TestClock.Today).Highways;
        var read = Read(file);
        Equal(plan, read);
        Assert.Equal(plan.Actions.Select(a => a.Objective), read.Actions.Select(a => a.Objective));
        Assert.Equal(plan.Actions.Select(a => a.Outcome), read.Actions.Select(a => a.Outcome));
        Assert.True(read.Warnings.Count(w => w.Kind is not WarningKind.SeeAbove) <= 4, string.Join('\n', read.Warnings));
    }

    [Fact]
    public void The_papers_can_be_made_again()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-");
        try
        {
            DemoPapersCommand.Write(new DemoFolder(TestClock.Today), folder.FullName);
            Assert.Equal(["corporate-improvement-plan.docx", "corporate-improvement-plan.xlsx", "highways-recovery-plan.docx", "highways-recovery-plan.xlsx"], folder.GetFiles().Select(file => file.Name).Order());
            Assert.All(folder.GetFiles(), file => Assert.Equal(Read(Checkout.File($"demo/{file.Name}")).Actions.Count, Read(file.FullName).Actions.Count));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{{FY}}", "2026/27")]
    [InlineData("By the end of {{FY+1}}", "By the end of 2027/28")]
    [InlineData("{{month-2}} {{month+3}}", "September 2026 February 2027")]
    [InlineData("{{day+10}}", "3 December 2026")]
    public void Dates_are_relative_to_today(string written, string filled) => Assert.Equal(filled, DemoDates.Fill(written, TestClock.Today));

    [Fact]
    public void A_date_that_is_not_understood_is_told() => Assert.Contains("week", Assert.Throws<InvalidDataException>(() => DemoDates.Fill("{{week+1}}", TestClock.Today)).Message, StringComparison.Ordinal);

    private static void Equal(DemoPlan plan, PlanReading read)
    {
        Assert.Equal(plan.Actions.Select(a => a.Code), read.Actions.Select(a => a.Code));
        Assert.Equal(plan.Actions.Select(a => a.Theme), read.Actions.Select(a => a.Section ?? 0));
        Assert.Equal(plan.Themes.Select(t => (t.Number, t.Title)), read.Sections.Select(s => (s.Number, s.Title)));
        Assert.Equal(plan.Actions.Select(a => a.Category), read.Actions.Select(a => a.Category));
        Assert.Equal(plan.Actions.Select(a => string.Join('|', a.Leads)), read.Actions.Select(a => string.Join('|', a.Leads)));
        Assert.Equal(plan.Legend, read.Legend);
        Assert.Equal(1 + plan.Reviews.Count, read.ReviewRecord.Count);
        Assert.Equal(plan.Actions.Select(a => a.Response.ToString()), read.Actions.Select(a => a.Response.ToString()));
    }

    private static PlanReading Read(string file)
    {
        var path = Path.IsPathRooted(file) ? file : Checkout.File($"demo/{file}");
        using var content = File.OpenRead(path);
        var reading = DocumentReader.Read(content, Path.GetFileName(path));
        Assert.True(reading.WasRead, reading.Refusal?.ToString());
        return PlanReader.Read(PaperFromDocument.Carry(reading.Document, Path.GetFileName(path)));
    }
}
