namespace GoldenThread.Domain.Measures;

/// <summary>A definition and from when on it holds; a change that makes earlier figures another thing is a break, which no run, trend or moving range crosses (R82).</summary>
/// <param name="From">The first day of the first period that it holds for; <see cref="DateOnly.MinValue"/> for the first definition.</param>
/// <param name="Definition">The definition.</param>
/// <param name="IsBreak">Whether figures before and after cannot be compared.</param>
/// <param name="Because">Why it changed; null for the first.</param>
/// <param name="By">The post that changed it.</param>
/// <param name="At">When.</param>
public sealed record DefinitionVersion(DateOnly From, MeasureDefinition Definition, bool IsBreak, string? Because, string By, DateTimeOffset At);
