namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One task: its name, a hint, where it is done and how far it is.</summary>
public sealed record TaskItem
{
    public Piece? Title { get; init; }
    public Words? Hint { get; init; }
    public TaskState? Status { get; init; }
    public string? Href { get; init; }
    public string? Classes { get; init; }
}
