namespace GoldenThread.Domain.Delivery;

/// <summary>The review of a stage (R97).</summary>
/// <param name="Stage">The key of the stage.</param>
/// <param name="On">The day.</param>
/// <param name="BoardId">The board that held it; null where it was none.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Words">What was said: conditions, what to do again.</param>
/// <param name="By">The post that recorded it.</param>
public sealed record StageReview(int Stage, DateOnly On, Guid? BoardId, StageVerdict Verdict, string Words, string By);
