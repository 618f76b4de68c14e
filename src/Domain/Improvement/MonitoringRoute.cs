namespace GoldenThread.Domain.Improvement;

/// <summary>How and where an action is watched, as an obligation: which report, to which board, how often (R53).</summary>
/// <param name="Key">Its number within the action, from 1, which never changes.</param>
/// <param name="Words">The words of the plan.</param>
/// <param name="BoardId">The board that it goes to; null when none is matched.</param>
/// <param name="EveryMonths">How many months lie between two reports; null when the plan does not say.</param>
/// <param name="NextDue">When the next report is due; null while nobody has given a date.</param>
public sealed record MonitoringRoute(int Key, string Words, Guid? BoardId = null, int? EveryMonths = null, DateOnly? NextDue = null);
