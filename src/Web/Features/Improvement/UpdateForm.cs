using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What the update form holds, as typed.</summary>
public sealed class UpdateForm
{
    public ActionStatus? Status { get; set; }
    public string? Narrative { get; set; }
    public DateParts ExpectedFinish { get; set; } = new();
    public DateParts NextReview { get; set; } = new();
    public string? Decision { get; set; }

    /// <summary>Pressed when nothing changed.</summary>
    public string? Same { get; set; }

    public static UpdateForm Of(ImprovementAction action) => new()
    {
        Status = action.Progress.Status,
        ExpectedFinish = DateParts.Of(action.Progress.ExpectedFinish),
        NextReview = DateParts.Of(action.Definition.NextReview),
    };
}

/// <summary>What the fields of the update form are drawn from, on the action's page and on the form's own.</summary>
public sealed record UpdateFields(UpdateForm Form, ImprovementAction Action, int Limit)
{
    /// <summary>Whether the next review is asked for: where there is one, and where nothing else would ever be due. Where it is not asked for, there is none to lose.</summary>
    public bool AsksForReview => Action.Definition.NextReview is not null || Action.HasNoEnd(null);
}
