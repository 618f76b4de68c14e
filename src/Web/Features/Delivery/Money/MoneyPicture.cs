using GoldenThread.Charts.Compared;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Services by how their money and their measures stand: four corners, each with its meaning in words.</summary>
public static class MoneyPicture
{
    /// <summary>Draws it; null where fewer than two services have both a forecast and a measure that is rated.</summary>
    public static DrawnChart? Draw(SeenMoney seen)
    {
        var points = seen.Rows.Where(row => row.Service is not null && row.Money is { Over: not null, Budget: not 0 }).Select(row => (row.Name, Over: Math.Round(row.Money.Over!.Value * 100 / Math.Abs(row.Money.Budget), 1), Rated: row.Measures.Select(each => each.Seen(false)).Where(now => now.Colour is Colour.Red or Colour.Amber or Colour.Green).ToList()))
            .Where(each => each.Rated.Count > 0).Select(each => new QuadrantPoint(each.Name, each.Over, Math.Round((decimal)each.Rated.Count(now => now.Colour == Colour.Green) * 100 / each.Rated.Count, 0))).ToList();
        if (points.Count < 2) { return null; }
        var costly = points.Count(point => point.X > 0 && point.Y < 50);
        var headline = costly == 0 ? "No service spends more than planned and reaches less than half of its targets" : $"{Say.Count(costly, "service spends", "services spend")} more than planned and {(costly == 1 ? "reaches" : "reach")} less than half of {(costly == 1 ? "its" : "their")} targets";
        var subtitle = $"Forecast over budget in per cent, across; measures that are green in per cent, upwards; {seen.Year}";
        var (across, upwards) = (new QuadrantAxis("Forecast over budget", 0, "Under budget", "Over budget") { IsWorseAbove = true }, new QuadrantAxis("Measures that are green", 50, "Reaches less", "Reaches more"));
        return DrawnChart.Of("money", (id, narrow) => QuadrantChart.Draw(new(id, headline, subtitle) { Narrow = narrow, RowHeading = "Service", Number = value => $"{value:0.#} %" }, points, across, upwards));
    }
}
