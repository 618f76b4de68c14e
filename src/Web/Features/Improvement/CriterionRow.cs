namespace GoldenThread.Web.Features.Improvement;

/// <summary>A success criterion as typed; its number keeps its judgements with it.</summary>
public sealed class CriterionRow
{
    public int Key { get; set; }
    public string? Words { get; set; }
}
