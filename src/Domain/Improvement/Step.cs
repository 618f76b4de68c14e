namespace GoldenThread.Domain.Improvement;

/// <summary>A milestone or a sub-action, with a lead and a date of its own (R58).</summary>
/// <param name="Key">Its number within the action, from 1, which never changes.</param>
/// <param name="Words">What is to be reached or done.</param>
/// <param name="Lead">Who leads it, as printed; null when the action's lead does.</param>
/// <param name="Due">The last day; null when none is given.</param>
/// <param name="IsSubAction">True for a sub-action, false for a milestone.</param>
public sealed record Step(int Key, string Words, Lead? Lead = null, DateOnly? Due = null, bool IsSubAction = false);
