namespace GoldenThread.Domain.Engagement;

/// <summary>A member's place at a training.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="As">As what they booked it.</param>
/// <param name="On">The day on which they booked it.</param>
/// <param name="Came">Whether they came; null while nobody has recorded that.</param>
public sealed record TrainingBooking(Guid Account, string As, DateOnly On, bool? Came = null);
