namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The title of a summary card.</summary>
public sealed record SummaryCardTitle : Piece
{
    public string? HeadingLevel { get; init; }
}
