using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What is wrong with a mapping in itself, before any file is seen.</summary>
public static partial class MappingCheck
{
    /// <summary>What is wrong with a mapping of figures; empty where nothing is.</summary>
    public static List<Problem> Of(FiguresMapping mapping)
    {
        var problems = Named(mapping.Code, mapping.Source);
        if (mapping.RecognisedBy.All(string.IsNullOrWhiteSpace)) { problems.Add(new("recognisedBy", "Say by which headings a file of this source is recognised.")); }
        if (mapping.Period.YearEnds is < 1 or > 12) { problems.Add(new("period.yearEnds", "A year ends with a month from 1 to 12.")); }
        if (mapping.Value.Times <= 0) { problems.Add(new("value.times", "Figures are multiplied by a number above 0.")); }
        if (mapping.Value.Decimals is < 0 or > 10 || mapping.MeasureColumns.Any(column => column.Decimals is < 0 or > 10)) { problems.Add(new("value.decimals", "A measure has from 0 to 10 decimals.")); }
        if (mapping.MeasureColumns.Any(column => column.Times <= 0)) { problems.Add(new("measureColumns.times", "Figures are multiplied by a number above 0.")); }
        if (mapping.Layout == FiguresLayout.OneFigureARow && mapping.Value.Headings.Count == 0) { problems.Add(new("value.headings", "Say which column holds the figure.")); }
        if (mapping.Layout == FiguresLayout.WideByMeasure && mapping.MeasureColumns.Count == 0 && !mapping.OthersAreMeasures) { problems.Add(new("measureColumns", "Say which columns are measures, or that all others are.")); }
        if (mapping.Layout != FiguresLayout.WideByMeasure && mapping.Measure is { Code.Count: 0, Name.Count: 0, OnlyCode: null, OnlyName: null }) { problems.Add(new("measure", "Say which column says what is measured, or what the whole file measures.")); }
        if (mapping.Layout != FiguresLayout.WideByPeriod && mapping.Period is { Headings.Count: 0, Only: null }) { problems.Add(new("period", "Say which column holds the period, or for what period the whole file is.")); }
        var roles = Roles(mapping).ToList();
        problems.AddRange(mapping.LeftOut.Keys.Where(heading => roles.Contains(heading, StringComparer.OrdinalIgnoreCase)).Select(heading => new Problem("leftOut", $"“{heading}” is left out and also used.")));
        problems.AddRange(mapping.LeftOut.Where(pair => string.IsNullOrWhiteSpace(pair.Value)).Select(pair => new Problem("leftOut", $"Say why “{pair.Key}” is left out.")));
        problems.AddRange(mapping.MeasureColumns.GroupBy(column => column.Heading, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => new Problem("measureColumns", $"“{group.Key}” stands twice.")));
        return problems;
    }

    /// <summary>What is wrong with a mapping of lists of neighbours; empty where nothing is.</summary>
    public static List<Problem> Of(AreaGroupsMapping mapping)
    {
        var problems = Named(mapping.Code, mapping.Source);
        if (string.IsNullOrWhiteSpace(mapping.Group)) { problems.Add(new("group", "Give the group a name.")); }
        if (mapping.Others.Count == 0) { problems.Add(new("others", "Say which columns hold the other areas.")); }
        if (mapping.Area is null && mapping.Others.Count > 1) { problems.Add(new("area", "Say which column holds the area whose neighbours stand beside it.")); }
        if (mapping.Nearness.Count > 0 && mapping.Nearness.Count != mapping.Others.Count) { problems.Add(new("nearness", "Give one heading of nearness for each other area.")); }
        return problems;
    }

    /// <summary>What is wrong with a mapping of measure notes; empty where nothing is.</summary>
    public static List<Problem> Of(MeasureNotesMapping mapping)
    {
        var problems = Named(mapping.Code, mapping.Source);
        if (mapping.Measure is null && mapping.Notes.Count == 0 && !mapping.IsJsonStat) { problems.Add(new("measure", "Say which column holds the measure, or write the notes here.")); }
        if (mapping.YearTypes.Values.Any(type => type.YearEnds is < 1 or > 12) || mapping.Notes.Any(note => note.YearEnds is < 1 or > 12)) { problems.Add(new("yearTypes", "A year ends with a month from 1 to 12.")); }
        problems.AddRange(mapping.Notes.GroupBy(note => note.Code, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => new Problem("notes", $"“{group.Key}” stands twice.")));
        return problems;
    }

    private static List<Problem> Named(string code, string source)
    {
        var problems = new List<Problem>();
        if (!Code().IsMatch(code)) { problems.Add(new("code", $"“{code}” is no code: write small letters, figures and hyphens.")); }
        if (string.IsNullOrWhiteSpace(source)) { problems.Add(new("source", "Name the source.")); }
        return problems;
    }

    private static IEnumerable<string> Roles(FiguresMapping mapping) =>
    [
        .. mapping.Measure.Code, .. mapping.Measure.Name, .. mapping.Measure.Qualifiers, .. mapping.Area.Code, .. mapping.Area.Name, .. mapping.Area.Kind,
        .. mapping.Period.Headings, .. mapping.Period.Beside, .. mapping.Value.Headings, .. mapping.Value.Numerator, .. mapping.Value.Denominator, .. mapping.Value.Lower,
        .. mapping.Value.Upper, .. mapping.Value.Unit, .. mapping.Value.Comment, .. mapping.Value.Mark, .. mapping.Breakdowns.Select(column => column.Heading), .. mapping.MeasureColumns.Select(column => column.Heading),
    ];

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
