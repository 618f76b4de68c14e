namespace GoldenThread.Domain.Thread;

/// <summary>The story of a priority as somebody told it on a day. The next is written beside it, never over it.</summary>
/// <param name="Why">Why the priority matters; empty where the links upwards say it.</param>
/// <param name="Different">What is to be different; empty where the priority's own words say it.</param>
/// <param name="Words">The story: how it goes and what it means.</param>
/// <param name="Seen">What people see now, and how that is known; empty where nothing is said.</param>
/// <param name="On">The day.</param>
/// <param name="By">The post that tells it.</param>
/// <param name="Because">Why it was told anew; empty for the first.</param>
public sealed record StoryVersion(string Why, string Different, string Words, string Seen, DateOnly On, string By, string Because);

/// <summary>The story of a priority as typed.</summary>
/// <param name="Why">Why the priority matters.</param>
/// <param name="Different">What is to be different.</param>
/// <param name="Words">The story.</param>
/// <param name="Seen">What people see now, and how that is known.</param>
public sealed record StoryTexts(string? Why, string? Different, string? Words, string? Seen);
