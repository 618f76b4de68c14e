namespace GoldenThread.Web.Features.Improvement;

/// <summary>A category of a plan as typed.</summary>
public sealed class CategoryRow
{
    public string? Code { get; set; }
    public string? Title { get; set; }
    public string? Definition { get; set; }
    public bool IsEmpty => string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Definition);
}
