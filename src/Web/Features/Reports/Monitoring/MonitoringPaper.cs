using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using static GoldenThread.Web.Features.Reports.MonitoringWords;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A report of Core Monitoring as a paper to read and as sheets to reckon with: the same lines, the same figures.</summary>
public sealed class MonitoringPaper(OpenedMonitoring opened)
{
    private MonitoringSummary Summary => opened.Summary;

    public Report AsDocument() => new()
    {
        Title = opened.Report.Title,
        Blocks =
        [
            new ReportParagraph($"{opened.Council}. {MonitoringSentences.Status(opened)}"),
            .. opened.Report.Because is { } because ? [new ReportParagraph($"Reported again because: {because}")] : Array.Empty<ReportBlock>(),
            new ReportParagraph(MonitoringSentences.Headline(Summary)),
            .. opened.Content.Introduction.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new ReportParagraph(line)),
            new ReportHeading(2, "What changed"),
            new ReportParagraph(MonitoringSentences.Changes(opened)),
            .. Summary.Changes.Count > 0 ? [ChangesTable()] : Array.Empty<ReportBlock>(),
            .. Section("Red, with what is done", Summary.Red, RedTable),
            .. Section("Of concern by the control chart", Summary.OfConcern, lines => Exceptions("Of concern by the control chart", lines, "What the chart says", VariationOf)),
            .. Section("Target out of reach", Summary.OutOfReach, lines => Exceptions("Target out of reach", lines, "What the chart says", AssuranceOf)),
            .. Section("Expected to miss the year’s target", Summary.ExpectedToMiss, lines => Exceptions("Expected to miss the year’s target", lines, "Year end expected", YearEnd)),
            .. opened.Since.Count > 0 ? [new ReportHeading(2, "Corrected since it was reported"), .. opened.Since.Select(each => new ReportParagraph($"{each.Line.Code} {each.Line.Title}. {Since(each)}"))] : Array.Empty<ReportBlock>(),
            new ReportHeading(2, "Every measure"),
            AllTable(),
            .. Foot().Select(line => new ReportParagraph(line)),
        ],
    };

    /// <summary>Sheets: what the report is, what changed, and every measure with a column for each thing.</summary>
    public Report AsWorkbook() => new() { Title = opened.Report.Title, Blocks = [AsTable(), .. Summary.Changes.Count > 0 ? [ChangesTable()] : Array.Empty<ReportBlock>(), .. Summary.Red.Count > 0 ? [RedTable(Summary.Red)] : Array.Empty<ReportBlock>(), AboutTable()] };

    /// <summary>One row a measure, one column a thing.</summary>
    public ReportTable AsTable() => new()
    {
        Caption = "Every measure",
        Columns =
        [
            new("Group", 1.6), new("Code", 0.7), new("Measure", 3), new("Owner", 1.8), new("Period", 1.4), new("Figure"), new("Unit"), new("Counted"), new("Out of"), new("How settled", 1.2), new("Target", 1.3), new("Rating"), new("Because", 3),
            new("Before"), new("Against the period before", 1.2), new("Against the same period last year", 1.2), new("Variation", 1.6), new("Target within reach", 1.6), new("Year end expected", 1.2), new("80% from"), new("80% to"), new("Chance of meeting the year’s target"), new("Why", 4), new("What next", 4), new("By whom", 1.8), new("By when", 1.2), new("Action of a plan", 1.2), new("Source and date", 3),
        ],
        Rows = opened.Content.Lines.Select(line => ReportRow.Of(
            Text(Group(line.Group)), Text(line.Code), Text(line.Title), Text(line.Owner), Text(PeriodOf(line)), Number(line, line.Position.Value, Figure(line)), Text(line.Unit), Plain(line.Position.Numerator), Plain(line.Position.Denominator), Text(Beside(line)), Text(TargetOf(line)),
            Text(ColourWord(line.Position.Colour)), Text(Because(line)), Text(line.Before is { } before ? ColourWord(before) : ""), Text(DirectionWord(line, DirectionMode.PreviousPeriod)), Text(DirectionWord(line, DirectionMode.SamePeriodLastYear)), Text(VariationOf(line)), Text(AssuranceOf(line)),
            Number(line, line.Position.YearEnd?.Expected, ""), Number(line, line.Position.YearEnd?.Low80, ""), Number(line, line.Position.YearEnd?.High80, ""), Text(line.Position.YearEnd?.Chance is { } chance ? Chance(chance) : ""),
            Text(line.Words.Why), Text(line.Words.Next), Text(line.Doer), line.Words.By is { } by ? ReportCell.Of(by) : ReportCell.Empty, Text(line.Action), Text(line.Source))),
    };

    /// <summary>How anybody tells that two files are of the same report, and that nothing of it was altered.</summary>
    public IReadOnlyList<string> Foot() =>
    [
        $"Compared with {opened.Content.Against}.",
        $"Digest of the figures (SHA-256): {opened.Digest}",
        opened.Anchor,
        .. opened.HeldBack > 0 ? [$"{Say.Count(opened.HeldBack, "measure", "measures")} of the report not yours to read left out; the digest is of the whole."] : Array.Empty<string>(),
    ];

    private ReportTable AllTable() => new()
    {
        Caption = "Every measure",
        Columns = [new("Measure", 2.6), new("Figure", 1.3), new("Target", 1.2), new("Rating", 2.4), new("Direction", 1.6), new("Variation and reach", 1.6), new("Year end expected", 1.7), new("Commentary", 3.2), new("Source and date", 2)],
        Rows = opened.Content.Lines.GroupBy(line => line.Group).SelectMany(group => group.Select(Row).Prepend(ReportRow.Group(Group(group.Key)))),
    };

    private static ReportRow Row(MonitoringLine line) => ReportRow.Of(
        Lines($"{line.Code} {line.Title}", line.Owner), Lines(Figure(line), Beside(line), PeriodOf(line)), Text(TargetOf(line)), Lines(ColourWord(line.Position.Colour), Because(line)),
        Lines($"Period before: {DirectionWord(line, DirectionMode.PreviousPeriod)}", $"Last year: {DirectionWord(line, DirectionMode.SamePeriodLastYear)}"), Lines(VariationOf(line), AssuranceOf(line)), Text(YearEnd(line) is { Length: > 0 } end ? end : "Not forecast"),
        Text(Commentary(line) is { Length: > 0 } said ? said : "Nothing said"), Text(line.Source));

    private ReportTable ChangesTable() => new()
    {
        Caption = "Ratings that changed",
        Columns = [new("Change"), new("Measure", 3), new("Before"), new("Now"), new("Figure", 1.5), new("Because", 4)],
        Rows = Summary.Changes.Select(line => ReportRow.Of(Text(Change(line.Change!.Value)), Text($"{line.Code} {line.Title}"), Text(ColourWord(line.Before!.Value)), Text(ColourWord(line.Position.Colour)), Lines(Figure(line), PeriodOf(line)), Text(Because(line)))),
    };

    private static ReportTable RedTable(IReadOnlyList<MonitoringLine> lines) => new()
    {
        Caption = "Red, with what is done",
        Columns = [new("Measure", 2.5), new("Figure", 1.3), new("Because", 2.5), new("Cause", 3), new("What is done", 3), new("By whom", 1.8), new("By when", 1.3)],
        Rows = lines.Select(line => ReportRow.Of(Lines($"{line.Code} {line.Title}", line.Owner), Lines(Figure(line), PeriodOf(line)), Text(Because(line)), Given(line.Words.Why), Lines(line.Words.Next.Length > 0 ? line.Words.Next : "Not given", line.Action.Length > 0 ? $"Action {line.Action}" : ""), Given(line.Doer), line.Words.By is { } by ? ReportCell.Of(by) : Given(""))),
    };

    private static ReportTable Exceptions(string caption, IReadOnlyList<MonitoringLine> lines, string heading, Func<MonitoringLine, string> says) => new()
    {
        Caption = caption,
        Columns = [new("Measure", 3), new("Figure", 1.3), new("Target", 1.3), new("Rating"), new(heading, 3), new("Commentary", 4)],
        Rows = lines.Select(line => ReportRow.Of(Lines($"{line.Code} {line.Title}", line.Owner), Lines(Figure(line), PeriodOf(line)), Text(TargetOf(line)), Text(ColourWord(line.Position.Colour)), Text(says(line)), Text(Commentary(line) is { Length: > 0 } said ? said : "Nothing said"))),
    };

    private ReportTable AboutTable() => new()
    {
        Caption = "About this report",
        Columns = [new("What"), new("Value", 4)],
        Rows = new (string What, string Value)[] { ("Report", opened.Report.Title), ("Council", opened.Council), ("Period", opened.Report.Period.InWords), ("Status", MonitoringSentences.Status(opened)), ("Summary", MonitoringSentences.Headline(Summary)), ("Introduction", opened.Content.Introduction), ("Reported again because", opened.Report.Because ?? "") }
            .Where(row => row.Value.Length > 0).Select(row => ReportRow.Of(Text(row.What), Text(row.Value))).Concat(Foot().Select(line => ReportRow.Of(Text("Proof"), Text(line)))),
    };

    private static IEnumerable<ReportBlock> Section(string heading, IReadOnlyList<MonitoringLine> lines, Func<IReadOnlyList<MonitoringLine>, ReportTable> table) => lines.Count == 0 ? [] : [new ReportHeading(2, $"{heading} ({lines.Count:N0})"), table(lines)];

    private static ReportCell Text(string words) => ReportCell.Of(words);

    private static ReportCell Given(string words) => ReportCell.Of(words.Length > 0 ? words : "Not given");

    private static ReportCell Lines(params string[] lines) => ReportCell.Of(lines.Where(line => line.Length > 0));

    private static ReportCell Plain(decimal? number) => number is { } value ? ReportCell.Of(value) : ReportCell.Empty;

    private static ReportCell Number(MonitoringLine line, decimal? number, string otherwise) => number is not { } value ? ReportCell.Of(otherwise) : line.Unit == "%" ? ReportCell.Percentage(Math.Round(value, Math.Max(line.Decimals, 1)), line.Say(value)) : ReportCell.Of(Math.Round(value, Math.Max(line.Decimals, 1)), line.Say(value));
}
