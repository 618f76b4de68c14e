namespace GoldenThread.Domain.Measures.Figures;

/// <summary>The short way to a figure that is written as a plain number, as nearly all of a published file are: a sign, figures, a point.</summary>
internal static class PlainNumber
{
    private const int MostFigures = 18;

    /// <summary>Reads it; false where the text is anything else, or may be too large, and must be looked at closely.</summary>
    public static bool TryRead(string text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > MostFigures + 2) { return false; }
        var below = text[0] == '-';
        var (whole, figures, point) = (0L, 0, -1);
        for (var i = below ? 1 : 0; i < text.Length; i++)
        {
            var figure = text[i] - '0';
            if ((uint)figure <= 9)
            {
                if (++figures > MostFigures) { return false; }
                whole = (whole * 10) + figure;
            }
            else if (text[i] == '.' && point < 0) { point = i; }
            else { return false; }
        }

        if (figures == 0) { return false; }
        var scale = point < 0 ? 0 : text.Length - 1 - point;
        if (figures - scale > 15) { return false; }
        value = new((int)whole, (int)(whole >> 32), 0, below, (byte)scale);
        return true;
    }
}
