namespace GoldenThread.Store.Plumbing;

/// <summary>That a piece of work was done: its key is unique, so running it twice does it once.</summary>
public sealed class JobRun
{
    public Guid CouncilId { get; init; }
    public required string Key { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Result { get; set; }
}
