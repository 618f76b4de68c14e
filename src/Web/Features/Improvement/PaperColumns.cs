using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The columns of a plan on paper, in the form that its own fields ask for: around the inspectors' comment, or around objectives and key actions.</summary>
public static class PaperColumns
{
    /// <summary>The paper's own columns: those of its form, and any other that one of its actions uses, so that nothing is left out.</summary>
    public static IReadOnlyList<PaperColumn> Of(IReadOnlyCollection<PaperAction> actions)
    {
        bool Uses(Func<ActionDefinition, bool> field) => actions.Any(action => field(action.Definition));
        var comment = Uses(d => d.Comment is not null || d.Paragraphs.Count > 0);
        var criteria = Uses(d => d.Criteria.Count > 0);
        var monitoring = Uses(d => d.Monitoring.Count > 0);
        var action = Uses(d => d.Action is not null);
        var objective = Uses(d => d.Objective is not null);
        var outcome = Uses(d => d.Outcome is not null);
        var money = new[] { Text("Resource implications", 2, d => d.Resources, Uses(d => d.Resources is not null)), Text("Funded by", 1.6, d => d.FundedBy, Uses(d => d.FundedBy is not null)), Text("ICT requirement Yes/No", 1.2, d => d.Ict, Uses(d => d.Ict is not null)) };
        var aroundComment = comment || criteria || monitoring || !action;
        PaperColumn?[] columns = aroundComment
            ? [Code("Code"), comment || !action ? Comment(!action) : null, Text("Objective", 3, d => d.Objective, objective), action ? Action("Key actions") : null, Timescale("Timescales"), Lead("Lead"),
               Evidence(reason: !action), Monitoring, Text("Target/outcomes", 3, d => d.Outcome, outcome), .. money]
            : [Code("Ref"), Text("Objective", 3, d => d.Objective, true), Action("Key actions"), Lead("Lead officer"), Timescale("Completion date"), Text("Target/outcomes", 3, d => d.Outcome, true), .. money];
        return [.. columns.OfType<PaperColumn>()];
    }

    /// <summary>How each action stands, after the paper's own columns.</summary>
    public static IReadOnlyList<PaperColumn> Standing(DateOnly day) =>
    [
        new("Status", 1.2, a => ReportCell.Of(ShownStatus.Of(a.Standing, day).Words)),
        new("Expected finish", 1.4, a => Day(a.Standing.ExpectedFinish)),
        new("Latest update", 4, a => ReportCell.Of(a.Standing.Narrative)),
        new("Last updated", 1.4, a => Day(a.Standing.UpdatedAt is { } at ? CouncilClock.DayOf(at) : null)),
        new("Next due", 1.4, a => Day(a.Standing.NextDue)),
    ];

    /// <summary>Where an action belongs, for tables without headings between their rows.</summary>
    public static IReadOnlyList<PaperColumn> Place(Plan plan) =>
    [
        new("Theme", 2, a => ReportCell.Of(InTheme(plan, a.Definition.Theme))),
        .. plan.CategoriesInForce.Count == 0 ? [] : new[] { new PaperColumn("Category", 1.4, a => ReportCell.Of(InCategory(plan, a.Definition.Category))) },
    ];

    /// <summary>The columns of the list, from standings alone: quick, however many actions there are.</summary>
    public static ReportTable List(Plan plan, IEnumerable<ActionStanding> rows, DateOnly day)
    {
        var themes = plan.Themes.ToDictionary(theme => theme.Number, theme => ReportCell.Of(InTheme(plan, theme.Number)));
        var categories = plan.CategoriesInForce.ToDictionary(category => category.Code, category => ReportCell.Of(InCategory(plan, category.Code)));
        return new ReportTable
        {
            Caption = plan.Title,
            Columns = [new("Code"), new("Title", 4), new("Theme", 2), new("Category"), new("Lead", 2), new("Timescale", 2), new("Status"), new("Last updated"), new("Next due")],
            Rows = rows.Select(row => ReportRow.Of(ReportCell.Of(row.Code), ReportCell.Of(row.Title), themes.GetValueOrDefault(row.Theme) ?? ReportCell.Of(InTheme(plan, row.Theme)), categories.GetValueOrDefault(row.Category) ?? ReportCell.Of(row.Category),
                ReportCell.Of(row.Leads), ReportCell.Of(row.Timescale), ReportCell.Of(ShownStatus.Of(row, day).Words), Day(row.UpdatedAt is { } at ? CouncilClock.DayOf(at) : null), Day(row.NextDue))),
        };
    }

    public static string InTheme(Plan plan, int number) => $"Theme {number}: {plan.Themes.FirstOrDefault(theme => theme.Number == number)?.Title ?? "Actions"}";

    public static string InCategory(Plan plan, string? code) => plan.CategoriesInForce.FirstOrDefault(category => category.Code == code) is { } known && known.Title != known.Code ? $"{known.Code} - {known.Title}" : code ?? "";

    private static PaperColumn Code(string heading) => new(heading, 1, a => ReportCell.Of(a.Standing.Code), (_, i) => ReportCell.Of($"({Letter(i)})"));

    private static PaperColumn Comment(bool steps) => new("Inspectors' comment", 4, a => ReportCell.Of($"{a.Standing.Paragraphs} {a.Definition.Comment}".Trim()), steps ? (step, _) => ReportCell.Of(step.Words) : null);

    private static PaperColumn Action(string heading) => new(heading, 4, a => ReportCell.Of(a.Definition.Action ?? a.OwnReason), (step, _) => ReportCell.Of(step.Words));

    private static PaperColumn Timescale(string heading) => new(heading, 1.6, a => ReportCell.Of(a.Definition.Timescale.Text), (step, _) => Day(step.Due));

    // One line: a reader takes "/" for the end of one lead, and a new line perhaps for a wrapped word.
    private static PaperColumn Lead(string heading) => new(heading, 1.8, a => ReportCell.Of(string.Join(" / ", a.Definition.Leads.Select(lead => lead.AsPrinted))), (step, _) => ReportCell.Of(step.Lead?.AsPrinted));

    private static PaperColumn Evidence(bool reason) => new("Evidence of improvement", 4, a => ReportCell.Bullets(a.Definition.Criteria.Select(c => c.Words).Concat(reason && a.OwnReason is { } own ? [own] : [])));

    private static PaperColumn Monitoring { get; } = new("Monitoring", 3, a => ReportCell.Bullets(a.Definition.Monitoring.Select(m => m.Words)));

    private static PaperColumn? Text(string heading, double width, Func<ActionDefinition, string?> field, bool used) => used ? new(heading, width, a => ReportCell.Of(field(a.Definition))) : null;

    private static ReportCell Day(DateOnly? day) => day is { } date ? ReportCell.Of(date) : ReportCell.Empty;

    private static string Letter(int index) => index < 26 ? $"{(char)('a' + index)}" : $"{(char)('a' + index / 26 - 1)}{(char)('a' + index % 26)}";
}
