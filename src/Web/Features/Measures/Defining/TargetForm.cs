using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The figures of a target for one period or year, as typed.</summary>
public sealed class TargetRow
{
    /// <summary>The first day of the period or year.</summary>
    public string? Begins { get; set; }
    public string? Value { get; set; }
    public string? Upper { get; set; }
    public string? Floor { get; set; }
}

/// <summary>A target as typed.</summary>
public sealed partial class TargetForm
{
    /// <summary>How many years a path over years has room for.</summary>
    private const int Years = 5;

    public TargetShape Shape { get; set; }

    /// <summary>The calendar year in which the year of a profile, or the first of a path, begins.</summary>
    public int Year { get; set; }
    public TargetKind Kind { get; set; }
    public Guid? Part { get; set; }
    public DateParts From { get; set; } = new();
    public DateParts To { get; set; } = new();
    public string? Within { get; set; }
    public string? ImproveBy { get; set; }
    public string? Because { get; set; }
    public List<TargetRow> Steps { get; set; } = [];

    /// <summary>Whether the days from and to are asked for; a profile and a path have those of their years.</summary>
    public bool AsksDays => Shape is TargetShape.Constant or TargetShape.BaselineAndImprove;

    /// <summary>An empty form of a shape for a measure.</summary>
    public static TargetForm For(MeasureDefinition definition, TargetShape shape, int? year, Guid? part, DateOnly today)
    {
        var now = definition.Frequency.YearFrom(today.Year) is var start && start <= today ? today.Year : today.Year - 1;
        var form = new TargetForm
        {
            Shape = shape,
            Year = year is >= 1990 and <= 2090 ? year.Value : now,
            Part = part,
            Kind = definition.Polarity switch { Polarity.Lower => TargetKind.AtMost, Polarity.WithinRange => TargetKind.Within, _ => TargetKind.AtLeast },
            From = DateParts.Of(definition.Frequency.Begins(definition.Frequency.YearFrom(now)) ? definition.Frequency.YearFrom(now) : definition.Frequency.PeriodOf(today).From),
        };
        form.Steps = [.. form.Begins(definition).Select(day => new TargetRow { Begins = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })];
        return form;
    }

    /// <summary>The first day of each row's period or year.</summary>
    public IReadOnlyList<DateOnly> Begins(MeasureDefinition definition) => Shape switch
    {
        TargetShape.Profile => [.. definition.Frequency.OfYear(Year).Select(period => period.From)],
        TargetShape.Trajectory => [.. Enumerable.Range(Year, Years).Select(year => definition.Frequency.YearFrom(year))],
        _ => [From.Read() ?? DateOnly.MinValue],
    };

    /// <summary>How a row is called.</summary>
    public string NameOf(TargetRow row, MeasureDefinition definition) => Shape switch
    {
        TargetShape.Profile => DefiningChoices.Capital(definition.Frequency.PeriodFrom(DayOf(row)).InWords),
        TargetShape.Trajectory => definition.Frequency.YearInWords(DayOf(row).Year),
        TargetShape.BaselineAndImprove => "Baseline",
        _ => "Every period",
    };

    /// <summary>The kinds that make sense for a measure.</summary>
    public static IEnumerable<SelectListItem> Kinds(Polarity polarity) => new[] { TargetKind.AtLeast, TargetKind.AtMost, TargetKind.Within }
        .Where(kind => (polarity, kind) is not ((Polarity.Higher or Polarity.WithinRange, TargetKind.AtMost) or (Polarity.Lower or Polarity.WithinRange, TargetKind.AtLeast)))
        .Select(kind => new SelectListItem(kind switch { TargetKind.AtLeast => "At least a figure", TargetKind.AtMost => "At most a figure", _ => "Between two figures" }, kind.ToString()));

    /// <summary>The target; what was not understood is among the problems. Rows without a figure are left out.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="rows">The row of each step, so that a fault finds back to its box.</param>
    public TargetSetting Read(Guid id, MeasureDefinition definition, List<Problem> problems, out IReadOnlyList<int> rows)
    {
        List<TargetStep> steps = [];
        List<int> places = [];
        var begins = Begins(definition);
        for (var at = 0; at < Steps.Count && at < begins.Count; at++)
        {
            var (value, upper, floor) = (NumberBox.Read(Steps[at].Value, $"Steps[{at}].Value", problems), NumberBox.Read(Steps[at].Upper, $"Steps[{at}].Upper", problems), NumberBox.Read(Steps[at].Floor, $"Steps[{at}].Floor", problems));
            if (value is null && (upper is not null || floor is not null)) { problems.Add(new($"Steps[{at}].Value", "Give the figure itself too.")); }
            if (value is not { } figure) { continue; }
            steps.Add(new(AsksDays ? From.Read() ?? default : begins[at], figure, upper, floor));
            places.Add(at);
        }

        rows = places;
        foreach (var (field, typed, what) in AsksDays ? new[] { ("From", From, "The first day"), ("To", To, "The last day") } : []) { if (typed.Fault(field, what) is { } fault) { problems.Add(fault); } }
        var improve = Shape == TargetShape.BaselineAndImprove ? NumberBox.Read(ImproveBy, "ImproveBy", problems) : null;
        var profile = Shape == TargetShape.Profile ? definition.Frequency.OfYear(Year) : [];
        return new()
        {
            Id = id,
            SeriesId = Part,
            Shape = Shape,
            Kind = Kind,
            Steps = steps,
            ImproveBy = improve,
            Within = Naming.Tidy(Within) is { Length: > 0 } within ? within : null,
            From = AsksDays ? From.Read() ?? default : Shape == TargetShape.Trajectory && steps.Count > 0 ? FirstPeriod(definition, steps[0].From) : begins.Count > 0 ? begins[0] : default,
            To = AsksDays ? To.Read() : profile.Count > 0 ? profile[^1].To : null,
            SetBy = "",
            SetOn = default,
            Because = Because ?? "",
        };
    }

    /// <summary>The box that a fault of a step is about.</summary>
    public static Problem InForm(Problem problem, IReadOnlyList<int> rows) =>
        StepField().Match(problem.Field) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var at && at < rows.Count ? problem with { Field = $"Steps[{rows[at]}].{match.Groups[2].Value}" } : problem;

    private static DateOnly FirstPeriod(MeasureDefinition definition, DateOnly from)
    {
        for (var day = from; day < from.AddYears(3); day = day.AddDays(1))
        {
            if (definition.Frequency.Begins(day)) { return day; }
        }

        return from;
    }

    private static DateOnly DayOf(TargetRow row) => DateOnly.TryParseExact(row.Begins, "yyyy-MM-dd", out var day) && day.Year is > 1900 and < 2190 ? day : new DateOnly(2000, 4, 1);

    [GeneratedRegex(@"^Steps\[([0-9]{1,3})\]\.(\w+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StepField();
}
