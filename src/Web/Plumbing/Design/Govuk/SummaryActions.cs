namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The actions of a row or of a card.</summary>
public sealed record SummaryActions
{
    public IReadOnlyList<SummaryAction>? Items { get; init; }
    public string? Classes { get; init; }
}
