namespace GoldenThread.Domain.Boards;

/// <summary>Something that a review found.</summary>
/// <param name="Number">Its number in the review, from 1.</param>
/// <param name="Question">The number of the question that it answers; null where it answers none.</param>
/// <param name="Words">What was found.</param>
/// <param name="On">The day on which it was recorded, or last reworded.</param>
/// <param name="By">The post that recorded it.</param>
public sealed record ReviewFinding(int Number, int? Question, string Words, DateOnly On, string By);
