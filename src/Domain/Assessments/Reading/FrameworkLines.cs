using System.Globalization;
using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>A numbered line of a framework with where it stands.</summary>
/// <param name="At">The place of its numbered words among the paper's lines.</param>
/// <param name="End">The place of the first line that belongs to it no more.</param>
/// <param name="Part">The line with its criteria.</param>
internal sealed record ReadLine(int At, int End, FrameworkPart Part)
{
    /// <summary>The number of its theme.</summary>
    public int Theme => int.Parse(Part.Ref.AsSpan(0, Part.Ref.IndexOf('.')), NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>Finds the numbered lines of a framework among the other words of a paper.</summary>
internal static class FrameworkLines
{
    public static IReadOnlyList<ReadLine> Read(IReadOnlyList<FrameworkLine> lines, ReadingWarnings warnings)
    {
        var themes = lines.Where(line => line.IsLine).Select(line => line.Ref[..line.Ref.IndexOf('.')]).ToHashSet();
        bool IsStructure(FrameworkLine line) => line.IsLine || line.IsHeading || line.Question is not null || (line.Theme is { } theme && themes.Contains(theme.Number.ToString(CultureInfo.InvariantCulture)));
        var found = new List<ReadLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsLine) { continue; }
            var stop = i + 1;
            while (stop < lines.Count && !IsStructure(lines[stop])) { stop++; }
            var criteria = FrameworkCriteria.Read(lines, i, stop, warnings);
            if (IsAsked(lines[i]) || criteria.Criteria.Count > 0) { found.Add(new(i, criteria.End, new FrameworkPart { Ref = lines[i].Ref, Title = lines[i].Words, Text = criteria.Lead, Parts = criteria.Criteria })); }
        }

        return Once(WithoutProse(found, lines, warnings), lines, warnings);
    }

    private static bool IsAsked(FrameworkLine line) => line.Words.EndsWith('?');

    /// <summary>Where lines are questions, numbered sentences with a list below are the paper's own paragraphs.</summary>
    private static List<ReadLine> WithoutProse(List<ReadLine> found, IReadOnlyList<FrameworkLine> lines, ReadingWarnings warnings)
    {
        var prose = found.Where(line => !IsAsked(lines[line.At])).ToList();
        if (prose.Count * 2 >= found.Count) { return found; }
        foreach (var line in prose) { warnings.Add(lines[line.At].Where, ReadingWarningKind.LeftOut, $"“{ReadingWarnings.Start(lines[line.At].Text)}” is no question, while the other lines are; it was not taken as a line of the framework."); }
        return [.. found.Except(prose)];
    }

    private static List<ReadLine> Once(List<ReadLine> found, IReadOnlyList<FrameworkLine> lines, ReadingWarnings warnings)
    {
        var once = new List<ReadLine>();
        foreach (var same in found.GroupBy(line => line.Part.Ref))
        {
            var taken = same.MaxBy(line => line.Part.Parts.Count)!;
            once.Add(taken);
            foreach (var other in same.Where(line => line != taken)) { warnings.Add(lines[other.At].Where, ReadingWarningKind.RefTwice, $"The line {same.Key} stands there twice. The one with more criteria was taken, the other left out: “{ReadingWarnings.Start(other.Part.Title)}”."); }
            if (taken.Part.Parts.Count == 0) { warnings.Add(lines[taken.At].Where, ReadingWarningKind.NoCriteria, $"No criteria were found under {same.Key}."); }
        }

        return [.. once.OrderBy(line => line.At)];
    }
}
