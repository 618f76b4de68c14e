using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Makes actions of gathered rows, in the paper's order, since "See above" and wrapped codes lean on what stands above.</summary>
internal sealed partial class ActionAssembly(IReadOnlyList<ActionDraft> drafts, SectionCarrier carrier, IReadOnlyDictionary<string, string> legend, DateOnly? written, PlanWarnings warnings)
{
    private static readonly PlanField[] Answers = [PlanField.Action, PlanField.Evidence, PlanField.Monitoring, PlanField.Outcome, PlanField.Timescale, PlanField.Objective];
    private readonly Dictionary<PlanField, List<string>> above = [];
    private readonly Dictionary<PlanField, string> inferred = [];
    private readonly List<string> seenAbove = [];

    public List<ReadAction> Run()
    {
        var codes = new CodeNumbers(drafts.Select(d => d.Words(PlanField.Code)));
        var actions = new List<ReadAction>();
        string? parent = null;
        foreach (var draft in drafts)
        {
            var action = One(draft, codes, draft.PartOf is null ? null : parent);
            parent = action.PartOf ?? action.Code;
            actions.Add(action);
        }
        foreach (var group in actions.Where(a => a.Code is not null).GroupBy(a => a.Code).Where(g => g.Count() > 1))
            warnings.Add(group.Last().Where, WarningKind.DuplicateCode, $"The code {group.Key} stands on {group.Count()} actions. They were left as printed; give each its own code.");
        var known = actions.Select(a => a.Code).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var action in actions)
            foreach (var reference in action.CrossReferences.Where(r => !known.Contains(r)))
                warnings.Add(action.Where, WarningKind.UnknownReference, $"The words point at {reference}, which is not among the actions of this paper.");
        return actions;
    }

    private ReadAction One(ActionDraft draft, CodeNumbers codes, string? parent)
    {
        inferred.Clear();
        seenAbove.Clear();
        var where = draft.Line.Where;
        var (code, asPrinted) = Code(draft, codes, parent, where);
        var (comment, objective, act) = (Text(draft, PlanField.Comment), Text(draft, PlanField.Objective), Text(draft, PlanField.Action));
        var paragraphs = ParagraphReferences.Column(Text(draft, PlanField.Paragraphs) ?? "");
        TakeParagraphs(ref comment, PlanField.Comment, ref paragraphs);
        if (comment is null)
            TakeParagraphs(ref act, PlanField.Action, ref paragraphs);
        var timescale = Time(draft, where);
        var answer = Answers.Select(f => (Field: f, Words: draft.Words(f))).FirstOrDefault(a => ResponseWords.Of(a.Words) != PlanResponse.Act);
        var response = answer.Words is null ? PlanResponse.Act : ResponseWords.Of(answer.Words);
        if (response != PlanResponse.Act)
            warnings.Add(where, WarningKind.Response, $"\"{answer.Words}\" was read as {(response == PlanResponse.NoAction ? "\"no separate action\"" : "\"already our practice\"")}, with these words as the reason.");
        var section = draft.Section?.Number ?? (code is not null && Lead().Match(code) is { Success: true } first && carrier.Sections.FirstOrDefault(s => s.Number == int.Parse(first.Value, CultureInfo.InvariantCulture)) is { } byCode ? byCode.Number : null);
        CheckCategory(code, draft.Category, where);
        var result = new ReadAction
        {
            Code = code,
            CodeAsPrinted = asPrinted,
            PartOf = parent,
            Section = section,
            Category = draft.Category,
            Paragraphs = paragraphs,
            Comment = comment,
            Objective = objective,
            Action = act,
            Timescale = timescale,
            Leads = Leads(draft, where),
            Evidence = List(draft, PlanField.Evidence),
            Monitoring = List(draft, PlanField.Monitoring),
            Outcome = Text(draft, PlanField.Outcome),
            Resources = Text(draft, PlanField.Resources),
            FundedBy = Text(draft, PlanField.FundedBy),
            Ict = Text(draft, PlanField.Ict),
            Progress = Text(draft, PlanField.Progress),
            Status = Text(draft, PlanField.Status),
            Priority = Text(draft, PlanField.Priority),
            Other = draft.Fragments.Where(f => f.Field == PlanField.Other).GroupBy(f => f.Heading).ToDictionary(g => g.Key, g => string.Join(' ', g.SelectMany(f => f.Lines))),
            Response = response,
            Reason = response == PlanResponse.Act ? null : answer.Words,
            CrossReferences = [.. draft.Fragments.Where(f => f.Field is not PlanField.Code and not PlanField.Comment).SelectMany(f => f.Lines).SelectMany(Pointers).Concat(timescale.Refs).Distinct()],
            Where = where,
            Table = draft.Line.Table,
            Row = draft.Line.Row,
            Words = [],
        };
        if (seenAbove.Count > 0)
            warnings.Add(where, WarningKind.SeeAbove, $"\"See above\" was taken from the row above - {string.Join("; ", seenAbove)}.");
        return result with { Words = [.. draft.Fragments.Select(f => new ReadWords(f.Field, string.Join('\n', f.Lines), f.Table, f.Row, f.Column, f.Heading, inferred.GetValueOrDefault(f.Field) ?? f.Inferred))] };
    }

    private (string? Code, string? AsPrinted) Code(ActionDraft draft, CodeNumbers codes, string? parent, string where)
    {
        var printed = draft.Words(PlanField.Code);
        if (printed.Length == 0)
            return (null, null);
        if (parent is not null && printed.Any(char.IsLower))
            return (Infer($"{parent}({printed.Trim('(', ')', '.')})", PlanField.Code), printed);
        var code = codes.Read(printed);
        if (code == printed)
            return (code, null);
        warnings.Add(where, WarningKind.CodeWrapped, $"The code is printed \"{printed}\" and was read as {code}.");
        return (Infer(code, PlanField.Code), printed);
    }

    private string Infer(string value, PlanField field)
    {
        inferred[field] = $"read as \"{value}\"";
        return value;
    }

    private string? Text(ActionDraft draft, PlanField field) => Resolved(draft, field, [.. draft.Lines(field)]) is { Count: > 0 } lines ? string.Join(' ', lines.Select(l => l.Trim())) : null;

    private List<string> List(ActionDraft draft, PlanField field) => Resolved(draft, field, draft.Items(field));

    // "See above" stands for what the same column says above; the column's words as printed stay in Words.
    private List<string> Resolved(ActionDraft draft, PlanField field, List<string> lines)
    {
        if (lines.Count == 1 && SeeAbove().IsMatch(lines[0]))
        {
            if (!above.TryGetValue(field, out var found))
            {
                warnings.Add(draft.Line.Where, WarningKind.SeeAbove, $"\"{lines[0]}\" has nothing above it in its column; it was left as printed.");
                return lines;
            }
            seenAbove.Add($"{draft.Fragments.First(f => f.Field == field).Heading}: \"{string.Join(' ', found)}\"");
            inferred[field] = "taken from the row above";
            return found;
        }
        if (lines.Count > 0)
            above[field] = lines;
        return lines;
    }

    private void TakeParagraphs(ref string? words, PlanField field, ref IReadOnlyList<int> paragraphs)
    {
        if (words is null)
            return;
        var (numbers, rest) = ParagraphReferences.Take(words);
        if (numbers.Count == 0)
            return;
        paragraphs = [.. paragraphs.Concat(numbers).Distinct()];
        words = rest.Length == 0 ? null : rest;
        inferred[field] = "the paragraph reference was taken off";
    }

    private Timescale Time(ActionDraft draft, string where)
    {
        var words = Text(draft, PlanField.Timescale) ?? "";
        var read = Timescale.Read(words, written);
        if (Text(draft, PlanField.Start) is { } start && Timescale.Read(start, written) is { Kind: TimescaleKind.By or TimescaleKind.During } begins)
        {
            var first = DateWords.Find(start, written).Spans is [var span, ..] ? span.From : begins.From;
            if (read is { Kind: TimescaleKind.By or TimescaleKind.During, Dates.Count: 0 } && first <= read.Due)
                read = read with { Kind = TimescaleKind.During, From = first };
        }
        inferred[PlanField.Timescale] = $"understood as {read.Kind.ToString().ToLowerInvariant()}";
        if (read.Kind == TimescaleKind.Text)
            warnings.Add(where, WarningKind.Timescale, $"The timescale \"{words}\" could not be understood for certain; it was kept as written. Please say what is meant.");
        if (read.Dates.Count > 1)
            warnings.Add(where, WarningKind.SeveralDates, $"The timescale \"{words}\" names {read.Dates.Count} dates; all is due by the latest, unless you split the action into a part for each date.");
        return read;
    }

    private IReadOnlyList<string> Leads(ActionDraft draft, string where)
    {
        var lines = Resolved(draft, PlanField.Lead, [.. draft.Lines(PlanField.Lead)]);
        var (leads, doubtful) = LeadSplitter.Split(lines, legend);
        if (doubtful)
            warnings.Add(where, WarningKind.Lead, $"The lead \"{string.Join(' ', lines)}\" may be one post or several; please check.");
        if (lines.Count > 0 && leads.Count == 0)
            warnings.Add(where, WarningKind.Lead, $"The lead \"{string.Join(' ', lines)}\" names nobody.");
        return leads;
    }

    private void CheckCategory(string? code, string? category, string where)
    {
        if (code is not null && category is { Length: 1 } && CodeWithCategory().Match(code) is { Success: true } match && match.Groups[1].Value != category && carrier.Categories.Any(c => c.Code == match.Groups[1].Value))
            warnings.Add(where, WarningKind.Contradiction, $"The code {code} says category {match.Groups[1].Value} but it stands under category {category}. The heading's was taken.");
    }

    private static IEnumerable<string> Pointers(string words) => Pointer().Matches(words).SelectMany(m => m.Groups["code"].Captures.Select(c => c.Value));

    [GeneratedRegex(@"^(?:\(?(?:please\s+)?(?:see|as)\s+above\)?|ditto|do\.|as\s+previous|\u2033|""|\u201d|'')\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex SeeAbove();

    [GeneratedRegex(@"\b(?:[Ss]ee|SEE|[Aa]s for|[Aa]s per|[Rr]efer to)\s+(?:also\s+)?(?:action\s+)?(?<code>(?!NI)[A-Z]{1,5}\d{1,3}|\d{1,2}\.\d{1,2})(?![\w/])(?:(?:,| and| &)\s*(?<code>(?!NI)[A-Z]{1,5}\d{1,3}|\d{1,2}\.\d{1,2})(?![\w/]))*")]
    private static partial Regex Pointer();

    [GeneratedRegex(@"^\d{1,2}(?=\.\d)")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^[A-Z]{2}([A-Z])\d+$")]
    private static partial Regex CodeWithCategory();
}
