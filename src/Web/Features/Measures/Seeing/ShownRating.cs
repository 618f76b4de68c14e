using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>How a colour is shown: a shape and a word.</summary>
/// <param name="Kind">The kind of the status tag.</param>
/// <param name="Key">The word in addresses.</param>
/// <param name="Words">The words.</param>
public sealed record ShownRating(string Kind, string Key, string Words)
{
    public static readonly ShownRating Red = new("red", "red", "Red");
    public static readonly ShownRating Amber = new("amber", "amber", "Amber");
    public static readonly ShownRating Green = new("green", "green", "Green");
    public static readonly ShownRating NotRated = new("none", "not-rated", "Not rated");
    public static readonly ShownRating NoFigure = new("not", "no-figure", "No figure");

    /// <summary>Every one, the gravest first.</summary>
    public static IReadOnlyList<ShownRating> All { get; } = [Red, Amber, Green, NotRated, NoFigure];

    public static ShownRating Of(Colour? colour) => colour switch { Colour.Red => Red, Colour.Amber => Amber, Colour.Green => Green, _ => NotRated };

    public static ShownRating Of(Position now) => now.Value is null ? NoFigure : Of(now.Colour);

    public static ShownRating Of(Observation? figure) => figure?.Value is null ? NoFigure : Of(figure.Colour);
}
