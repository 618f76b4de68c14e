namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>What a server that was killed again and again still has.</summary>
/// <param name="Acknowledged">How many writes it had said were kept.</param>
/// <param name="Lost">Those of them that are not there.</param>
/// <param name="NeverAsked">What is there although nobody wrote it.</param>
/// <param name="Twice">What is there more than once.</param>
public sealed record KillNineResult(int Acknowledged, IReadOnlyList<string> Lost, IReadOnlyList<string> NeverAsked, IReadOnlyList<string> Twice);
