using System.Globalization;
using GoldenThread.Documents.Writing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A plan of the demonstration as the paper that a council would print: words first, then tables under headings, the legend and the record of review.</summary>
public sealed class DemoPaper(DemoPlan plan, DateOnly today)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The action whose row goes on in a row of its own, as a row does that a page has cut in two.</summary>
    public const string CutInTwo = "CCB1";

    public Report Report => new() { Title = $"Exampleshire County Council: {plan.Title}", Blocks = [.. Blocks()] };

    private IEnumerable<ReportBlock> Blocks()
    {
        yield return new ReportParagraph(plan.Scope);
        foreach (var words in plan.Prose) { yield return new ReportParagraph(words); }
        if (plan.Categories.Count > 0)
        {
            yield return new ReportHeading(2, "What the categories mean");
            yield return new ReportTable { Caption = "Categories", Columns = [new("Category"), new("Definition", 4)], Rows = plan.Categories.Select(c => Row($"{c.Code} - {c.Title}", c.Definition)) };
        }

        foreach (var theme in plan.Themes)
        {
            yield return new ReportHeading(2, $"{(plan.Form == "inspection" ? "Theme" : "Section")} {theme.Number}: {theme.Title}");
            var actions = plan.Actions.Where(action => action.Theme == theme.Number).ToList();
            if (plan.Form != "inspection") { yield return Objectives(theme.Title, actions); continue; }
            foreach (var group in actions.GroupBy(action => action.Category))
            {
                yield return new ReportHeading(3, $"Category {group.Key} – {plan.Categories.Single(category => category.Code == group.Key).Title}");
                yield return Inspection($"{theme.Title}, category {group.Key}", group);
            }
        }

        yield return new ReportHeading(2, "Legend");
        yield return new ReportTable { Caption = "Legend", Columns = [new("Acronym"), new("Meaning", 4)], Rows = plan.Legend.Select(entry => Row(entry.Key, entry.Value)) };
        yield return new ReportHeading(2, "Record of review and amendment");
        yield return Reviews();
    }

    private static ReportTable Inspection(string caption, IEnumerable<DemoAction> actions) => new()
    {
        Caption = caption,
        Columns = [new("Code", 0.7), new("Inspectors’ comment", 3), new("Timescale", 1.3), new("Lead", 1.8), new("Evidence of improvement", 3), new("How it is monitored", 2.4)],
        Rows = actions.SelectMany(RowsOf),
    };

    private static IEnumerable<ReportRow> RowsOf(DemoAction a)
    {
        var comment = $"{Paragraphs(a.Paragraphs)} {a.Comment}";
        var cut = a.Code == CutInTwo ? comment.IndexOf(", and ", StringComparison.Ordinal) + 1 : 0;
        var evidence = a.Evidence.ToList();
        yield return ReportRow.Of(ReportCell.Of(a.Code), ReportCell.Of(cut > 0 ? comment[..cut] : comment), ReportCell.Of(a.Timescale), ReportCell.Of(string.Join(" / ", a.Leads)),
            ReportCell.Bullets(cut > 0 ? evidence.Take(1) : evidence), a.Reason is { } reason ? ReportCell.Of(reason) : ReportCell.Bullets(a.Monitoring.Select(route => route.Words)));
        if (cut > 0) { yield return ReportRow.Of(ReportCell.Empty, ReportCell.Of(comment[cut..].Trim()), ReportCell.Empty, ReportCell.Empty, ReportCell.Bullets(evidence.Skip(1))); }
    }

    private static ReportTable Objectives(string caption, IEnumerable<DemoAction> actions)
    {
        DemoAction? above = null;
        return new ReportTable
        {
            Caption = caption,
            Columns = [new("Ref", 0.5), new("Objective", 1.6), new("Key actions", 3), new("Lead officer", 0.9), new("Completion date", 1.2), new("Target/outcomes", 2), new("Resource implications", 1.5), new("Funded by", 1.2), new("ICT requirement Yes/No", 0.9)],
            Rows = [.. actions.Select(a =>
            {
                var objective = above?.Objective == a.Objective ? "See above" : a.Objective;
                above = a;
                return ReportRow.Of(ReportCell.Of(a.Code), ReportCell.Of(objective), ReportCell.Of(a.Steps.Select(Step).Prepend(a.Action!)), ReportCell.Of(string.Join("/ ", a.Leads)), ReportCell.Of(a.Timescale), ReportCell.Of(a.Outcome),
                    ReportCell.Of(a.Resources), ReportCell.Of(a.FundedBy), ReportCell.Of(a.Ict));
            })],
        };
    }

    private static string Step(DemoMilestone step) => $"{step.Words}{(step.Lead is null && step.Due is null ? "" : $" ({string.Join(", ", new[] { step.Lead, step.Due }.OfType<string>())})")}";

    private ReportTable Reviews()
    {
        var approved = DemoDates.Working(today.AddMonths(-10));
        var rows = new List<ReportRow> { Row("1", Day(approved), "Original", "N/A", "N/A", "N/A") };
        rows.AddRange(plan.Reviews.Select((review, at) => Row($"1.{at + 1}", Day(DemoDates.Working(today.AddMonths(-review.Cycle).AddDays(-2))), review.Issues, "N", "N/A", "N/A")));
        return new ReportTable
        {
            Caption = "Record of review and amendment",
            Columns = [new("Version number"), new("Review date", 1.5), new("Issues/actions arising from review", 4), new("Plan amended Y/N"), new("Amendment approved by", 1.5), new("Date of amendment", 1.5)],
            Rows = rows,
        };
    }

    private static string Paragraphs(IReadOnlyList<int> numbers) => numbers.Count == 1 ? $"Para {numbers[0]}" : $"Paras {string.Join(", ", numbers.SkipLast(1))} & {numbers[^1]}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    private static ReportRow Row(params string?[] cells) => ReportRow.Of([.. cells.Select(cell => ReportCell.Of(cell))]);
}
