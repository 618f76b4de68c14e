namespace GoldenThread.Domain.Delivery;

/// <summary>A part of a project that ends with a review.</summary>
/// <param name="Key">Its key in the project, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ends">The day on which it is to be reviewed; null where none is fixed.</param>
public sealed record Stage(int Key, string Title, DateOnly? Ends);
