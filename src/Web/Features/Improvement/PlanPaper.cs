using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A plan as a paper, in the form that the council gave it: what is printed can be read again and gives the same plan.</summary>
public sealed record PlanPaper
{
    public required Plan Plan { get; init; }
    public required IReadOnlyList<PaperAction> Actions { get; init; }

    /// <summary>The day as at which it is shown.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>How many actions the plan has for this reader; more than are printed when a filter was set.</summary>
    public required int Total { get; init; }

    /// <summary>The end of the council's chain of history when it was issued, by which anybody can prove what stood then.</summary>
    public required string Anchor { get; init; }
    public required string Council { get; init; }

    /// <summary>Whether how each action stands is printed too.</summary>
    public bool WithStanding { get; init; }

    /// <summary>A document: headings of themes and categories, and a table under each.</summary>
    public Report AsDocument()
    {
        var columns = Columns();
        var blocks = new List<ReportBlock>();
        if (Plan.Scope is { Length: > 0 } scope) { blocks.AddRange([new ReportHeading(2, "Scope of the plan"), new ReportParagraph(scope)]); }
        if (Reviews() is { } reviews) { blocks.AddRange([new ReportHeading(2, "Record of review and amendment"), reviews]); }
        if (Legend() is { } legend) { blocks.AddRange([new ReportHeading(2, "Legend"), legend]); }
        if (Categories() is { } categories) { blocks.AddRange([new ReportHeading(2, "What the categories mean"), categories]); }

        (int Theme, string? Category)? before = null;
        foreach (var group in Adjacent())
        {
            // Below a theme's heading an action has no category until one is named, so the heading comes again where the categories end.
            if (before?.Theme != group.Theme || group.Category is null) { blocks.Add(new ReportHeading(2, PaperColumns.InTheme(Plan, group.Theme))); }
            if (group.Category is { } code) { blocks.Add(new ReportHeading(3, $"Category {PaperColumns.InCategory(Plan, code)}")); }
            blocks.Add(Table($"Actions of theme {group.Theme}{(group.Category is null ? "" : $", category {group.Category}")}", columns, group.Actions));
            before = (group.Theme, group.Category);
        }

        return new Report { Title = Plan.Title, Blocks = [.. blocks, .. Foot().Select(words => new ReportParagraph(words))] };
    }

    /// <summary>A workbook: a row for each action on the first sheet, and what the plan says of itself on the others.</summary>
    public Report AsWorkbook() => new()
    {
        Title = Plan.Title,
        Blocks = [.. new ReportTable?[] { AsTable("Plan"), Categories(), Reviews(), Legend(), About() }.OfType<ReportTable>()],
    };

    /// <summary>One table, for files that hold nothing else.</summary>
    public ReportTable AsTable(string? caption = null) => Table(caption ?? Plan.Title, [.. PaperColumns.Place(Plan), .. Columns()], Actions);

    private IReadOnlyList<PaperColumn> Columns() => [.. PaperColumns.Of(Actions), .. WithStanding ? PaperColumns.Standing(AsAt) : []];

    private static ReportTable Table(string caption, IReadOnlyList<PaperColumn> columns, IEnumerable<PaperAction> actions) => new()
    {
        Caption = caption,
        Columns = [.. columns.Select(column => new ReportColumn(column.Heading, column.Width))],
        Rows = actions.SelectMany(action => Rows(columns, action)),
    };

    private static IEnumerable<ReportRow> Rows(IReadOnlyList<PaperColumn> columns, PaperAction action)
    {
        yield return new ReportRow { Cells = [.. columns.Select(column => column.Cell(action))] };
        foreach (var (step, i) in action.Definition.Steps.Where(step => step.IsSubAction).Select((step, i) => (step, i)))
        {
            yield return new ReportRow { Cells = [.. columns.Select(column => column.OfStep?.Invoke(step, i) ?? ReportCell.Empty)] };
        }
    }

    private IEnumerable<(int Theme, string? Category, List<PaperAction> Actions)> Adjacent()
    {
        List<PaperAction> group = [];
        foreach (var action in Actions)
        {
            if (group.Count > 0 && (group[0].Definition.Theme != action.Definition.Theme || group[0].Definition.Category != action.Definition.Category))
            {
                yield return (group[0].Definition.Theme, group[0].Definition.Category, group);
                group = [];
            }

            group.Add(action);
        }

        if (group.Count > 0) { yield return (group[0].Definition.Theme, group[0].Definition.Category, group); }
    }

    private ReportTable? Categories() => Plan.CategoriesInForce.Count == 0 ? null : new()
    {
        Caption = "Categories",
        Columns = [new("Category"), new("Title", 2), new("Definition", 6)],
        Rows = Plan.CategoriesInForce.Select(category => ReportRow.Of(ReportCell.Of(category.Code), ReportCell.Of(category.Title), ReportCell.Of(category.Definition))),
    };

    /// <summary>The record of review; null while there is none. A draft is nobody's review.</summary>
    public ReportTable? Reviews()
    {
        var versions = Plan.Versions.Where(version => version.State != PlanState.Draft).ToList();
        return versions.Count == 0 ? null : new()
        {
            Caption = "Record of review and amendment",
            Columns = [new("Version number"), new("Review date", 1.4), new("Issues/actions arising from review", 4), new("Plan amended Y/N"), new("Amendment approved by", 2), new("Date of amendment", 1.4)],
            Rows = versions.Select(version => ReportRow.Of(ReportCell.Of(version.Label), Day(version.ReviewedOn), ReportCell.Of(version.CorrectedBecause is { } because ? $"{version.Issues} (corrected since: {because})" : version.Issues),
                ReportCell.Of(version.Amended switch { true => "Y", false => "N", _ => "N/A" }), ReportCell.Of(version.ApprovedBy ?? "N/A"), version.AmendedOn is { } on ? ReportCell.Of(on) : ReportCell.Of("N/A"))),
        };
    }

    private ReportTable? Legend() => Plan.Legend.Count == 0 ? null : new()
    {
        Caption = "Legend",
        Columns = [new("Acronym"), new("Meaning", 4)],
        Rows = Plan.Legend.Select(entry => ReportRow.Of(ReportCell.Of(entry.Acronym), ReportCell.Of(entry.Meaning))),
    };

    private ReportTable About() => new()
    {
        Caption = "About",
        Columns = [new(Plan.Title)],
        Rows = Foot().Concat(Plan.Scope is { Length: > 0 } scope ? [$"Scope: {scope}"] : []).Select(words => ReportRow.Of(ReportCell.Of(words))),
    };

    /// <summary>What every issued paper says of itself at its foot.</summary>
    public IEnumerable<string> Foot()
    {
        var version = Plan.InForce ?? Plan.Current;
        yield return $"{Council}. As at {Say.Date(AsAt)}. {(Actions.Count == Total ? $"All {Say.Count(Total, "action", "actions")}." : $"{Actions.Count} of {Say.Count(Total, "action", "actions")}, filtered.")}";
        yield return Plan.IsSuperseded ? $"Version {version.Label}, superseded by a later plan." : Plan.InForce is null ? $"Version {version.Label}, not yet approved." : $"Version {version.Label}, {VersionWords.OfForce(Plan)}.";
        var additions = Actions.Where(action => action.Standing.NotYetInPlan).Select(action => action.Standing.Code).ToList();
        if (additions.Count > 0) { yield return $"Proposed additions that no board has approved: {string.Join(", ", additions)}."; }
        yield return Anchor;
    }

    private static ReportCell Day(DateOnly? day) => day is { } date ? ReportCell.Of(date) : ReportCell.Empty;
}
