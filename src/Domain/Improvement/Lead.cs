namespace GoldenThread.Domain.Improvement;

/// <summary>Who leads an action: a post, a class of posts, or somebody outside, always as the paper prints it (R2, R165).</summary>
/// <param name="AsPrinted">The words of the paper.</param>
/// <param name="PostId">The post that they mean; null when no post is matched.</param>
/// <param name="PostClass">The class of posts that they mean; null when they mean no class.</param>
public sealed record Lead(string AsPrinted, Guid? PostId = null, string? PostClass = null);
