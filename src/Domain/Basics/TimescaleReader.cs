using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>Understands timescales as councils write them. What is not certain stays text: no date is ever invented.</summary>
public static partial class TimescaleReader
{
    /// <summary>Reads one timescale.</summary>
    /// <param name="text">The words, kept as they are.</param>
    /// <param name="written">The date of the paper, from which relative words count; without it they stay text.</param>
    public static Timescale Read(string text, DateOnly? written = null)
    {
        var words = Fold(text);
        var asText = new Timescale { Text = text, Kind = TimescaleKind.Text };
        if (words.Length == 0 || Nothing().IsMatch(words))
            return asText with { Kind = TimescaleKind.None };

        var refs = TimescaleRefs.Find(words);
        var plain = refs.Count > 0 ? TimescaleRefs.Without(words) : words;
        var (spans, doubtful) = DateWords.Find(plain, written);
        var facts = new Facts(asText with { Refs = refs }, words, spans, doubtful, written);
        return Complete(facts) ?? Ongoing(facts) ?? Recurring(facts) ?? Relative(facts) ?? Dated(facts) ?? Linked(facts) ?? asText with { Refs = refs };
    }

    private sealed record Facts(Timescale Text, string Words, IReadOnlyList<DateSpan> Spans, bool Doubtful, DateOnly? Written)
    {
        public DateSpan? Only => Spans.Count == 1 ? Spans[0] : null;
        public string Before(DateSpan span) => Words[..span.At];
        public string After(DateSpan span) => Words[span.Stop..];
    }

    private static Timescale? Complete(Facts facts)
    {
        if (!CompleteWord().IsMatch(facts.Words))
            return null;
        if (facts.Spans.Count == 0)
            return facts.Doubtful || OngoingWord().IsMatch(facts.Words) ? facts.Text : facts.Text with { Kind = TimescaleKind.Complete };
        var only = facts.Only;
        // "Completed March 2009" and nothing more; "complete by March 2009" is still to be done.
        return only is null || facts.Doubtful || !CompleteBefore().IsMatch(facts.Before(only)) || !Trailing().IsMatch(facts.After(only)) ? null
            : facts.Text with { Kind = TimescaleKind.Complete, Due = only.To };
    }

    private static Timescale? Ongoing(Facts facts)
    {
        var words = facts.Words;
        var reviewed = Reviewed().IsMatch(words);
        var starts = facts.Only is { } from && (Onwards().IsMatch(facts.After(from)) || FromWord().IsMatch(facts.Before(from)));
        if (!OngoingWord().IsMatch(words) && !reviewed && (!starts || IsRange(facts)))
            return null;
        var (recurrences, mixed) = RecurrenceWords.Find(words);
        if (mixed || recurrences.Count > 1 || facts.Spans.Count > 1 || NotOngoing().IsMatch(words))
            return facts.Text;
        var every = recurrences.Count > 0 ? recurrences[0] : null;
        var found = facts.Text with { Kind = TimescaleKind.Ongoing, Months = every?.Months, Weeks = every?.Weeks };
        if (every is not null && !OngoingWord().IsMatch(words) && !reviewed)
            return null;
        if (LinkedWithin().Match(words) is { Success: true } linked)
            found = found with { LinkedTo = linked.Groups["to"].Value.Trim(' ', '.', ')', ';', ',') };
        if (facts.Only is not { } span)
            return facts.Doubtful && (starts || UntilLeft().IsMatch(words)) ? facts.Text : found;
        if (facts.Doubtful)
            return facts.Text;
        var (before, after) = (facts.Before(span), facts.After(span));
        var window = found with { From = span.From, Due = span.To };
        return starts ? IsRange(facts) ? window : found with { From = span.From }
            : UntilWord().IsMatch(before) ? found with { Due = span.To }
            : ReviewWord().IsMatch(before) ? found with { ReviewBy = span.To }
            : ToWord().IsMatch(before) ? found with { Due = span.To }
            : WindowWord().IsMatch(before) ? window
            : ReviewWord().IsMatch(after) ? found with { ReviewBy = span.To }
            : facts.Text;
    }

    private static bool IsRange(Facts facts) => facts.Only is { Unit: DateUnit.Range } range && !Onwards().IsMatch(facts.After(range));


