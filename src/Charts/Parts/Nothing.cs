namespace GoldenThread.Charts.Parts;

/// <summary>The picture of a chart that has no numbers: it says so, rather than show an empty frame.</summary>
internal static class Nothing
{
    private const string Words = "There are no figures to draw yet.";

    public static Chart ToDraw(ChartWords words, ChartTable table)
    {
        var drawing = new Drawing(words, words.Narrow ? 320 : 720, 60);
        drawing.Text(12, 36, Words, colour: Palette.Quiet);
        return new(words.Headline, words.Subtitle, drawing.Finish($"{words.Subtitle}. {Words}"), table);
    }
}
