using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>By whom and when the plan in force was approved and last looked at. A review that changes nothing is not an approval.</summary>
public static class VersionWords
{
    /// <summary>"approved by County Council on 22 January 2026, reviewed by Cabinet on 20 October 2026 without amendment".</summary>
    public static string OfForce(Plan plan)
    {
        var force = plan.InForce!;
        if (force.ApprovedBy is not null || force.Amended != false) { return "approved" + ByOn(force.ApprovedBy ?? force.Board, force.ReviewedOn); }
        var approval = plan.Versions.LastOrDefault(version => version.ApprovedBy is not null);
        return $"{(approval is null ? "" : $"approved{ByOn(approval.ApprovedBy, approval.ReviewedOn)}, ")}reviewed{ByOn(force.Board, force.ReviewedOn)} without amendment";
    }

    /// <summary>How what a regulator said is shown.</summary>
    public static string Tone(AgreementExtent extent) => extent switch { AgreementExtent.Agrees => "done", AgreementExtent.InPart => "risk", _ => "red" };

    private static string ByOn(string? board, DateOnly? on) => $"{(board is null ? "" : $" by {board}")}{(on is { } day ? $" on {Say.Date(day)}" : "")}";
}