    private static Timescale? Recurring(Facts facts)
    {
        var (recurrences, mixed) = RecurrenceWords.Find(facts.Words);
        if (mixed || recurrences.Count > 1)
            return facts.Text;
        if (recurrences.Count == 0 || RecurrenceInName().IsMatch(facts.Words))
            return null;
        var found = facts.Text with { Kind = TimescaleKind.Every, Months = recurrences[0].Months, Weeks = recurrences[0].Weeks };
        if (facts.Spans.Count == 0)
            return UntilLeft().IsMatch(facts.Words) && facts.Doubtful ? facts.Text : found;
        if (facts.Only is not { } span || facts.Doubtful)
            return facts.Text;
        var before = facts.Before(span);
        var window = found with { From = span.From, Due = span.To };
        return StartsOn().IsMatch(before) ? IsRange(facts) ? window : found with { From = span.From }
            : Thereafter().IsMatch(facts.After(span)) ? found with { From = span.From }
            : UntilWord().IsMatch(before) || ToWord().IsMatch(before) ? found with { Due = span.To }
            : WindowWord().IsMatch(before) ? window
            : facts.Text;
    }

    private static Timescale? Relative(Facts facts)
    {
        if (YearEnd().IsMatch(facts.Words) && facts.Spans.Count == 0)
            return facts.Written is { } day ? facts.Text with { Kind = TimescaleKind.By, Due = FinancialYear.Of(day).End } : facts.Text;
        var match = Within().Match(facts.Words);
        if (!match.Success)
            return null;
        if (facts.Spans.Count > 0)
            return facts.Text;
        if (match.Groups["of"].Success)
            return facts.Text with { Kind = TimescaleKind.Linked, LinkedTo = facts.Words.TrimEnd('.') };
        if (facts.Written is not { } written || !Trailing().IsMatch(facts.Words[(match.Index + match.Length)..]))
            return facts.Text;
        var count = RecurrenceWords.Count(match.Groups["n2"].Success ? match.Groups["n2"].Value : match.Groups["n"].Value);
        DateOnly? due = match.Groups["unit"].Value[0] switch
        {
            _ when count == 0 => null,
            'd' => written.AddDays(count),
            'w' => written.AddDays(7 * count),
            'm' => written.AddMonths(count),
            _ => written.AddMonths(12 * count),
        };
        return due is null ? facts.Text
            : match.Groups["how"].Value.ToLowerInvariant() is "over" or "during" or "throughout" ? facts.Text with { Kind = TimescaleKind.During, From = written, Due = due }
            : facts.Text with { Kind = TimescaleKind.By, Due = due };
    }

    private static Timescale? Dated(Facts facts)
    {
        if (facts.Spans.Count == 0)
            return null;
        // "Following approval in March 2009", "linked to the 2010 review": the date is the other thing's.
        var first = facts.Spans[0];
        if (LinkedStart().IsMatch(facts.Words) || (EventBefore().IsMatch(facts.Before(first)) && !Trailing().IsMatch(facts.After(first))) || EventThen().IsMatch(facts.Before(first)))
            return Linked(facts);
        if (facts.Doubtful || Unsure().IsMatch(facts.Words))
            return facts.Text;
        var found = facts.Text;
        if (SubjectTo().Match(facts.Words) is { Success: true } subject)
            found = found with { LinkedTo = subject.Groups["to"].Value.Trim(' ', '.', ')', ';', ',') };
        if (facts.Only is not { } span)
        {
            // Several dates: each as it stands; all is done when the latest has passed.
            var dates = facts.Spans.Select(s => s.To).ToList();
            return found with { Kind = TimescaleKind.By, Due = dates.Max(), Dates = dates };
        }
        var before = facts.Before(span);
        return BeforeEnd().IsMatch(before) ? found with { Kind = TimescaleKind.By, Due = span.To }
            : WeekCommencing().IsMatch(before) && span.Unit == DateUnit.Day ? found with { Kind = TimescaleKind.During, From = span.From, Due = span.From.AddDays(6) }
            : PriorTo().IsMatch(before) ? !Trailing().IsMatch(facts.After(span)) ? facts.Text : found with { Kind = TimescaleKind.By, Due = span.From.AddDays(-1) }
            : BeginningOf().IsMatch(before) ? found with { Kind = TimescaleKind.By, Due = span.From }
            : ByWord().IsMatch(before) ? found with { Kind = TimescaleKind.By, Due = span.To }
            : span.Unit is DateUnit.Period or DateUnit.Range || DuringWord().IsMatch(before) ? found with { Kind = TimescaleKind.During, From = span.From, Due = span.To }
            : found with { Kind = TimescaleKind.By, Due = span.To };
    }

