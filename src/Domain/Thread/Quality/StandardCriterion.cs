namespace GoldenThread.Domain.Thread;

/// <summary>A question of the council's standard for plans.</summary>
/// <param name="Key">Its number in the standard, from 1; kept when the question is worded anew.</param>
/// <param name="Question">The question.</param>
/// <param name="Guidance">What a good answer looks like; empty where nothing is said.</param>
/// <param name="Weight">How much it counts: 1 to 3.</param>
public sealed record StandardCriterion(int Key, string Question, string Guidance, int Weight);
