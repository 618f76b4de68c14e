using System.Globalization;

namespace GoldenThread.Charts.Parts;

/// <summary>Words that stand over places of a chart, in lanes so that none runs into another or is crossed by another's line.</summary>
internal sealed class Notes
{
    private const double Lane = 18, Gap = 10;
    private const int Lanes = 4, MostTries = 2000;
    private readonly List<(double X, double Start, int Lane, string Text, bool Loud)> placed;
    private readonly List<string> key;
    private readonly double width;

    private Notes(List<(double, double, int, string, bool)> placed, List<string> key, double width) => (this.placed, this.key, this.width) = (placed, key, width);

    /// <summary>How much room they take above the chart.</summary>
    public double Above => placed.Count == 0 ? 0 : ((placed.Max(p => p.Lane) + 1) * Lane) + 8;

    /// <summary>How much room the words take below, when letters stand for them above.</summary>
    public double Below => key.Count == 0 ? 0 : (key.Count * Lettering.LineHeight) + 8;

    /// <summary>Finds places; where the words have no room, a letter stands for them and they are said below.</summary>
    public static Notes Place(IReadOnlyList<Note> notes, double width, bool centred = false)
    {
        if (notes.Count == 0) return new([], [], width);
        var together = notes.GroupBy(n => Math.Round(n.X, 1)).Select(g => new Note(g.Key, string.Join("; ", g.Select(n => n.Text)), g.Any(n => n.Loud))).ToList();
        if (TryPlace(together, width, centred) is { } direct) return new(direct, [], width);

        var letters = new List<Note>();
        var key = new List<string>();
        foreach (var note in notes.OrderBy(n => n.X))
        {
            if (letters.Count == 0 || note.X - letters[^1].X > 16) letters.Add(new(note.X, Letter(letters.Count), true));
            key.AddRange(Lettering.Wrap($"{letters[^1].Text}: {note.InFull ?? note.Text}", width - 8));
        }
        return new([.. letters.Select(l => (l.X, Math.Clamp(l.X - (Lettering.Width(l.Text, true) / 2), 0, width - Lettering.Width(l.Text, true)), 0, l.Text, true))], key, width);
    }

    /// <summary>Tries places until all stand clear of each other, the lowest lanes first; null where it takes too long to find any.</summary>
    private static List<(double X, double Start, int Lane, string Text, bool Loud)>? TryPlace(List<Note> notes, double width, bool centred)
    {
        var ordered = notes.OrderByDescending(n => n.Loud && centred).ThenByDescending(n => n.X).ToList();
        var placed = new List<(double X, double Start, int Lane, string Text, bool Loud)>();
        var tries = 0;
        return Next(0) ? placed : null;

        bool Next(int i)
        {
            if (i == ordered.Count) return true;
            var (x, text, loud, _) = ordered[i];
            var length = Lettering.Width(text, loud);
            ReadOnlySpan<double> starts = centred ? [x - (length / 2), x - length + 6, x - 6] : [x + 4, x - 4 - length];
            for (var lane = 0; lane < Lanes; lane++)
                foreach (var start in starts)
                {
                    if (++tries > MostTries) return false;
                    if (start < 0 || start + length > width || placed.Exists(p => Collide(p, x, start, length, lane))) continue;
                    placed.Add((x, start, lane, text, loud));
                    if (Next(i + 1)) return true;
                    placed.RemoveAt(placed.Count - 1);
                }
            return false;
        }
    }

    /// <summary>Draws them, each with a line down to the foot of the chart.</summary>
    public void Draw(Drawing drawing, double top, double bottom, double below)
    {
        foreach (var (x, start, lane, text, loud) in placed)
        {
            var y = top - 12 - (lane * Lane);
            drawing.Line(x, start < x && start + Lettering.Width(text, loud) > x ? y + 3 : y - 10, x, bottom, Palette.Quiet, 1, loud && key.Count == 0 ? null : "2 3");
            drawing.Text(start, y, text, bold: loud && key.Count > 0);
        }
        for (var i = 0; i < key.Count; i++) drawing.Text(4, below + 16 + (i * Lettering.LineHeight), key[i]);
    }

    /// <summary>Draws them over places that are marked already: with a line only where they stand in a higher lane.</summary>
    public void DrawOver(Drawing drawing, double bottom, double below)
    {
        foreach (var (x, start, lane, text, loud) in placed)
        {
            var y = bottom - 10 - (lane * Lane);
            if (lane > 0) drawing.Line(x, y + 4, x, bottom - 4, Palette.Quiet);
            drawing.Text(start, y, text, bold: loud, colour: loud ? Palette.Ink : Palette.Quiet);
        }
        for (var i = 0; i < key.Count; i++) drawing.Text(4, below + 12 + (i * Lettering.LineHeight), key[i]);
    }

    private static bool Collide((double X, double Start, int Lane, string Text, bool Loud) other, double x, double start, double length, int lane)
    {
        var end = other.Start + Lettering.Width(other.Text, other.Loud);
        if (other.Lane == lane) return start < end + Gap && other.Start < start + length + Gap;
        return other.Lane < lane ? x > other.Start - 3 && x < end + 3 : other.X > start - 3 && other.X < start + length + 3;
    }

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);
}
