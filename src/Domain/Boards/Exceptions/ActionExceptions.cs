using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Boards;

/// <summary>What makes an action an exception.</summary>
public static class ActionExceptions
{
    /// <summary>The exceptions of an action, from where it stands alone.</summary>
    /// <param name="action">The action.</param>
    /// <param name="plan">The code of its plan.</param>
    /// <param name="settings">The council's rules.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<BoardException> Of(ActionStanding action, string plan, ExceptionSettings settings, DateOnly today)
    {
        if (action.IsClosed || action.Removed || action.NotYetInPlan) { yield break; }
        var subject = new CaseSubject(SubjectKind.Action, action.ActionId, $"{plan} {action.Code} {action.Title}");
        var late = action.DaysLate(today);
        if (late > settings.DaysLate && settings.On.Contains(ExceptionRule.ActionLate)) { yield return new(subject, ExceptionRule.ActionLate, $"Late by {CountingWords.Several(late, "day")}: {action.NextWhat}.", true); }
        var since = action.UpdatedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : action.InForceSince;
        if (since is { } last && today.DayNumber - last.DayNumber is var silent && silent > settings.DaysSilent && settings.On.Contains(ExceptionRule.UpdateStale))
        {
            yield return new(subject, ExceptionRule.UpdateStale, $"Nobody has said how it stands for {silent} days.", late > 0);
        }
    }
}
