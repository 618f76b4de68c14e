using GoldenThread.Domain.Organisation;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Improvement;

/// <summary>A paper that is read, printed and read again gives the same plan.</summary>
public sealed class PrintingAndReadingAgain
{
    private static readonly PlanFromReading Make = new(new PostChart([], []), new Dictionary<string, Guid>());

    public static TheoryData<string, string> EveryPaper()
    {
        var every = new TheoryData<string, string>();
        foreach (var format in PlanPrinting.Formats)
        {
            every.Add("kent-improvement-plan-2008.docx", format);
            every.Add("rochford-improvement-plan-2009.docx", format);
        }

        return every;
    }

    [Theory, MemberData(nameof(EveryPaper))]
    public void A_real_plan_survives_being_printed(string paper, string format)
    {
        var read = ReadFile(Shared.Path($"real/{paper}"));
        var printed = Print(read, format);
        var again = ReadStream(printed, $"again.{format}");

        Assert.Equal(Lines(read), Lines(again));
        Assert.Equal(read.Sections.Select(s => $"{s.Number} {Plain(s.Title)}"), again.Sections.Select(s => $"{s.Number} {Plain(s.Title)}"));
        Assert.Equal(read.Categories.Select(c => $"{c.Code} {Plain(c.Title)}").Order(StringComparer.Ordinal), again.Categories.Select(c => $"{c.Code} {Plain(c.Title)}").Order(StringComparer.Ordinal));
        if (format == "csv") { return; }

        Assert.Equal(read.Categories.Select(c => Plain(c.Definition ?? "")), again.Categories.Select(c => Plain(c.Definition ?? "")));
        Assert.Equal(read.Legend, again.Legend);
        Assert.Equal(read.ReviewRecord, again.ReviewRecord);
        Assert.Equal(read.Title, again.Title);
    }

    [Fact]
    public void A_plan_made_by_hand_survives_being_printed()
    {
        var plan = ByHand();
        foreach (var format in PlanPrinting.Formats)
        {
            var again = ReadStream(Printed(plan, format), $"again.{format}");
            var definition = Make.Definition(again.Actions.Single(a => a.Code == "X1"), again.Actions.Where(a => a.PartOf == "X1"), new ImportChoices());
            var should = plan.Actions[0].Definition;
            Assert.Equal(should.Comment, definition.Comment);
            Assert.Equal(should.Paragraphs, definition.Paragraphs);
            Assert.Equal(should.Criteria.Select(c => c.Words), definition.Criteria.Select(c => c.Words));
            Assert.Equal(should.Steps.Select(s => (s.Words, s.Due, s.Lead?.AsPrinted)), definition.Steps.Select(s => (s.Words, s.Due, s.Lead?.AsPrinted)));
            Assert.Equal(2, again.Actions.Single(a => a.Code == "X2").Section);
            Assert.Equal("No need for separate action.", again.Actions.Single(a => a.Code == "X3").Reason);
            Assert.Equal("=HYPERLINK(\"x\") is only words", again.Actions.Single(a => a.Code == "X2").Action);
            if (format != "csv") { Assert.Equal(["What changes how it is watched", null], again.Categories.Select(c => c.Definition)); }
        }
    }

