namespace GoldenThread.Domain.Boards;

/// <summary>Something that a rule calls an exception, and why.</summary>
/// <param name="Subject">What.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Words">Why, in words with the figures.</param>
/// <param name="IsRed">Whether a rule that looks at red alone would have called it in.</param>
public sealed record BoardException(CaseSubject Subject, ExceptionRule Rule, string Words, bool IsRed);

/// <summary>What the rules call in beside what red alone would (R87).</summary>
/// <param name="Both">How many subjects both call in.</param>
/// <param name="OnlyRed">Those that red alone calls in: nothing says that they have changed, or will miss.</param>
/// <param name="OnlyRules">How many subjects only the rules call in.</param>
public sealed record SignalAndNoise(int Both, IReadOnlyList<CaseSubject> OnlyRed, int OnlyRules)
{
    /// <summary>Both beside each other, in a sentence.</summary>
    public string InWords => $"Red alone would call in {Both + OnlyRed.Count}; the rules call in {Both + OnlyRules}: {Of(Both)} red, {OnlyRules} {(OnlyRules == 1 ? "is" : "are")} not, and {OnlyRed.Count} red {(OnlyRed.Count == 1 ? "one shows" : "ones show")} no sign that anything changed.";

    private static string Of(int both) => both switch { 0 => "none of these is", 1 => "one of these is", _ => $"{both} of these are" };
}
