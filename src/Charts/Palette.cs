namespace GoldenThread.Charts;

/// <summary>The colours of the Government Analysis Function, in its order: neighbours differ by 3:1 or more, and so does each from white.</summary>
public static class Palette
{
    public static IReadOnlyList<string> Series { get; } = ["#12436D", "#28A197", "#801650", "#F46A25"];

    public const string Ink = "#0B0C0C";
    public const string Quiet = "#505A5F";
    public const string Grid = "#D9DCDE";
    public const string White = "#FFFFFF";

    internal static void AtMostFour(int count)
    {
        if (count > Series.Count)
            throw new ArgumentOutOfRangeException(nameof(count), count, "A chart has at most four series: more can't be told apart. Draw several charts.");
    }
}
