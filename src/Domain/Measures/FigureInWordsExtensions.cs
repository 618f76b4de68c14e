using System.Globalization;

namespace GoldenThread.Domain.Measures;

/// <summary>Figures as sentences print them.</summary>
public static class FigureInWordsExtensions
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A figure with its thousands parted by commas and without idle noughts, as in "1,234.5"; at most twelve decimals.</summary>
    public static string InWords(this decimal figure) => figure.ToString("#,0.############", British);
}
