using System.Globalization;

namespace GoldenThread.Domain.Organisation;

/// <summary>A colour of the screen, and how it reads beside white (WCAG 2.2, relative luminance).</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct AccentColour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static readonly AccentColour White = new(255, 255, 255);

    /// <summary>The least contrast at which ordinary text may be read: 4.5 to 1.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>Reads #rrggbb; null when the text is none.</summary>
    /// <param name="text">The text.</param>
    public static AccentColour? Read(string? text) =>
        text?.Trim() is { Length: 7 } hex && hex[0] == '#' && int.TryParse(hex[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value) : null;

    /// <summary>The contrast with another colour: 1 (none) to 21 (black on white).</summary>
    /// <param name="other">The other colour.</param>
    public double ContrastWith(AccentColour other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>A pale wash of it for backgrounds: one part of the colour to nine of white.</summary>
    public AccentColour Wash => new(Paled(Red), Paled(Green), Paled(Blue));

    /// <summary>The colour as #rrggbb.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    private static byte Paled(byte part) => (byte)Math.Round(255 - ((255 - part) * 0.1), MidpointRounding.AwayFromZero);
}
