namespace GoldenThread.Domain.Boards;

/// <summary>Terms of reference that were agreed and changed afterwards.</summary>
/// <param name="Terms">The terms as they were.</param>
/// <param name="Until">The day on which they were changed.</param>
/// <param name="Because">Why.</param>
/// <param name="By">The post that changed them.</param>
public sealed record EarlierTerms(ReviewTerms Terms, DateOnly Until, string Because, string By);
