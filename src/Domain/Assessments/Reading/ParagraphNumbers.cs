namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Tells the numbers of a report's paragraphs from other numbers at the start of words, by the sequence that they make; says what is odd in it.</summary>
internal sealed class ParagraphNumbers
{
    private const int WidestGap = 20;
    private readonly IReadOnlyList<ReportLine> lines;
    private readonly ReadingWarnings warnings;
    private readonly int[] at;
    private readonly int[] headings;
    private readonly Dictionary<string, List<int>> places;
    private readonly Dictionary<ReportLine, int> series = [];
    private readonly HashSet<string> seen = [];
    private LeadingNumber? last;
    private int lastPlace = -1;
    private int current;

    private ParagraphNumbers(IReadOnlyList<ReportLine> lines, ReadingWarnings warnings)
    {
        (this.lines, this.warnings) = (lines, warnings);
        at = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Number is not null)];
        headings = new int[lines.Count];
        for (var i = 1; i < lines.Count; i++) { headings[i] = headings[i - 1] + (lines[i].IsHeading ? 1 : 0); }
        places = Enumerable.Range(0, at.Length).GroupBy(place => Number(place).Printed).ToDictionary(same => same.Key, same => same.ToList());
    }

    /// <summary>The lines that begin a numbered paragraph, each with the number of the sequence that it belongs to: 0, then one more wherever the numbers begin again.</summary>
    public static IReadOnlyDictionary<ReportLine, int> Of(IReadOnlyList<ReportLine> lines, ReadingWarnings warnings)
    {
        var numbers = new ParagraphNumbers(lines, warnings);
        for (var place = 0; place < numbers.at.Length; place++) { place = numbers.Take(place); }
        return numbers.series;
    }

    private IReadOnlyList<int> Last => last?.Parts ?? [0];

    private LeadingNumber Number(int place) => lines[at[place]].Number!;

    /// <summary>Decides about one number; gives the place up to which it has decided.</summary>
    private int Take(int place)
    {
        var number = Number(place);
        var compared = LeadingNumber.Compare(number.Parts, Last);
        var underHeading = lastPlace >= 0 && IsHeadingBetween(lastPlace, place);
        if (LeadingNumber.IsNext(Last, number.Parts)) { return number.Doubt is null || !ComesAgain(place) ? Accept(place) : Refuse(place); }
        if (number.Doubt is not null) { return Refuse(place); }
        if (number.IsFirst && !underHeading && EndOfList(place) is > 0 and var end) { return ListInside(place, end); }
        if (compared < 0 ? number.IsFirst || (underHeading && seen.Contains(number.Printed) && GoesOn(place)) : compared == 0 && number.IsFirst && underHeading) { return Restart(place); }
        if (seen.Contains(number.Printed)) { return Accept(place, ReadingWarningKind.NumberTwice, $"The number {number.Printed} stands there twice. Both paragraphs were kept; this one is cited otherwise."); }
        if (compared < 0) { return Accept(place, ReadingWarningKind.NumberOutOfOrder, $"The number {number.Printed} comes after {last!.Printed}. The paragraph was kept where it stands."); }
        return Ahead(place, number);
    }

    /// <summary>A number that leaves others out: they may come later, be missing, or it is no paragraph's number at all.</summary>
    private int Ahead(int place, LeadingNumber number)
    {
        var next = FirstLater(place, each => LeadingNumber.IsNext(Last, each.Parts));
        var begins = last is null ? -1 : FirstLater(place, each => each.IsFirst);
        var comesLater = next > 0 && (begins < 0 || next < begins);
        if (!GoesOn(place) && (comesLater || (last is not null && LeadingNumber.Distance(number.Parts, Last) > WidestGap))) { return Refuse(place); }
        if (comesLater) { return Accept(place); }
        return Accept(place, ReadingWarningKind.NumbersMissing, last is null
            ? $"The first paragraph number is {number.Printed}. If the report begins earlier, that part was not found."
            : $"The paragraph numbers go from {last.Printed} to {number.Printed}; those between are missing.");
    }

    private int Accept(int place, string? kind = null, string message = "")
    {
        var (line, number) = (lines[at[place]], Number(place));
        if (kind is not null) { warnings.Add(line.Where, kind, message); }
        // In a report of two thousand paragraphs the one between 1999 and 2001 is no year.
        var isBetween = number.Doubt == LeadingNumber.Year && place + 1 < at.Length && LeadingNumber.IsNext(number.Parts, Number(place + 1).Parts);
        if (number.Doubt is { } doubt && !isBetween) { warnings.Add(line.Where, ReadingWarningKind.NumberInDoubt, $"The number {number.Printed} before “{ReadingWarnings.Start(number.Words)}” may be {doubt}. It was taken as a paragraph's number, because it is the next."); }
        series[line] = current;
        seen.Add(number.Printed);
        if (last is null || LeadingNumber.Compare(number.Parts, last.Parts) > 0) { last = number; }
        return lastPlace = place;
    }

    private int Refuse(int place)
    {
        var (line, number) = (lines[at[place]], Number(place));
        warnings.Add(line.Where, ReadingWarningKind.NumberInDoubt, $"“{ReadingWarnings.Start(line.Text)}” begins with {number.Printed}, which may be {number.Doubt ?? "a quantity"} and is not the next number. It was not taken as a paragraph's number.");
        return place;
    }

    private int Restart(int place)
    {
        warnings.Add(lines[at[place]].Where, ReadingWarningKind.NumbersRestart, $"The paragraph numbers begin again at {Number(place).Printed} after {last!.Printed}. Both runs were kept; those of the later one are cited with their heading.");
        current++;
        last = null;
        seen.Clear();
        return Accept(place);
    }

    private int ListInside(int place, int end)
    {
        warnings.Add(lines[at[place]].Where, ReadingWarningKind.ListInside, $"The numbered list that begins “{ReadingWarnings.Start(lines[at[place]].Text)}” was taken as part of paragraph {last!.Printed}.");
        return end - 1;
    }

    /// <summary>The place after a numbered list that stands inside a paragraph: it was announced by a colon, or it is set otherwise and the paragraphs' numbers go on after it. 0 where it is no such list.</summary>
    private int EndOfList(int place)
    {
        if (last is null) { return 0; }
        var first = Number(place);
        var isAlike = first.Shape == last.Shape;
        var (end, expected) = (place, 1);
        for (; end < at.Length && !IsHeadingBetween(place, end); end++)
        {
            var number = Number(end);
            if (number.Shape == first.Shape && number.Parts[^1] == expected) { expected++; }
            else if (number.Doubt is null || LeadingNumber.IsNext(last.Parts, number.Parts)) { break; }
        }

        var goesOn = end < at.Length && LeadingNumber.IsNext(last.Parts, Number(end).Parts);
        return lines[at[place] - 1].Announces || (!isAlike && goesOn) ? end : 0;
    }

    private bool IsHeadingBetween(int place, int later) => headings[at[later]] > headings[at[place]];

    private bool GoesOn(int place) => FirstLater(place, each => LeadingNumber.IsNext(Number(place).Parts, each.Parts)) > 0;

    private bool ComesAgain(int place) => places[Number(place).Printed].Exists(later => later > place && Number(later).Doubt is null);

    private int FirstLater(int place, Func<LeadingNumber, bool> wanted)
    {
        for (var later = place + 1; later < at.Length; later++)
        {
            if (Number(later).Doubt is null && wanted(Number(later))) { return later; }
        }

        return -1;
    }
}
