namespace GoldenThread.Charts.Parts;

/// <summary>Words that stand over a place of a chart.</summary>
/// <param name="Loud">Whether its line is unbroken and, in a strip, its words are the first to be placed.</param>
/// <param name="InFull">What is said below instead, when a letter stands for it above.</param>
internal sealed record Note(double X, string Text, bool Loud = false, string? InFull = null);
