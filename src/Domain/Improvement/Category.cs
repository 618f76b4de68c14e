namespace GoldenThread.Domain.Improvement;

/// <summary>A category of actions with its definition as this version of the plan words it (R41, R42).</summary>
/// <param name="Code">Its letter.</param>
/// <param name="Title">Its title.</param>
/// <param name="Definition">What it means, verbatim; null when the plan does not say.</param>
public sealed record Category(string Code, string Title, string? Definition = null);
