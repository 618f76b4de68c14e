namespace GoldenThread.Domain.Delivery;

/// <summary>What a risk threatens.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Which.</param>
/// <param name="Title">Its code and title when it was linked.</param>
public sealed record Threatened(ThreatenedKind Kind, Guid Id, string Title);
