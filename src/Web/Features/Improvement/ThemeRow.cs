namespace GoldenThread.Web.Features.Improvement;

/// <summary>A theme of a plan as typed.</summary>
public sealed class ThemeRow
{
    public string? Number { get; set; }
    public string? Title { get; set; }
    public string? Objective { get; set; }

    /// <summary>Other names for it, with semicolons between them.</summary>
    public string? Aliases { get; set; }
    public bool IsEmpty => string.IsNullOrWhiteSpace(Number) && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Objective) && string.IsNullOrWhiteSpace(Aliases);
}
