using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Splits who leads into one entry each, in the order of first appearance: at "/", ";", line breaks, "&amp;", "and" and ",", and between acronyms that the paper's legend knows. A post's own "and" is left alone: "Overview and Scrutiny Officer".</summary>
public static partial class LeadSplitter
{
    /// <summary>The leads of a cell, and whether something in it could be split in more than one way.</summary>
    /// <param name="lines">The cell's paragraphs.</param>
    /// <param name="legend">The paper's acronyms.</param>
    public static (IReadOnlyList<string> Leads, bool Doubtful) Split(IEnumerable<string> lines, IReadOnlyDictionary<string, string> legend)
    {
        var leads = new List<string>();
        var doubtful = false;
        foreach (var line in Unwrap(lines, legend))
            foreach (var piece in Hard().Split(AndOr().Replace(line, "/")))
            {
                var parts = Soft(piece.Trim(), legend);
                doubtful |= parts.Count == 1 && SoftMark().IsMatch(parts[0]) && !legend.Values.Contains(parts[0], StringComparer.OrdinalIgnoreCase) && (!IsPost(parts[0]) || IsUnknownAcronym(SoftMark().Split(parts[0])[0], legend));
                leads.AddRange(parts.SelectMany(p => Acronyms(p, legend)));
            }
        return ([.. leads.Select(Tidy).Where(l => l.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)], doubtful);
    }

    // A line that begins small, or follows one that ends open, goes on with it.
    private static List<string> Unwrap(IEnumerable<string> lines, IReadOnlyDictionary<string, string> legend)
    {
        var whole = new List<string>();
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0))
            if (whole.Count > 0 && (char.IsLower(line[0]) || line[0] is '&' or '(' or '/' || OpenEnd().IsMatch(whole[^1])
                || (IsHalf(line) && !StandsAlone(whole[^1], legend) && StandsAlone(whole[^1] + " " + line, legend))))
                whole[^1] += " " + line;
            else
                whole.Add(line);
        return whole;
    }

    private static List<string> Soft(string piece, IReadOnlyDictionary<string, string> legend)
    {
        if (legend.Values.Contains(piece, StringComparer.OrdinalIgnoreCase))
            return [piece];
        var parts = new List<string> { piece };
        for (var mark = SoftMark().Match(piece); mark.Success; mark = mark.NextMatch())
        {
            var (left, right) = (piece[..mark.Index].Trim(), piece[(mark.Index + mark.Length)..].Trim());
            var first = SoftMark().Split(right)[0].Trim();
            // "HR & OD Manager" is one post unless the legend knows the half.
            if (IsUnknownAcronym(left, legend) && IsPost(first) && !legend.Values.Contains(first, StringComparer.OrdinalIgnoreCase))
                continue;
            if (StandsAlone(left, legend) && (StandsAlone(first, legend) || StandsAlone(right, legend)) && !(left.Contains(" of ", StringComparison.OrdinalIgnoreCase) && IsUnknownAcronym(first, legend)))
                return [left, .. Soft(right, legend)];
        }
        return parts;
    }

    private static bool StandsAlone(string words, IReadOnlyDictionary<string, string> legend) =>
        words.Length > 0 && (Known(words, legend) || IsPost(words) || IsUnknownAcronym(words, legend) || (PersonName().IsMatch(words) && !ServiceWord().IsMatch(words))
            || legend.Values.Contains(words, StringComparer.OrdinalIgnoreCase)
            || words.Split(' ', '/').All(w => Known(w, legend)));

    // "Managing" above "Directors", "Head" above "Officer": the second is a post's last word alone.
    private static bool IsHalf(string line) => !line.Contains(' ', StringComparison.Ordinal) && char.IsUpper(line[0]);

    private static bool IsPost(string words) => Post().IsMatch(words);

    private static bool Known(string words, IReadOnlyDictionary<string, string> legend) => legend.Keys.Contains(words.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    private static bool IsUnknownAcronym(string words, IReadOnlyDictionary<string, string> legend) => !Known(words, legend) && AcronymOnly().IsMatch(words);

    private static string[] Acronyms(string piece, IReadOnlyDictionary<string, string> legend)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(w => Known(w, legend)) ? words : [piece];
    }

    private static string Tidy(string lead) => Nobody().IsMatch(lead) ? "" : Label().Replace(lead, "").Trim().Trim(',', ';', '.').Trim();

    [GeneratedRegex(@"\s*\band\s*/\s*or\b\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AndOr();

    [GeneratedRegex(@"(?<![Nn])\s*/\s*|\s*;\s*|\s*\n\s*|\s+\+\s+|(?<=[Nn])\s*/\s*(?![Aa]\b)")]
    private static partial Regex Hard();

    [GeneratedRegex(@"\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*|\s+with\s+", RegexOptions.IgnoreCase)]
    private static partial Regex SoftMark();

    [GeneratedRegex(@"(?:/|&|,|\b(?:and|of|for|the))$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    // A whole post, team or body: it has a word for one ("Head of …", "… Officer"), and is not only the beginning of one.
    [GeneratedRegex(@"^(?:(?:interim|acting|deputy|assistant|senior|chief|joint)\s+)*(?:heads?|directors?|executive\s+directors?|chair(?:man|woman|person)?|leader|managers?|portfolio\s+holder|cabinet\s+member|members?)\s+(?:of|for)\s+\S|\b(?:officers?|managers?|directors?|executives?|leaders?|heads\s+of\s+service|coordinators?|co-ordinators?|champions?|councillors?|chair(?:man|woman|person|s)?|secretary|treasurer|solicitor|accountants?|auditors?|advis[eo]rs?|clerk|engineer|planner|lawyer|board|group|committee|cabinet|council|partnership|team|unit|members|partners|directorates?|headteachers?)$|^(?:cllrs?|councillors?|dr|mr|mrs|ms)\.?\s+\p{Lu}|^(?:all\s+.*|leader|police|monitoring officer)$", RegexOptions.IgnoreCase)]
    private static partial Regex Post();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:[-'\u2019]\p{Lu}\p{Ll}+)?\s+(?:\p{Lu}\.?\s+)?(?:Mc|Mac|O'|O\u2019|de\s|van\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$")]
    private static partial Regex PersonName();

    // Two capitals may be a person or half of a department: "Legal and Democratic Services".
    [GeneratedRegex(@"\b(?:services?|performance|planning|development|finance|financial|housing|management|engagement|improvement|education|resources|environment\w*|policy|communications?|care|skills|affairs|support|regeneration|cultur\w*|leisure|transport\w*|procurement|strateg\w*|governance|property|health|safety|protection|learning|relations|technology|systems|information|corporate|democratic|community|communities|customer|customers|human|legal|public|social|adult|adults|children|families|young|people|economic|street|scene|waste|building|control|partnerships?|organisational|workforce|member|members|electoral|revenues|benefits|audit|risk|emergency|projects?|programmes?|business|digital|data|local|older|youth|sport|parks|open|spaces)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ServiceWord();

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{1,6}s?(?:\([A-Z&]+\))?$")]
    private static partial Regex AcronymOnly();

    [GeneratedRegex(@"^(?:lead(?:\s+officer)?|support(?:ed by)?|owner)\s*[:\-\u2013]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:n\s?/\s?a|tbc|tba|to be (?:confirmed|agreed|advised)|none|-|\u2013|\?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();
}
