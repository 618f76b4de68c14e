namespace GoldenThread.Domain.Improvement;

/// <summary>Somebody, or a post, that would be reminded and is not.</summary>
/// <param name="Who">The post, or what lists call the person.</param>
/// <param name="Why">Why not, as in "nobody holds the post".</param>
/// <param name="Actions">How many actions it is about.</param>
public sealed record NotReminded(string Who, string Why, int Actions);
