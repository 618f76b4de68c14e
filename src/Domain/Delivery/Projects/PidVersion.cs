namespace GoldenThread.Domain.Delivery;

/// <summary>A version of a project initiation document.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="On">The day on which it was written.</param>
/// <param name="What">What is new in it.</param>
/// <param name="By">The post that wrote it.</param>
public sealed record PidVersion(int Number, DateOnly On, string What, string By);
