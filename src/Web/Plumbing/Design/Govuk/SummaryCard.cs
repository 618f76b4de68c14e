namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A box with a title around a list of facts.</summary>
public sealed record SummaryCard
{
    public SummaryCardTitle? Title { get; init; }
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
