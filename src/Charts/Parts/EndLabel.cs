namespace GoldenThread.Charts.Parts;

/// <summary>Words at the right of a chart, beside what they name.</summary>
/// <param name="At">The number beside which they stand if there is room.</param>
/// <param name="Shape">The mark of the series; null for a line that needs none.</param>
/// <param name="Loud">Whether they are what the reader is to see first.</param>
internal sealed record EndLabel(decimal At, string Text, Shape? Shape = null, string Colour = Palette.Quiet, bool Loud = false)
{
    /// <summary>Words of less weight under them.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    public List<(string Text, bool Loud)> Lines(double width) =>
    [
        .. Lettering.Wrap(Text, width, Loud).Select(l => (l, Loud)),
        .. More.SelectMany(m => Lettering.Wrap(m, width)).Select(l => (l, false)),
    ];
}
