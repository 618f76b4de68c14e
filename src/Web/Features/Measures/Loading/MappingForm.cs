using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A mapping as a person fills it in: one role for each column, and what the table alone does not say.</summary>
public sealed class MappingForm
{
    public FiguresLayout Layout { get; set; }
    public List<ColumnRole> Roles { get; set; } = [];

    /// <summary>The name under which it is remembered.</summary>
    public string? Source { get; set; }

    /// <summary>What the whole file measures, where no column says it.</summary>
    public string? OnlyMeasure { get; set; }
    public string? OnlyUnit { get; set; }

    /// <summary>For what period the whole file is, where no column says it.</summary>
    public string? OnlyPeriod { get; set; }
    public PeriodForm PeriodForm { get; set; }

    /// <summary>What "2003-04" is: empty to ask, "Month", "Year".</summary>
    public string? Ambiguous { get; set; }
    public int? YearEnds { get; set; }
    public bool SchoolYears { get; set; }
    public AreaScheme Scheme { get; set; }

    /// <summary>Whether a row without an area is the council's own.</summary>
    public bool OwnWhenMissing { get; set; }

    /// <summary>Whether percentages are written as 0.82.</summary>
    public bool IsShares { get; set; }
    public Polarity? Polarity { get; set; }
    public List<string> Marks { get; set; } = [];
    public List<FigureKind> MarkMeans { get; set; } = [];
    public List<string> Labels { get; set; } = [];
    public List<string?> LabelMeans { get; set; } = [];

    /// <summary>The form for a mapping and the headings of a file.</summary>
    public static MappingForm Of(FiguresMapping mapping, IReadOnlyList<string> headings) => new()
    {
        Layout = mapping.Layout,
        Roles = [.. headings.Select(heading => RoleOf(mapping, heading))],
        Source = mapping.Source,
        OnlyMeasure = mapping.Measure.OnlyName ?? mapping.Measure.OnlyCode,
        OnlyUnit = mapping.Value.OnlyUnit,
        OnlyPeriod = mapping.Period.Only,
        PeriodForm = mapping.Period.Form,
        Ambiguous = mapping.Period.Ambiguous switch { null => null, PeriodFamily.Months => "Month", _ => "Year" },
        YearEnds = mapping.Period.YearEnds,
        SchoolYears = mapping.Period.SchoolYears,
        Scheme = mapping.Area.Scheme,
        OwnWhenMissing = mapping.Area.WhenMissing == AreaWhenMissing.TheCouncil || mapping.Area.Code.Count + mapping.Area.Name.Count == 0,
        IsShares = mapping.Value.Times == 100,
        Polarity = mapping.Polarity,
    };

    /// <summary>The mapping that was filled in; what the form does not ask stays as it was.</summary>
    public FiguresMapping On(FiguresMapping before, IReadOnlyList<string> headings)
    {
        List<string> With(ColumnRole role) => [.. headings.Where((heading, at) => heading.Length > 0 && at < Roles.Count && Roles[at] == role)];
        var used = headings.Where((heading, at) => heading.Length > 0 && at < Roles.Count && Roles[at] is not (ColumnRole.LeaveOut or ColumnRole.Measure)).ToList();
        var name = Naming.Tidy(Source);
        return before with
        {
            Code = Naming.Address(name, 100, "unnamed"),
            Source = name.Length == 0 ? before.Source : name,
            RecognisedBy = used.Count > 1 ? used : [.. headings.Where(heading => heading.Length > 0)],
            FileNames = name == before.Source ? before.FileNames : [],
            Layout = Layout,
            Polarity = Polarity,
            Measure = before.Measure with { Code = With(ColumnRole.MeasureCode), Name = With(ColumnRole.MeasureName), Qualifiers = With(ColumnRole.Qualifier), OnlyCode = IsStill(before.Measure) ? before.Measure.OnlyCode : null, OnlyName = IsStill(before.Measure) ? before.Measure.OnlyName : Said(OnlyMeasure) },
            Area = before.Area with { Code = With(ColumnRole.AreaCode), Name = With(ColumnRole.AreaName), Kind = With(ColumnRole.AreaKind), Scheme = Scheme, WhenMissing = OwnWhenMissing ? AreaWhenMissing.TheCouncil : AreaWhenMissing.Ask },
            Period = before.Period with
            {
                Headings = With(ColumnRole.Period),
                Beside = With(ColumnRole.PeriodBeside),
                Only = Said(OnlyPeriod),
                Form = PeriodForm,
                Ambiguous = Ambiguous switch { "Month" => PeriodFamily.Months, "Year" => PeriodFamily.Years, _ => null },
                YearEnds = YearEnds,
                SchoolYears = SchoolYears,
                Answers = Answers(before),
            },
            Value = before.Value with
            {
                Headings = With(ColumnRole.Value),
                Numerator = With(ColumnRole.Numerator),
                Denominator = With(ColumnRole.Denominator),
                Lower = With(ColumnRole.Lower),
                Upper = With(ColumnRole.Upper),
                Unit = With(ColumnRole.Unit),
                Mark = With(ColumnRole.Mark),
                Comment = With(ColumnRole.Comment),
                OnlyUnit = Said(OnlyUnit),
                Times = IsShares ? 100 : 1,
                Marks = MarksSaid(before),
            },
            Breakdowns = [.. With(ColumnRole.Breakdown).Select(heading => before.Breakdowns.FirstOrDefault(column => Naming.Same(column.Heading, heading)) ?? new() { Heading = heading })],
            MeasureColumns = [.. With(ColumnRole.Measure).Select(heading => before.MeasureColumns.FirstOrDefault(column => Naming.Same(column.Heading, heading)) ?? new() { Heading = heading })],
            OthersAreMeasures = false,
            LeftOut = With(ColumnRole.LeaveOut).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(heading => heading, heading => before.LeftOut.GetValueOrDefault(heading) ?? "Left out by whoever looked at the file."),
        };
    }

