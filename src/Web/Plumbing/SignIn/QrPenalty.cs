namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>How hard a QR code is to read, as the standard counts it: the mask with the least is taken.</summary>
internal static class QrPenalty
{
    private static readonly bool[] FinderLike = [true, false, true, true, true, false, true, false, false, false, false];

    public static int Of(QrCode code)
    {
        var size = code.Size;
        var penalty = 0;
        var dark = 0;
        for (var line = 0; line < size; line++)
        {
            penalty += OfLine(size, at => code.IsDark(at, line)) + OfLine(size, at => code.IsDark(line, at));
            for (var x = 0; x < size; x++)
            {
                if (code.IsDark(x, line)) { dark++; }
                if (x + 1 < size && line + 1 < size && code.IsDark(x, line) == code.IsDark(x + 1, line) && code.IsDark(x, line) == code.IsDark(x, line + 1) && code.IsDark(x, line) == code.IsDark(x + 1, line + 1)) { penalty += 3; }
            }
        }

        return penalty + Math.Abs(dark * 20 - size * size * 10) / (size * size) * 10;
    }

    private static int OfLine(int size, Func<int, bool> isDark)
    {
        var (penalty, run) = (0, 1);
        for (var at = 1; at <= size; at++)
        {
            if (at < size && isDark(at) == isDark(at - 1)) { run++; continue; }
            if (run >= 5) { penalty += run - 2; }
            run = 1;
        }

        for (var at = 0; at + FinderLike.Length <= size; at++)
        {
            if (Enumerable.Range(0, FinderLike.Length).All(step => isDark(at + step) == FinderLike[step])
                || Enumerable.Range(0, FinderLike.Length).All(step => isDark(at + step) == FinderLike[^(step + 1)])) { penalty += 40; }
        }

        return penalty;
    }
}
