using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Figures;

/// <summary>Reads figures as councils and publishers write them: numbers with their signs, and the marks for what is withheld, not available or not applicable (Government Statistical Service symbols, MHCLG, DfE, ONS).</summary>
public static partial class FigureReader
{
    /// <summary>The most that a figure may be, either side of nought.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The marks that mean one thing wherever they were met.</summary>
    private static readonly Dictionary<string, FigureKind> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["c"] = FigureKind.Suppressed,
        ["[c]"] = FigureKind.Suppressed,
        [".."] = FigureKind.Suppressed,
        ["*"] = FigureKind.Suppressed,
        ["suppressed"] = FigureKind.Suppressed,
        ["x"] = FigureKind.NotAvailable,
        ["[x]"] = FigureKind.NotAvailable,
        [":"] = FigureKind.NotAvailable,
        ["u"] = FigureKind.NotAvailable,
        ["[u]"] = FigureKind.NotAvailable,
        ["n/a"] = FigureKind.NotAvailable,
        ["na"] = FigureKind.NotAvailable,
        ["not available"] = FigureKind.NotAvailable,
        ["no data"] = FigureKind.NotAvailable,
        ["null"] = FigureKind.NotAvailable,
        ["z"] = FigureKind.NotApplicable,
        ["[z]"] = FigureKind.NotApplicable,
        ["."] = FigureKind.NotApplicable,
        ["not applicable"] = FigureKind.NotApplicable,
    };

    /// <summary>Reads one.</summary>
    /// <param name="text">As written; null and white space are empty.</param>
    /// <param name="marks">What marks mean in this source, before all others; a person said so.</param>
    public static ReadFigure Read(string? text, IReadOnlyDictionary<string, FigureKind>? marks = null)
    {
        var written = text ?? "";
        if (PlainNumber.TryRead(written, out var plain) && (marks is null || !marks.ContainsKey(written))) { return new(FigureKind.Value, written, plain); }
        return ReadAny(written, marks);
    }

    /// <summary>Reads whatever may be written; a plain number gives the same here as on the short way.</summary>
    internal static ReadFigure ReadAny(string written, IReadOnlyDictionary<string, FigureKind>? marks)
    {
        var said = written.Replace('\u00a0', ' ').Replace('\u2212', '-').Trim();
        if (said.Length == 0) { return new(FigureKind.Empty, written); }
        if (marks is not null && marks.TryGetValue(said, out var meant)) { return new(meant, written); }
        if (Marks.TryGetValue(said, out var known)) { return new(known, written); }
        if (said.Length > 60) { return Wrong(written, "is too long for a figure."); }
        if (LessThan().IsMatch(said)) { return new(FigureKind.Suppressed, written); }
        if (said is "-" or "–" or "—") { return Ask(written, "may be nought, or say that there is no figure. Which is it?"); }
        if (Bracketed().IsMatch(said)) { return Ask(written, "is in brackets, as accountants write what is below nought. Is it?"); }
        if (NotANumber().IsMatch(said)) { return Wrong(written, "is no number. A division by nought may have made it."); }
        return Number(written, said);
    }

    private static ReadFigure Number(string written, string said)
    {
        var match = Figure().Match(said);
        if (!match.Success) { return Commas().IsMatch(said) ? Wrong(written, "has a comma that parts no thousands. Write 1.5 or 1,500.") : Wrong(written, "is no figure."); }
        var digits = match.Groups["sign"].Value + match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) + match.Groups["power"].Value;
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > Largest) { return Wrong(written, "is larger than any figure of a council."); }
        PeriodStatus? status = match.Groups["status"].Value.ToLowerInvariant() switch { "p" => PeriodStatus.Provisional, "r" => PeriodStatus.Revised, _ => null };
        return new(FigureKind.Value, written, value, match.Groups["percent"].Success, status);
    }

    private static ReadFigure Ask(string written, string words) => new(FigureKind.InQuestion, written, Words: $"“{written}” {words}");

    private static ReadFigure Wrong(string written, string words) => new(FigureKind.Wrong, written, Words: $"“{written}” {words}");

    [GeneratedRegex(@"^(?<sign>[+-]?)\s?£?\s?(?<number>[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[0-9]{1,3}( [0-9]{3})+(\.[0-9]+)?|[0-9]+(\.[0-9]*)?|\.[0-9]+)(?<power>[eE][+-]?[0-9]{1,4})?\s?(?<percent>%)?\s?(\[?(?<status>[pr])\]?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[<≤]\s?[0-9]{1,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LessThan();

    [GeneratedRegex(@"^\(\s?£?[0-9,.]+%?\s?\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[+-]?(nan|inf(inity)?|∞|#(div/0!|n/a|value!|ref!|num!|name\?|null!))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotANumber();

    [GeneratedRegex(@"^[+-]?£?[0-9]+(,[0-9]+)+(\.[0-9]+)?%?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Commas();
}
