using GoldenThread.Charts;

namespace GoldenThread.Web.Features.Shared;

/// <summary>One chart drawn for a page and for a telephone; the page hides one of the two.</summary>
/// <param name="Wide">For a page.</param>
/// <param name="Narrow">For a telephone.</param>
public sealed record DrawnChart(Chart Wide, Chart Narrow)
{
    /// <param name="id">A name that no other chart of the page has.</param>
    /// <param name="draw">Draws it under a name, narrow or not.</param>
    public static DrawnChart Of(string id, Func<string, bool, Chart> draw) => new(draw(id, false), draw($"{id}-narrow", true));
}
