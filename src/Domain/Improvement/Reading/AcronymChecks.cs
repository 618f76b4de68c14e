using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Holds the plan's acronyms against its legend, and its codes against acronyms.</summary>
internal static partial class AcronymChecks
{
    // What councils' papers of every plan are full of; a code that begins like one of them is misread.
    private static readonly HashSet<string> Familiar = ["CPA", "CAA", "LAA", "JAR", "KPI", "BVPI", "RAG", "LSP", "SMT", "CMT", "VFM", "PID", "MTFP", "EFLG", "ICT"];

    public static void Run(IReadOnlyList<ReadAction> actions, IReadOnlyDictionary<string, string> legend, IEnumerable<PaperLine> elsewhere, PlanWarnings warnings)
    {
        var spoken = new Dictionary<string, string>(StringComparer.Ordinal);
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var action in actions)
            foreach (var words in action.Words.Where(w => w.Field != PlanField.Code))
                foreach (var token in Tokens(words.Words))
                {
                    spoken.TryAdd(token, action.Where);
                    if (!legend.ContainsKey(token) && legend.Keys.FirstOrDefault(k => k.Equals(token, StringComparison.OrdinalIgnoreCase)) is { } key)
                        variants.TryAdd(token, key);
                }
        if (legend.Count > 0)
            Compare(spoken, variants, legend, actions, warnings);

        var said = spoken.Keys.Concat(legend.Keys).Concat(elsewhere.SelectMany(l => Tokens(l.Text))).Concat(Familiar).ToHashSet(StringComparer.Ordinal);
        foreach (var action in actions)
            if (action.Code is { } code && CodeLetters().Match(code) is { Success: true } letters && said.Contains(letters.Value))
                warnings.Add(action.Where, WarningKind.CodeIsAcronym, $"The code {code} begins like the acronym {letters.Value}; readers may take one for the other.");
    }

    private static void Compare(Dictionary<string, string> spoken, Dictionary<string, string> variants, IReadOnlyDictionary<string, string> legend, IReadOnlyList<ReadAction> actions, PlanWarnings warnings)
    {
        foreach (var (token, key) in variants)
            warnings.Add(spoken[token], WarningKind.AcronymVariant, $"\"{token}\" is spelled \"{key}\" in the legend. It was left as printed.");
        foreach (var (token, where) in spoken)
            if (!legend.ContainsKey(token) && !variants.ContainsKey(token) && !legend.ContainsKey(token.TrimEnd('s')))
                warnings.Add(where, WarningKind.AcronymNotInLegend, $"\"{token}\" is used in the plan and is not in its legend.");
        var words = actions.SelectMany(a => a.Words).Select(w => w.Words).ToList();
        foreach (var key in legend.Keys)
            if (!words.Any(w => Regex.IsMatch(w, $@"(?<![\w(]){Regex.Escape(key)}(?![\w(])", RegexOptions.IgnoreCase)))
                warnings.Add("the legend", WarningKind.AcronymUnused, $"\"{key}\" is in the legend and is not used in the plan.");
    }

    /// <summary>The acronyms among some words; words of a passage all in capitals are none.</summary>
    public static IEnumerable<string> Tokens(string words)
    {
        if (SectionHeadings.IsCapitals(words) && words.Contains(' ', StringComparison.Ordinal))
            return [];
        return Token().Matches(words).Select(m => m.Value).Where(t => t is not ("TBC" or "TBA" or "ASAP"));
    }

    [GeneratedRegex(@"(?<![\w&])(?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Z][A-Za-z]{1,8}(?:\([A-Z]{1,5}\))?(?![\w&]|\d)")]
    private static partial Regex Token();

    [GeneratedRegex(@"^[A-Z]{3,}(?=\d)")]
    private static partial Regex CodeLetters();
}
