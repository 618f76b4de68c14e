namespace GoldenThread.Store.Plumbing;

/// <summary>The council that a request or a job works for; set before the database is first asked.</summary>
public sealed class CouncilScope
{
    public Guid CouncilId { get; set; }
}