    private static Timescale? Linked(Facts facts)
    {
        if (facts.Doubtful || AsRequired().IsMatch(facts.Words))
            return null;
        if (LinkedStart().Match(facts.Words) is { Success: true } linked)
            return facts.Text with { Kind = TimescaleKind.Linked, LinkedTo = linked.Groups["to"].Value.TrimEnd('.') };
        if (EventWithin().Match(facts.Words) is { Success: true } then)
            return facts.Text with { Kind = TimescaleKind.Linked, LinkedTo = then.Groups["to"].Value.TrimEnd('.') };
        return facts.Text.Refs.Count > 0 ? facts.Text with { Kind = TimescaleKind.Linked } : null;
    }

    private static string Fold(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:n\s?[/.]?\s?a\.?|not applicable|none|nil|[-\u2013\u2014.\u2026\s]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:now\s+|already\s+|action\s+|fully\s+|has\s+been\s+|work\s+|all\s+)?(?:complete|completed|done|achieved|implemented|finished|delivered)\b(?!\s+(?:by|before|no later|to|and|but|when|if|within|except|apart|subject)\b)(?!\s*/)(?=\s*[.,;:(\-\u2013]|\s+(?:in|on|at|during|as|\(|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q\d|spring|summer|autumn|winter|early|mid|late)|\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex CompleteWord();

    [GeneratedRegex(@"^(?:now\s+|already\s+|action\s+|fully\s+|has\s+been\s+|work\s+|all\s+)?\w+[\s.,;:(\-\u2013]*(?:in|on|at|during|as at|at the end of)?\s*(?:the\s+)?(?:end\s+(?:of\s+)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex CompleteBefore();

    [GeneratedRegex(@"^[\s.,;)]*(?:(?:at the latest|or sooner|or earlier|\(?from\b[^0-9]*)?[\s.)]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\b(?:on-?\s?going|continuous(?:ly)?|continual(?:ly)?|continuing)\b|^(?:rolling(?: programme)?|permanent)$", RegexOptions.IgnoreCase)]
    private static partial Regex OngoingWord();

    [GeneratedRegex(@"\b(?:not|no longer|was|until now)\s+on-?\s?going|\bon-?\s?going\s*(?:/|or)\s*(?:complete|n)|\bcompleted?\s+(?:and|/|but)|\?", RegexOptions.IgnoreCase)]
    private static partial Regex NotOngoing();

    [GeneratedRegex(@"\b(?:reviewed|kept under review|(?:kept under|under|subject to|with)\s+(?:regular\s+)?(?:an?\s+)?[\w-]+\s+reviews?)\b|^reviews?\s+(?:every|each|annually|monthly|quarterly|yearly|weekly|\w+-\w+ly\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Reviewed();

    [GeneratedRegex(@"\breview", RegexOptions.IgnoreCase)]
    private static partial Regex ReviewWord();

    [GeneratedRegex(@"^[\s,]*(?:onwards?|and\s+(?:beyond|on-?going|onwards?|continuing)|then\s+on-?going|\(?on-?going\)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Onwards();

    [GeneratedRegex(@"\b(?:from|since|starting|commencing|(?:to\s+)?(?:start|commence|begin)s?|with effect from|w\.?e\.?f\.?)[\s:\-\u2013]*(?:in\s+|on\s+|from\s+)?(?:the\s+)?(?:start\s+of\s+|beginning\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FromWord();

    [GeneratedRegex(@"\b(?:from|since|starting|commencing|with effect from)\s+(?:in\s+|on\s+)?(?:the\s+)?(?:start\s+of\s+|beginning\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex StartsOn();

    [GeneratedRegex(@"\b(?:until|till|up to|through to)\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex UntilWord();

    [GeneratedRegex(@"\b(?:to|by|(?:complet\w+|end\w*|finish\w*)(?:\s+by)?)[\s:]*(?:the\s+)?(?:end\s+(?:of\s+)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToWord();

    [GeneratedRegex(@"\b(?:until|till|up to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UntilLeft();

    [GeneratedRegex(@"\b(?:during|throughout|over|in|within|for|through|across|between)\s+(?:the\s+)?(?:whole\s+of\s+|course\s+of\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WindowWord();

    [GeneratedRegex(@"\b(?:during|throughout|between|within|over)\s+(?:the\s+)?(?:whole\s+of\s+|course\s+of\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DuringWord();

    [GeneratedRegex(@"^[\s,;]*(?:and|then)\s+.*\b(?:thereafter|after that|ly|year|month)\b|^[\s,;]*(?:and|then)\s+(?:\w+-?)?\w+ly\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thereafter();

    [GeneratedRegex(@"\b(?:linked|tied|aligned)\s+(?:in\s+)?(?:to|with)\s+(?<to>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedWithin();

    // "at the annual meeting", "part of the annual plan": the word belongs to a thing's name, it does not say how often.
    [GeneratedRegex(@"\b(?:at|for|of|to|in|by|before|after|following|through|via|until|when|once|within|existing)\s+(?:(?:the|existing|an?|our|its|next|each|line|with|part|of)\s+)*(?:[\w-]*monthly|[\w-]*yearly|[\w-]*weekly|annual|quarterly|biennial|triennial)\s+[a-z]", RegexOptions.IgnoreCase)]
    private static partial Regex RecurrenceInName();

    [GeneratedRegex(@"^(?:by\s+|before\s+|at\s+)?(?:the\s+)?(?:end\s+of\s+(?:the|this|current|the current)\s+financial\s+year|financial\s+year[\s-]end|end\s+of\s+(?:this\s+)?financial\s+year)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"(?:\b(?<how>within|in|over|during|throughout)\s+(?:the\s+)?(?:next\s+|following\s+|coming\s+)?|^(?:the\s+)?next\s+)(?<n>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|\d{1,2})?\s*(?:(?:-|\u2013|to)\s*(?<n2>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|\d{1,2})\s*)?[\s-]*(?<!working\s)(?<unit>calendar months?|months?|weeks?|years?|days?)\b(?:'s?)?(?:\s+time\b)?(?<of>\s+(?:of|from|after|following)\s+\w.*)?|^(?:\d{1,2}|\w+)[\s-]+(?<unit>months?|weeks?|years?|days?)(?<of>\s+(?:of|from|after|following)\s+\w.*)", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:possibl[ey]|probabl[ey]|likely|hopefully|provisional(?:ly)?|indicative|estimated?|anticipated|tbc|tba|to be (?:confirmed|agreed|determined)(?!\s+(?:by|at|in|with|on)\b)|beginning(?!\s+of)|not before|(?:at the )?earliest|after|since|post|revised|originally|slipped|delayed|deferred|postponed|extended|started|began|commenced|previously|or|if)\b|\?|(?<!be )(?<!is )(?<!are )\b(?:agreed|approved|adopted|launched|published|introduced)\s+(?:at|in|on|by)\b|\bspring|\bsummer|\bautumn|\bwinter|\bpart(?:ly|ially)?\s+complete|\bcompleted?\s*[,;.(]|\bon-?\s?going\b|%", RegexOptions.IgnoreCase)]
    private static partial Regex Unsure();

    [GeneratedRegex(@"\b(?:subject to|dependent (?:up)?on|depending (?:up)?on|linked to)\s+(?<to>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectTo();

    [GeneratedRegex(@"\b(?:end|close)(?:\s+of)?(?:\s+the)?\s*(?:-\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeEnd();

    [GeneratedRegex(@"\b(?:w\s?/\s?c|wc|w/b|week\s+(?:commencing|beginning))[\s:.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex WeekCommencing();

    [GeneratedRegex(@"\b(?:before|prior to|ahead of|in advance of)\s+(?:the\s+)?(?:start\s+of\s+|beginning\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PriorTo();

    [GeneratedRegex(@"\b(?:start|beginning)\s+of\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BeginningOf();

    [GeneratedRegex(@"\b(?:by|no later than|not later than|latest|due(?: date)?|deadline|target(?: date)?|complet\w+|end(?:ing)?|until|till|to|up to)[\s:\-\u2013]*(?:in\s+|by\s+|on\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ByWord();

    [GeneratedRegex(@"\b(?:as|when|where|if)\b(?:\s+and\s+when)?\s+(?:required|requested|necessary|needed|appropriate|available|possible)\b|\bas soon as\b|\basap\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsRequired();

    [GeneratedRegex(@"^(?:to be\s+)?(?:\w+\s+)?(?:with\s+)?(?:linked|tied|aligned|subject|dependent|depends|depending|in line|as part)\s+(?:in\s+)?(?:to|with|on|upon|of)\s+(?<to>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedStart();

    [GeneratedRegex(@"(?:^|\s)(?<to>(?:when|once|after|following|upon|until)\s+.+|on (?:completion|approval|adoption|receipt|appointment|publication)\b.*)$|^(?<to>(?:at|before|prior to|in time for|ahead of|alongside)\s+.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex EventWithin();

    [GeneratedRegex(@"(?:^|\s)(?:when|once|after|following|upon)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex EventBefore();

    [GeneratedRegex(@"(?:^|\s)(?:when|once|after|following|upon)\s+(?:the\s+)?\w+\s+(?:\w+\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex EventThen();
}
