using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>A formula over other measures, as in "CS07 / CS08 * 100" or "mean("NI 120", CS09)": + - * / and brackets, numbers, codes (in quotation marks where they have spaces or signs), sum and mean.</summary>
public sealed class Formula
{
    /// <summary>To how many decimals what it gives is kept.</summary>
    private const int Decimals = 10;

    private readonly FormulaPart _root;

    private Formula(string text, FormulaPart root, IReadOnlyList<string> codes) => (Text, _root, Codes) = (text, root, codes);

    /// <summary>The formula as written.</summary>
    public string Text { get; }

    /// <summary>The codes that it names, each once, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Reads a formula, or says where it cannot be read.</summary>
    /// <param name="text">As written.</param>
    /// <param name="known">The codes of the council's measures, so that "CS-07" is asked about where it may mean two things; none where the formula was accepted before.</param>
    public static (Formula? Formula, FormulaFault? Fault) Read(string text, IReadOnlyCollection<string>? known = null)
    {
        var (words, fault) = FormulaWords.Of(text, known ?? []);
        if (fault is not null) { return (null, fault); }
        var (root, codes, wrong) = new FormulaReader(words, text).Read();
        return root is null ? (null, wrong) : codes.Count == 0 ? (null, new(1, "The formula names no measure.")) : (new(text, root, codes), null);
    }

    /// <summary>What it gives. Where a measure has no figure, it gives none and says which; a division by nought gives none.</summary>
    /// <param name="figures">The figure of each measure that it names.</param>
    public FormulaFigure Of(Func<string, FormulaFigure> figures)
    {
        var known = Codes.ToDictionary(code => code, figures, StringComparer.OrdinalIgnoreCase);
        var missing = known.Values.Select(figure => figure.Because).OfType<string>().ToList();
        if (missing.Count > 0) { return FormulaFigure.None(string.Join(", ", missing)); }
        try
        {
            var given = _root.Of(code => known[code].Value!.Value);
            return given.Value is not { } value ? given : Math.Abs(value) > FigureReader.Largest ? TooLarge : FormulaFigure.Of(Math.Round(value, Decimals, MidpointRounding.AwayFromZero));
        }
        catch (OverflowException) { return TooLarge; }
    }

    private static FormulaFigure TooLarge => FormulaFigure.None("the result is larger than any figure of a council");
}