    [Fact]
    public void What_is_printed_is_valid_has_no_author_and_bears_its_anchor()
    {
        using var word = WordprocessingDocument.Open(Printed(ByHand(), "docx"), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(word, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.True(string.IsNullOrEmpty(word.PackageProperties.Creator));
        Assert.True(string.IsNullOrEmpty(word.PackageProperties.LastModifiedBy));
        var text = word.MainDocumentPart!.Document.InnerText;
        Assert.Contains("History anchor 7: abc", text, StringComparison.Ordinal);
        Assert.Contains("As at 23 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("w:tblHeader", word.MainDocumentPart.Document.OuterXml, StringComparison.Ordinal);
        Assert.Contains("w:orient=\"landscape\"", word.MainDocumentPart.Document.OuterXml, StringComparison.Ordinal);

        using var excel = SpreadsheetDocument.Open(Printed(ByHand(), "xlsx"), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(excel, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void A_committee_report_has_its_form_and_its_exceptions()
    {
        var late = ByHand();
        late = late with { Actions = [.. late.Actions.Select(a => a with { Standing = a.Standing with { Status = ActionStatus.AtRisk, Narrative = "The supplier left." } })] };
        var county = CommitteeForm.Of(late, "county", TestClock.Today);
        county.Reasons = "First reason\nSecond reason";
        var text = TextOf(CommitteePaper.Of(county, late));
        Assert.Contains("1.(1) The plan has 3 actions", text, StringComparison.Ordinal);
        Assert.Contains("(2) Second reason", text, StringComparison.Ordinal);
        Assert.Contains("FOR INFORMATION", text, StringComparison.Ordinal);
        Assert.Contains("The supplier left.", text, StringComparison.Ordinal);
        Assert.Contains("History anchor 7: abc", text, StringComparison.Ordinal);

        var district = CommitteeForm.Of(late, "district", TestClock.Today);
        district.Recommendations = "To note the plan";
        text = TextOf(CommitteePaper.Of(district, late));
        Assert.Contains("1 DECISION BEING RECOMMENDED", text, StringComparison.Ordinal);
        Assert.Contains("1.1 To note the plan", text, StringComparison.Ordinal);
        Assert.Contains("does not depart from Council policy", text, StringComparison.Ordinal);
    }

    private static string TextOf(Documents.Writing.Report report)
    {
        var file = new MemoryStream();
        Documents.Writing.WordWriter.Write(report, file);
        using var word = WordprocessingDocument.Open(file, false);
        return word.MainDocumentPart!.Document.InnerText;
    }

    private static PlanPaper ByHand() => Paper(
        new Plan
        {
            Code = "hand",
            Title = "Hand-made improvement plan",
            Themes = [new Theme(1, "Roads"), new Theme(2, "Streets")],
            Categories = [new Category("A", "Monitoring", "What changes how it is watched"), new Category("B", "New")],
            Versions = [new PlanVersion { Label = "1", State = PlanState.Approved, Board = "Cabinet", ApprovedBy = "Cabinet", ReviewedOn = new DateOnly(2026, 2, 12), Issues = "Original" }, new PlanVersion { Label = "1.1", State = PlanState.Draft, Issues = "Secret draft" }],
        },
        [
            ("X1", new ActionDefinition
            {
                Theme = 1, Category = "A", Paragraphs = [4, 5], Comment = "Potholes stay for months.", Action = "Mend them", Timescale = Timescale.Read("By March 2027"), Leads = [new Lead("Head of Highways"), new Lead("HC")],
                Criteria = [new Criterion(1, "Nine in ten are mended in a week"), new Criterion(2, "Letters are answered")], Monitoring = [new MonitoringRoute(1, "Quarterly report to Cabinet")],
                Steps = [new Step(1, "Count them", new Lead("HC"), new DateOnly(2026, 12, 31), true), new Step(2, "Buy tar", null, null, true)],
            }),
            ("X2", new ActionDefinition { Theme = 2, Category = "B", Action = "=HYPERLINK(\"x\") is only words", Timescale = Timescale.Read("Ongoing") }),
            ("X3", new ActionDefinition { Theme = 2, Category = "B", Comment = "Signs are old.", Response = Response.NoAction, ResponseReason = "No need for separate action." }),
        ]);

    private static PlanPaper Paper(Plan plan, IEnumerable<(string Code, ActionDefinition Definition)> actions) => new()
    {
        Plan = plan,
        Actions = [.. actions.Select((a, i) => new ImprovementAction { Id = Guid.NewGuid(), PlanId = plan.Id, Code = a.Code, Order = i + 1, Definition = a.Definition })
            .Select(a => new PaperAction(a.Definition, a.Progress, ActionStanding.Of(a, new PostChart([], []))))],
        AsAt = TestClock.Today,
        Total = actions.Count(),
        Anchor = "History anchor 7: abc",
        Council = "Test Council",
    };

    private static MemoryStream Print(PlanReading read, string format) => Printed(Paper(
        new Plan
        {
            Code = "real",
            Title = read.Title!,
            Themes = PlanFromReading.Themes(read, new ImportChoices()),
            Categories = [.. read.Categories.Select(c => new Category(c.Code, c.Title, c.Definition))],
            Legend = [.. read.Legend.Select(l => new PlanLegendEntry(l.Key, l.Value))],
            Versions = PlanFromReading.Versions(read),
        },
        read.Actions.Where(a => a.PartOf is null).Select(a => (PlanFromReading.CodeOf(read, a), Make.Definition(a, read.Actions.Where(p => p.PartOf is not null && p.PartOf == a.Code), new ImportChoices())))), format);

    private static MemoryStream Printed(PlanPaper paper, string format)
    {
        var file = new MemoryStream();
        PlanPrinting.Write(paper, format, file);
        file.Position = 0;
        return file;
    }

    private static PlanReading ReadFile(string path)
    {
        using var content = File.OpenRead(path);
        return ReadStream(content, Path.GetFileName(path));
    }

    private static PlanReading ReadStream(Stream content, string name)
    {
        var read = DocumentReader.Read(content, name, null, new ReadingChoices { Unguard = name == "again.csv" });
        Assert.True(read.Document is not null, read.Refusal?.Message);
        return PlanReader.Read(PaperFromDocument.Carry(read.Document!, name));
    }

    private static string[] Lines(PlanReading read) => [.. read.Actions.Where(a => a.PartOf is null).Select(a =>
        Plain(a.Code + " " + JsonSerializer.Serialize(Make.Definition(a, read.Actions.Where(p => p.PartOf is not null && p.PartOf == a.Code), new ImportChoices()), StoreJson.Options)))];

    private static string Plain(string text) => Regex.Replace(text.Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201c', '"').Replace('\u201d', '"'), @"\s+", " ").Trim();
}
