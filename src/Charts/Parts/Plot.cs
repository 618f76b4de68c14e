using System.Globalization;

namespace GoldenThread.Charts.Parts;

/// <summary>The frame that charts over time share: number lines, dates below, and labels at the right beside what they name.</summary>
internal sealed class Plot
{
    private readonly ChartWords words;
    private readonly IReadOnlyList<ChartDate> dates;
    private readonly List<(decimal At, string Text)> numbers;
    private readonly EndLabels labels;
    private readonly DateOnly first, last;
    private readonly double air, height;
    private Drawing? drawing;

    /// <param name="air">How much is left free at both ends of the dates, for columns that stand on them.</param>
    public Plot(ChartWords words, Axis axis, IReadOnlyList<ChartDate> dates, IReadOnlyList<EndLabel> labels, double air = 8)
    {
        (this.words, Axis, this.dates, this.air) = (words, axis, dates, air);
        (first, last) = (dates.Min(d => d.Day), dates.Max(d => d.Day));
        this.labels = new(labels, words.Narrow ? 92 : 182);
        Width = words.Narrow ? 320 : 880;
        numbers = axis.Written(words.OnScale, Width / 4);
        Left = 10 + numbers.Max(n => Lettering.Width(n.Text));
        Right = Width - this.labels.Width;
        height = Math.Max(words.Narrow ? 210 : 268, this.labels.Height);
    }

    public Axis Axis { get; }

    public double Width { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; private set; } = 14;

    public double Bottom => Top + height;

    public Drawing Drawing => drawing ?? throw new InvalidOperationException("Begin comes first.");

    public double Y(decimal value) => Axis.Place((double)value, Bottom, Top);

    /// <summary>A date's place, with air at both ends; a single date stands in the middle.</summary>
    public double X(DateOnly day) => first == last
        ? (Left + Right) / 2
        : Left + air + ((day.DayNumber - first.DayNumber) / (double)(last.DayNumber - first.DayNumber) * (Right - Left - (2 * air)));

    /// <summary>Draws the frame, with room above and below it for what the chart adds there.</summary>
    public Plot Begin(double above = 0, double below = 0)
    {
        Top += above;
        drawing = new(words, Width, Bottom + 42 + below);
        foreach (var (at, text) in numbers)
        {
            drawing.Line(Left, Y(at), Right, Y(at), at == 0 ? Palette.Quiet : Palette.Grid);
            drawing.Text(Left - 6, Y(at) + 4.5, text, "end", colour: Palette.Quiet);
        }
        drawing.Line(Left, Bottom, Right, Bottom, Palette.Quiet);
        var year = 0;
        foreach (var (day, text, namesYear) in DateScale.Named(dates, X))
        {
            drawing.Line(X(day), Bottom, X(day), Bottom + 5, Palette.Quiet);
            drawing.Text(Inside(X(day), text), Bottom + 19, text, "middle", colour: Palette.Quiet);
            if (!namesYear || day.Year == year) continue;
            year = day.Year;
            drawing.Text(Inside(X(day), "2000"), Bottom + 36, year.ToString(CultureInfo.InvariantCulture), "middle");
        }
        labels.Draw(drawing, Right, Top - 8, Bottom + 5, Y);
        return this;
    }

    private double Inside(double middle, string text)
    {
        var half = Lettering.Width(text) / 2;
        return Math.Clamp(middle, half, Width - half);
    }
}
