namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A question that is asked once, however many rows ask it.</summary>
/// <param name="Reason">What it is about.</param>
/// <param name="Words">The question.</param>
/// <param name="Settles">What would settle it.</param>
/// <param name="Rows">How many rows ask it.</param>
/// <param name="FirstRow">The first of them.</param>
public sealed record FiguresQuestion(LineReason Reason, string Words, string? Settles, int Rows, int FirstRow);
