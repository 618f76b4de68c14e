namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One fact: its name, its value and what can be done to it.</summary>
public sealed record SummaryRow
{
    public Piece? Key { get; init; }
    public Piece? Value { get; init; }
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }
}
