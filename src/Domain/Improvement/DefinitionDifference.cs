using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>One field that differs between two definitions of an action.</summary>
/// <param name="Field">Its name as people say it.</param>
/// <param name="Before">What it said; empty when nothing.</param>
/// <param name="After">What it says; empty when nothing.</param>
public sealed record DefinitionDifference(string Field, string Before, string After)
{
    /// <summary>Every field that differs, in the order of the plan's columns.</summary>
    /// <param name="before">The definition before.</param>
    /// <param name="after">The definition after.</param>
    public static IReadOnlyList<DefinitionDifference> Between(ActionDefinition before, ActionDefinition after) =>
        [.. Fields(before).Zip(Fields(after), (b, a) => new DefinitionDifference(b.Field, b.Words, a.Words)).Where(d => d.Before != d.After)];

    /// <summary>Every field of a definition in words, in the order of the plan's columns.</summary>
    /// <param name="d">The definition.</param>
    public static IEnumerable<(string Field, string Words)> Fields(ActionDefinition d) =>
    [
        ("theme", d.Theme.ToString(CultureInfo.InvariantCulture)),
        ("category", d.Category ?? ""),
        ("paragraphs", string.Join(", ", d.Paragraphs)),
        ("comment", d.Comment ?? ""),
        ("objective", d.Objective ?? ""),
        ("action", d.Action ?? ""),
        ("timescale", d.Timescale.Text),
        ("next review", Day(d.NextReview)),
        ("lead", string.Join(" / ", d.Leads.Select(lead => lead.PostClass is null && lead.PostId is null ? lead.AsPrinted : $"{lead.AsPrinted} ({(object?)lead.PostId ?? lead.PostClass})"))),
        ("success criteria", string.Join('\n', d.Criteria.Select(c => c.Words))),
        ("monitoring", string.Join('\n', d.Monitoring.Select(Route))),
        ("milestones and sub-actions", string.Join('\n', d.Steps.Select(s => $"{s.Words}; {s.Lead?.AsPrinted}; {Day(s.Due)}"))),
        ("outcome", d.Outcome ?? ""),
        ("resources", d.Resources ?? ""),
        ("funding", d.FundedBy ?? ""),
        ("ICT", d.Ict ?? ""),
        ("response", d.Response.InWords()),
        ("reason for the response", d.ResponseReason ?? ""),
        ("already known to the council", d.OwnFinding ? "yes" : ""),
    ];

    private static string Route(MonitoringRoute r) => r.Words + (r.EveryMonths is { } months ? $" (every {months} months)" : "") + (r.BoardId is { } board ? $" [{board}]" : "") + (r.NextDue is null ? "" : $", next {Day(r.NextDue)}");

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "";
}
