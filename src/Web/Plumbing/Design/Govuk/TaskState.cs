namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>How far a task is.</summary>
public sealed record TaskState : Words
{
    public Tag? Tag { get; init; }
    public string? Classes { get; init; }
}
