using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts;

/// <summary>How much of a whole is done: a filled part of an outlined bar, with "12 of 28" beside it.</summary>
public static class ProgressBar
{
    /// <param name="words">The finding and what is counted.</param>
    /// <param name="done">How many are done; 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many there are; 0 says that there is nothing yet.</param>
    public static Chart Draw(ChartWords words, int done, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfLessThan(total, done);
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", ["Done", "Not done", "Total"], [[words.Number(done), words.Number(total - done), words.Number(total)]]);
        if (total == 0) return Nothing.ToDraw(words, table with { Rows = [] });

        const double width = 320;
        var drawing = new Drawing(words, 480, 28);
        drawing.Rectangle(1, 5, width, 18, Palette.White, Palette.Ink);
        if (done > 0) drawing.Rectangle(1, 5, width * done / total, 18, Palette.Series[0]);
        var text = $"{words.Number(done)} of {words.Number(total)}";
        drawing.Text(width + 12, 19, text, bold: true);
        return new(words.Headline, words.Subtitle, drawing.Finish($"{words.Subtitle.TrimEnd('.')}. {text}."), table);
    }
}
