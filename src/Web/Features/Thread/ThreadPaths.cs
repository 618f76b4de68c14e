using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Where a record of the thread is looked at, and how it stands there.</summary>
public static class ThreadPaths
{
    /// <summary>Its own page.</summary>
    public static string Path(this ThreadNode node) => node.End.Kind switch
    {
        ThreadKind.Aim => $"/thread/aims/{node.Key}",
        ThreadKind.CouncilPlan => $"/thread/plans/{node.Key}",
        ThreadKind.Measure => $"/measures/{node.Key}",
        ThreadKind.ImprovementPlan or ThreadKind.Action => $"/plans/{node.Key}",
        ThreadKind.Programme => $"/delivery/programmes/{node.Key}",
        ThreadKind.Project => $"/delivery/projects/{node.Key}",
        ThreadKind.Saving => $"/delivery/savings/{node.Key}",
        ThreadKind.Risk => $"/delivery/risks/{node.Key}",
        ThreadKind.Standard => $"/delivery/standards/{node.Key}",
        ThreadKind.Finding => $"/assessments/inspections/{node.Key}",
        ThreadKind.Evidence => node.PlanId is null ? $"/assessments/evidence/{node.Key}" : $"/plans/{node.Key}",
        ThreadKind.Budget => $"/delivery/money/lines/{node.Key}",
        _ => $"/boards/{node.Key}",
    };

    /// <summary>Its whole thread.</summary>
    public static string Whole(this ThreadEnd end) => $"/thread/of/{end.Kind.ToString().ToLowerInvariant()}/{end.Id}";

    /// <summary>The kind of its status tag.</summary>
    public static string Status(this ThreadTone tone) => tone switch { ThreadTone.Good => "green", ThreadTone.Doubt => "amber", ThreadTone.Bad => "red", ThreadTone.Done => "done", _ => "none" };

    /// <summary>As a step of the panel beside a record.</summary>
    public static ThreadStep Step(this ThreadNode node) => node.Says.Length == 0 || node.Tone == ThreadTone.Unknown ? new(node.Name, node.Path(), node.Says.Length == 0 ? node.Called : $"{node.Called}, {node.Says}") : new(node.Name, node.Path(), node.Called, node.Tone.Status(), node.Says);
}
