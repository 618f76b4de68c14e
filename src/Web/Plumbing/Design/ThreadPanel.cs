namespace GoldenThread.Web.Plumbing.Design;

/// <summary>The golden thread through one record, for the partial <c>_Thread</c>: upwards why, this page, downwards what.</summary>
public sealed record ThreadPanel(string Here)
{
    public string Why { get; init; } = "Why we are doing this";
    public IReadOnlyList<ThreadStep> Up { get; init; } = [];
    public string What { get; init; } = "What it should move";
    public IReadOnlyList<ThreadStep> Down { get; init; } = [];
}
