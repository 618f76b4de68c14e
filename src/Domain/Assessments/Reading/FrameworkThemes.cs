using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>A theme with its lines, and the headline question above it.</summary>
internal sealed record ReadTheme(FrameworkPart Part, (int Number, string Title)? Question, string Where);

/// <summary>Gathers a framework's lines under their themes: the title of each, the heading above its lines, and the headline question that it belongs to.</summary>
internal sealed partial class FrameworkThemes(IReadOnlyList<FrameworkLine> lines, IReadOnlyList<ReadLine> read, ReadingWarnings warnings)
{
    private readonly HashSet<int> used = [];

    public IReadOnlyList<ReadTheme> Read()
    {
        var themes = read.GroupBy(line => line.Theme).OrderBy(same => same.Key).Select(same => Theme(same.Key, [.. same])).ToList();
        SayLeftOut();
        return themes;
    }

    private ReadTheme Theme(int number, IReadOnlyList<ReadLine> own)
    {
        var first = own[0].At;
        var marked = LastBefore(first, EndBefore(first), line => line.Theme?.Number == number);
        var (title, text) = Named(number, marked, first);
        var group = "";
        var parts = new List<FrameworkPart>();
        foreach (var line in own)
        {
            if (line.At > EndBefore(line.At) && !used.Contains(line.At - 1) && lines[line.At - 1] is { IsListItem: false, Question: null } above && ReportLine.IsTitle(above.Text))
            {
                group = above.Text;
                used.Add(line.At - 1);
                if (!above.IsHeading) { warnings.Add(above.Where, ReadingWarningKind.HeadingGuessed, $"“{group}” was taken as the heading above {line.Part.Ref}: it stands alone there and ends without a mark."); }
            }

            parts.Add(line.Part with { Group = group });
        }

        var asked = LastBefore(marked >= 0 ? marked : first, 0, line => line.Question is not null);
        if (asked >= 0) { used.Add(asked); }
        return new ReadTheme(new FrameworkPart { Ref = number.ToString(CultureInfo.InvariantCulture), Title = title, Text = text, Parts = parts }, asked >= 0 ? lines[asked].Question : null, lines[first].Where);
    }

    /// <summary>The title beside the theme's number, or on the line below; else the subject of the sentence below; else a heading above its lines.</summary>
    private (string Title, string Text) Named(int number, int marked, int first)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Theme {number}");
        var below = marked >= 0 ? marked + 1 : Math.Max(EndBefore(first), first - 1);
        if (marked >= 0)
        {
            used.Add(marked);
            if (lines[marked].Theme!.Value.Title is { Length: > 0 } beside) { return (beside, ""); }
            name = lines[marked].Theme!.Value.Name;
        }

        if (below < first && ReportLine.IsTitle(lines[below].Text) && lines[below].Question is null)
        {
            used.Add(below);
            return (lines[below].Text, "");
        }

        if (marked >= 0 && below < first && Subject().Match(lines[below].Text) is { Success: true } subject)
        {
            used.Add(below);
            warnings.Add(lines[below].Where, ReadingWarningKind.NoTitle, $"{name} has no title of its own. “{subject.Groups["title"].Value}” was taken from the first words below it.");
            return (subject.Groups["title"].Value, lines[below].Text);
        }

        warnings.Add(lines[first].Where, ReadingWarningKind.NoTitle, $"{name} has no title. Please give it one.");
        return (name, "");
    }

    /// <summary>The place where the line before this place ends; the paper's beginning for the first.</summary>
    private int EndBefore(int at) => read.Where(line => line.At < at).Select(line => line.End).DefaultIfEmpty(0).Max();

    private int LastBefore(int at, int from, Func<FrameworkLine, bool> wanted)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (wanted(lines[i])) { return i; }
        }

        return -1;
    }

    /// <summary>What stands among the lines or after them and belongs to none.</summary>
    private void SayLeftOut()
    {
        if (read.Count == 0) { return; }
        var kept = read.SelectMany(line => Enumerable.Range(line.At, line.End - line.At)).Concat(used).ToHashSet();
        foreach (var i in Enumerable.Range(0, lines.Count).Where(i => i > kept.Min() && !kept.Contains(i)))
        {
            warnings.Add(lines[i].Where, ReadingWarningKind.LeftOut, $"“{ReadingWarnings.Start(lines[i].Text)}” is neither a question, a theme, a line nor a criterion and was left out.");
        }

        if (kept.Min() is > 0 and var before) { warnings.Add(lines[0].Where, ReadingWarningKind.LeftOut, string.Create(CultureInfo.InvariantCulture, $"The {(before == 1 ? "line" : $"{before:N0} lines")} before the framework begins {(before == 1 ? "was" : "were")} left out.")); }
    }

    [GeneratedRegex(@"^(?<title>\p{Lu}[\p{L}\s&,'\u2019-]{1,60}?)\s+(?:is|are)\s")]
    private static partial Regex Subject();
}
