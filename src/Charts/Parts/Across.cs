namespace GoldenThread.Charts.Parts;

/// <summary>A number scale that runs across, with as many of its numbers written as have room.</summary>
internal sealed class Across
{
    private readonly List<(decimal At, string Text)> numbers;
    private readonly double left, right;

    public Across(Axis axis, Func<decimal, string> number, double left, double right)
    {
        (Axis, this.left, this.right) = (axis, left, right);
        numbers = axis.Written(number, (right - left) / 2);
    }

    public Axis Axis { get; }

    public double X(decimal value) => Axis.Place((double)value, left, right);

    /// <summary>Draws a line or only a tick at each number, with the numbers under the foot.</summary>
    public void Draw(Drawing drawing, double? top, double bottom)
    {
        var widest = numbers.Max(n => Lettering.Width(n.Text)) + 12;
        var step = Math.Max(1, (int)Math.Ceiling(widest / ((right - left) / Math.Max(1, numbers.Count - 1))));
        for (var i = 0; i < numbers.Count; i++)
        {
            var (at, text) = numbers[i];
            if (top is { } head) drawing.Line(X(at), head, X(at), bottom, at == 0 ? Palette.Quiet : Palette.Grid);
            if (i % step != 0) continue;
            if (top is null) drawing.Line(X(at), bottom, X(at), bottom + 5, Palette.Quiet);
            var half = Lettering.Width(text) / 2;
            drawing.Text(Math.Clamp(X(at), half, drawing.Width - half), bottom + 19, text, "middle", colour: Palette.Quiet);
        }
    }
}
