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
    /// <param name="name">The title of a post or board, to show it by; without it its identity is shown.</param>
    public static IReadOnlyList<DefinitionDifference> Between(ActionDefinition before, ActionDefinition after, Func<Guid, string?>? name = null) =>
        [.. Fields(before).Zip(Fields(after)).Zip(Fields(before, name).Zip(Fields(after, name)), (kept, shown) => (kept, shown)).Where(f => f.kept.First.Words != f.kept.Second.Words)
            .Select(f => new DefinitionDifference(f.shown.First.Field, f.shown.First.Words, f.shown.Second.Words))];

    /// <summary>Every field of a definition in words, in the order of the plan's columns.</summary>
    /// <param name="d">The definition.</param>
    /// <param name="name">The title of a post or board, to show it by; without it its identity is shown.</param>
    public static IEnumerable<(string Field, string Words)> Fields(ActionDefinition d, Func<Guid, string?>? name = null) =>
    [
        ("theme", d.Theme.ToString(CultureInfo.InvariantCulture)),
        ("category", d.Category ?? ""),
        ("paragraphs", string.Join(", ", d.Paragraphs)),
        ("comment", d.Comment ?? ""),
        ("objective", d.Objective ?? ""),
        ("action", d.Action ?? ""),
        ("timescale", d.Timescale.Text),
        ("next review", Day(d.NextReview)),
        ("lead", string.Join(" / ", d.Leads.Select(lead => Shown(lead, name)))),
        ("success criteria", string.Join('\n', d.Criteria.Select(c => c.Words))),
        ("monitoring", string.Join('\n', d.Monitoring.Select(route => Route(route, name)))),
        ("milestones and sub-actions", string.Join('\n', d.Steps.Select(s => $"{s.Words}{(s.Lead is null ? "" : $"; {Shown(s.Lead, name)}")}{(s.Due is null ? "" : $"; {Day(s.Due)}")}{(s.IsSubAction ? " (sub-action)" : "")}"))),
        ("outcome", d.Outcome ?? ""),
        ("resources", d.Resources ?? ""),
        ("funding", d.FundedBy ?? ""),
        ("ICT", d.Ict ?? ""),
        ("response", d.Response.InWords()),
        ("reason for the response", d.ResponseReason ?? ""),
        ("see also", string.Join(", ", d.SeeAlso)),
        ("already known to the council", d.OwnFinding ? "yes" : ""),
    ];

    private static string Shown(Lead lead, Func<Guid, string?>? name)
    {
        var meant = lead.PostId is { } post ? name is null ? post.ToString() : name(post) ?? "a post that no longer exists" : lead.PostClass is { } each ? $"every post of the class {each}" : lead.AsPrinted;
        return meant == lead.AsPrinted ? meant : $"{lead.AsPrinted} ({meant})";
    }

    private static string Route(MonitoringRoute r, Func<Guid, string?>? name) => r.Words + (r.EveryMonths is { } months ? $" (every {months} months)" : "") + (r.BoardId is { } board ? $" [{name?.Invoke(board) ?? board.ToString()}]" : "") + (r.NextDue is null ? "" : $", next {Day(r.NextDue)}");

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "";
}
