using System.Globalization;

namespace GoldenThread.Charts.Tests;

public class PaletteTests
{
    [Fact]
    public void The_colours_are_those_of_the_analysis_function_in_its_order() =>
        Assert.Equal(["#12436D", "#28A197", "#801650", "#F46A25"], Palette.Series);

    [Fact]
    public void Neighbours_differ_by_three_to_one_and_each_from_the_white_between()
    {
        Assert.All(Palette.Series.Zip(Palette.Series.Skip(1)), pair => Assert.True(Contrast(pair.First, pair.Second) >= 3, $"{pair}"));
        Assert.All(Palette.Series, colour => Assert.True(Contrast(colour, Palette.White) >= 3, colour));
    }

    [Fact]
    public void Words_differ_from_white_by_four_and_a_half_to_one() =>
        Assert.All([Palette.Ink, Palette.Quiet], colour => Assert.True(Contrast(colour, Palette.White) >= 4.5, colour));

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    internal static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
