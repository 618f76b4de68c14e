using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Finds actions that stand in prose below a heading of their own. They are offered, not taken.</summary>
internal static partial class UnnumberedActions
{
    public static List<OfferedAction> Find(IReadOnlyList<PaperLine> lines, PlanWarnings warnings)
    {
        var offers = new List<OfferedAction>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].ReadsAsText || !IsHeading(lines[i]))
                continue;
            List<PaperLine> block = [.. lines.Skip(i + 1).TakeWhile(l => l.ReadsAsText && l.HeadingLevel == 0 && !SectionHeadings.IsCapitals(l.Text)).Where(l => Imperative().IsMatch(l.Text))];
            if (block.Count == 0)
                continue;
            offers.AddRange(block.Select(l => new OfferedAction(l.Where, lines[i].Text, l.Text)));
            warnings.Add(block[0].Where, WarningKind.UnnumberedActions,
                $"Below \"{lines[i].Text}\" {(block.Count == 1 ? "a paragraph reads" : $"{block.Count} paragraphs read")} like actions but stand outside the plan's tables and have no reference. They were not taken as actions; they can be added.");
        }
        return offers;
    }

    private static bool IsHeading(PaperLine line) =>
        (line.HeadingLevel > 0 || SectionHeadings.IsCapitals(line.Text)) && line.Text.Length <= 100 && ActionWord().IsMatch(line.Text);

    [GeneratedRegex(@"\bactions?\b(?!\s+plan\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ActionWord();

    [GeneratedRegex(@"^(?:[^.]{1,60}\s[\u2013\u2014-]\s)?(?:adopt|agree|appoint|arrange|assess|build|carry out|clarify|commission|complete|conduct|confirm|consider|consult|continue|create|deliver|develop|draft|embed|encourage|engage|ensure|establish|evaluate|extend|finalise|hold|identify|implement|improve|increase|introduce|investigate|launch|maintain|monitor|prepare|present|produce|promote|provide|publish|reduce|report|research|review|revise|set up|strengthen|support|train|undertake|update|work)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();
}
