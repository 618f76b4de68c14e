using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>An update as a program sends it.</summary>
public sealed record ApiUpdate
{
    /// <summary>How it stands; without it, as before.</summary>
    public ActionStatus? Status { get; init; }
    public string? Narrative { get; init; }

    /// <summary>When it is expected to finish; without it, as before.</summary>
    public DateOnly? ExpectedFinish { get; init; }

    /// <summary>When it is looked at again; without it, as before.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>The decision that defers it.</summary>
    public string? Decision { get; init; }

    /// <summary>The version of the action that the program has seen; without it, a newer one is not noticed.</summary>
    public int? Version { get; init; }

    internal ActionUpdate Of(ImprovementAction action) => new(Status ?? action.Progress.Status, Narrative, ExpectedFinish ?? action.Progress.ExpectedFinish, NextReview ?? action.Definition.NextReview, Decision);
}
