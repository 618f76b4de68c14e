namespace GoldenThread.Web.Features.Improvement;

/// <summary>What the form for evidence holds, as typed.</summary>
public sealed class EvidenceForm
{
    public string? Title { get; set; }
    public int? Criterion { get; set; }
    public string? Link { get; set; }
}
