namespace GoldenThread.Domain.Basics;

/// <summary>Something that the person can put right, tied to the field that it is about.</summary>
/// <param name="Field">The name of the argument or property; empty when it is about the whole.</param>
/// <param name="Message">What is wrong and what to do, in words that a councillor understands.</param>
public sealed record Problem(string Field, string Message);
