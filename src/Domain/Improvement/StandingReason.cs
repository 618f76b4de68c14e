using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>Why an action stands as it does, in one sentence that follows from what is kept; a colour never stands without it.</summary>
public static class StandingReason
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The sentence after the status: "because the report was due 20 days ago and 1 of its 3 criteria is met."</summary>
    /// <param name="s">The standing.</param>
    /// <param name="action">The action.</param>
    /// <param name="today">The day on which it is shown.</param>
    public static string Of(ActionStanding s, ImprovementAction action, DateOnly today) => s.Status switch
    {
        ActionStatus.NoAction when action.Definition.Response == Response.AlreadyPractice => "because the council says that it works in this way already.",
        ActionStatus.NoAction => "because the council answers this comment without an action of its own.",
        ActionStatus.Done when !action.Progress.EvidenceSeen => "because the paper says so. Nobody has recorded that they saw the evidence.",
        ActionStatus.Done => $"because its closing was approved by somebody other than its lead{(action.Progress.DoneOn is { } on ? $" on {Day(on)}" : "")}.",
        ActionStatus.Deferred => $"by decision {s.Reference}.",
        ActionStatus.Superseded => $"by {s.Reference}.",
        _ when s.DaysLate(today) is > 0 and var late => $"because “{s.NextWhat}” was due {Days(late)} ago{Criteria(s)}.",
        ActionStatus.AtRisk => $"because its lead says so{Next(s, today)}{Criteria(s)}.",
        ActionStatus.OnTrack => $"as its lead says{Next(s, today)}{Criteria(s)}.",
        _ => $"because nobody has said that it has{Next(s, today)}{Criteria(s)}.",
    };

    private static string Next(ActionStanding s, DateOnly today) => s.NextDue is { } due ? $"; “{s.NextWhat}” is due {(due == today ? "today" : $"in {Days(due.DayNumber - today.DayNumber)}")}" : "; nothing is due by a date";

    private static string Criteria(ActionStanding s) => s.CriteriaCount switch
    {
        0 => "",
        1 => $", and its one criterion is {(s.CriteriaMet == 1 ? "met" : "not met")}",
        _ => $", and {(s.CriteriaMet == 0 ? "none" : $"{s.CriteriaMet}")} of its {s.CriteriaCount} criteria {(s.CriteriaMet is 0 or 1 ? "is" : "are")} met",
    };

    private static string Days(int days) => days == 1 ? "one day" : days.ToString("N0", British) + " days";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);
}
