namespace GoldenThread.Charts;

/// <summary>A drawn chart: what it says, the picture, and the same numbers as a table.</summary>
/// <param name="Headline">The finding; stands above the picture and is the picture's title.</param>
/// <param name="Subtitle">The statistic, and where the axis starts when that is not 0; stands under the headline.</param>
/// <param name="Svg">The picture: a whole svg element, encoded, without inline style or script.</param>
/// <param name="Table">The numbers of the picture, and those that could not be drawn.</param>
public sealed record Chart(string Headline, string Subtitle, string Svg, ChartTable Table);
