namespace GoldenThread.Domain.Boards;

/// <summary>Something that a review waits for.</summary>
/// <param name="What">What is to happen.</param>
/// <param name="Due">By when; null where no day is fixed.</param>
/// <param name="IsLate">Whether that day has passed.</param>
/// <param name="Board">The board that does it; null where none does.</param>
/// <param name="Post">The post that does it; null where none does.</param>
public sealed record ReviewStep(string What, DateOnly? Due, bool IsLate, Guid? Board = null, Guid? Post = null);
