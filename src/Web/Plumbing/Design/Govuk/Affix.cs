namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What stands at an edge of an input, such as £ or %.</summary>
public sealed record Affix : Piece;
