using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What a committee report says besides the plan itself, as typed. Nothing of it is kept: the report is its own record.</summary>
public sealed class CommitteeForm
{
    /// <summary>"county" or "district": which of the two forms that councils use.</summary>
    public string Kind { get; set; } = "county";
    public string? By { get; set; }
    public string? To { get; set; }
    public DateParts Date { get; set; } = new();
    public string? Subject { get; set; }
    public string? Classification { get; set; }
    public string? FileRef { get; set; }

    /// <summary>The number of the item on the meeting's agenda.</summary>
    public string? Item { get; set; }
    public string? Summary { get; set; }
    public string? Progress { get; set; }
    public string? Recommendations { get; set; }
    public string? Reasons { get; set; }
    public string? Alternatives { get; set; }
    public string? Risks { get; set; }
    public string? Resources { get; set; }
    public string? Confirmation { get; set; }
    public string? Officer { get; set; }
    public string? OfficerTitle { get; set; }
    public string? OfficerPhone { get; set; }
    public string? OfficerEmail { get; set; }
    public string? Background { get; set; }
    public string? Languages { get; set; }

    /// <summary>Whether the whole plan follows as an appendix.</summary>
    public bool Appendix { get; set; }

    /// <summary>How that appendix is called: a number or a letter.</summary>
    public string? AppendixNumber { get; set; }

    /// <summary>A first draft out of what the plan holds; what only people know stays empty.</summary>
    public static CommitteeForm Of(PlanPaper paper, string kind, DateOnly today) => new()
    {
        Kind = kind == "district" ? kind : "county",
        To = paper.Plan.Current.Board ?? paper.Plan.InForce?.Board,
        Date = DateParts.Of(today),
        Subject = paper.Plan.Title,
        Classification = kind == "district" ? null : "Unrestricted",
        Summary = $"This report says how {paper.Plan.Title} stands as at {Say.Date(paper.AsAt)}.",
        Progress = CommitteePaper.Counts(paper),
        Confirmation = kind == "district" ? "I confirm that the above recommendation does not depart from Council policy and that appropriate consideration has been given to any budgetary and legal implications." : null,
        Background = paper.Plan.Versions.LastOrDefault(version => version.Decision is not null) is { } decided ? $"{paper.Plan.Title}, version {decided.Label} ({decided.Decision})" : "None",
        AppendixNumber = "1",
        Languages = "If you would like this report in large print, braille or another language, please ask the council.",
    };
}
