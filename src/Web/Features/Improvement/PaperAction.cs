using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>An action as it goes on paper: what the plan says of it, and how it stands.</summary>
public sealed record PaperAction(ActionDefinition Definition, ActionProgress Progress, ActionStanding Standing)
{
    /// <summary>The words of "no separate action", where no other column holds them.</summary>
    public string? OwnReason =>
        Definition.ResponseReason is { Length: > 0 } reason && !Definition.Criteria.Any(c => c.Words == reason) && !Definition.Monitoring.Any(m => m.Words == reason)
        && new[] { Definition.Action, Definition.Outcome, Definition.Objective, Definition.Timescale.Text }.All(words => words != reason) ? reason : null;
}
