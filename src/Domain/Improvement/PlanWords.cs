namespace GoldenThread.Domain.Improvement;

/// <summary>What a plan says of itself besides its actions.</summary>
/// <param name="Title">Its title; required.</param>
/// <param name="Scope">What it covers and for how long.</param>
/// <param name="Themes">Its themes, in order.</param>
/// <param name="Categories">Its categories.</param>
/// <param name="Legend">The acronyms that it explains.</param>
public sealed record PlanWords(string? Title, string? Scope, IReadOnlyList<Theme> Themes, IReadOnlyList<Category> Categories, IReadOnlyList<PlanLegendEntry> Legend);
