using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Control;

/// <summary>How a signal looks and what it is called.</summary>
internal static class SignalLook
{
    public static Shape Shape(this PointSignal signal) => signal switch
    {
        PointSignal.Better => Parts.Shape.Square,
        PointSignal.Worse => Parts.Shape.Diamond,
        PointSignal.High => Parts.Shape.Up,
        PointSignal.Low => Parts.Shape.Down,
        _ => Parts.Shape.Disc,
    };

    public static string Colour(this PointSignal signal) => signal switch
    {
        PointSignal.Better => Palette.Series[1],
        PointSignal.Worse => Palette.Series[2],
        PointSignal.High or PointSignal.Low => Palette.Quiet,
        _ => Palette.Series[0],
    };

    public static string InWords(this PointSignal signal) => signal switch
    {
        PointSignal.Better => "Significant change for the better",
        PointSignal.Worse => "Significant change for the worse",
        PointSignal.High => "Significantly higher",
        PointSignal.Low => "Significantly lower",
        _ => "No significant change",
    };
}