    /// <summary>Whether what the file measures is named as before, so that the code by which it is known stays.</summary>
    private bool IsStill(MeasureColumns before) => Said(OnlyMeasure) == (before.OnlyName ?? before.OnlyCode);

    private static ColumnRole RoleOf(FiguresMapping mapping, string heading)
    {
        bool In(IEnumerable<string> headings) => headings.Any(each => Naming.Same(each, heading));
        return In(mapping.Measure.Code) ? ColumnRole.MeasureCode : In(mapping.Measure.Name) ? ColumnRole.MeasureName : In(mapping.Measure.Qualifiers) ? ColumnRole.Qualifier
            : In(mapping.Area.Code) ? ColumnRole.AreaCode : In(mapping.Area.Name) ? ColumnRole.AreaName : In(mapping.Area.Kind) ? ColumnRole.AreaKind
            : In(mapping.Period.Headings) ? ColumnRole.Period : In(mapping.Period.Beside) ? ColumnRole.PeriodBeside
            : In(mapping.Value.Headings) ? ColumnRole.Value : In(mapping.Value.Numerator) ? ColumnRole.Numerator : In(mapping.Value.Denominator) ? ColumnRole.Denominator
            : In(mapping.Value.Lower) ? ColumnRole.Lower : In(mapping.Value.Upper) ? ColumnRole.Upper : In(mapping.Value.Unit) ? ColumnRole.Unit
            : In(mapping.Value.Mark) ? ColumnRole.Mark : In(mapping.Value.Comment) ? ColumnRole.Comment
            : In(mapping.Breakdowns.Select(column => column.Heading)) ? ColumnRole.Breakdown
            : In(mapping.MeasureColumns.Select(column => column.Heading)) || mapping.OthersAreMeasures && !In(mapping.LeftOut.Keys) && mapping.Layout == FiguresLayout.WideByMeasure ? ColumnRole.Measure
            : ColumnRole.LeaveOut;
    }

    private Dictionary<string, string> Answers(FiguresMapping before)
    {
        var answers = new Dictionary<string, string>(before.Period.Answers);
        for (var at = 0; at < Math.Min(Labels.Count, LabelMeans.Count); at++)
        {
            if (Said(LabelMeans[at]) is { } meant) { answers[Labels[at]] = meant; }
        }

        return answers;
    }

    private Dictionary<string, FigureKind> MarksSaid(FiguresMapping before)
    {
        var marks = new Dictionary<string, FigureKind>(before.Value.Marks);
        for (var at = 0; at < Math.Min(Marks.Count, MarkMeans.Count); at++)
        {
            if (MarkMeans[at] is FigureKind.Suppressed or FigureKind.NotAvailable or FigureKind.NotApplicable) { marks[Marks[at]] = MarkMeans[at]; }
        }

        return marks;
    }

    private static string? Said(string? text) => Naming.Tidy(text) is { Length: > 0 } tidy ? tidy : null;
}
