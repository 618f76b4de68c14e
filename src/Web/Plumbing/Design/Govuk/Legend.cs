namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The question that a group of controls answers.</summary>
public sealed record Legend : Piece
{
    public bool IsPageHeading { get; init; }
}
