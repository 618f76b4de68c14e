namespace GoldenThread.Domain.Thread;

/// <summary>A move of an aim from one plan to another; what was said of it there stays with it.</summary>
/// <param name="From">The plan that it left.</param>
/// <param name="Number">Its number there; empty for none.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why.</param>
/// <param name="By">The post that moved it.</param>
public sealed record AimMove(Guid From, string Number, DateOnly On, string Because, string By);
