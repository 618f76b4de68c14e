namespace GoldenThread.Domain.Improvement;

/// <summary>That somebody asked for an action to be closed as done.</summary>
/// <param name="Account">The account that asked; it may not approve.</param>
/// <param name="By">The post that asked.</param>
/// <param name="On">The day.</param>
/// <param name="Words">What was done, in their words.</param>
public sealed record ClosingRequest(Guid Account, string By, DateOnly On, string Words);
