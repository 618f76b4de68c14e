using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a measure is, as typed.</summary>
public sealed class MeasureForm
{
    public string? Title { get; set; }
    public string? Meaning { get; set; }
    public string? Why { get; set; }
    public string? Unit { get; set; }
    public string? Decimals { get; set; } = "0";
    public Polarity Polarity { get; set; } = Polarity.Higher;
    public string? Numerator { get; set; }
    public string? Denominator { get; set; }
    public string? Times { get; set; }
    public string? Formula { get; set; }
    public string? Source { get; set; }
    public Frequency Frequency { get; set; } = Frequency.Monthly;
    public string? DueAfterDays { get; set; } = "14";
    public string? YearEnd { get; set; } = nameof(YearEndBasis.Last);
    public bool IsToDate { get; set; }
    public string? Lowest { get; set; }
    public string? Highest { get; set; }

    public static MeasureForm Of(MeasureDefinition definition) => new()
    {
        Title = definition.Title,
        Meaning = definition.Meaning,
        Why = definition.Why,
        Unit = definition.Unit,
        Decimals = NumberBox.Show(definition.Decimals),
        Polarity = definition.Polarity,
        Numerator = definition.Numerator,
        Denominator = definition.Denominator,
        Times = NumberBox.Show(definition.Times),
        Formula = definition.Formula,
        Source = definition.Source,
        Frequency = definition.Frequency,
        DueAfterDays = NumberBox.Show(definition.DueAfterDays),
        YearEnd = definition.YearEnd?.ToString() ?? "None",
        IsToDate = definition.IsToDate,
        Lowest = NumberBox.Show(definition.Possible?.Lowest),
        Highest = NumberBox.Show(definition.Possible?.Highest),
    };

    /// <summary>What was typed as a definition; what was not understood is among the problems.</summary>
    public MeasureDefinition Read(List<Problem> problems)
    {
        var (lowest, highest) = (NumberBox.Read(Lowest, "Lowest", problems), NumberBox.Read(Highest, "Highest", problems));
        return new()
        {
            Title = Naming.Tidy(Title),
            Meaning = Text(Meaning),
            Why = Text(Why),
            Unit = Naming.Tidy(Unit),
            Decimals = NumberBox.Whole(Decimals, "Decimals", problems) ?? 0,
            Polarity = Polarity,
            Numerator = Naming.Tidy(Numerator),
            Denominator = Naming.Tidy(Denominator),
            Times = NumberBox.Read(Times, "Times", problems),
            Formula = Naming.Tidy(Formula),
            Source = Naming.Tidy(Source),
            Frequency = Frequency,
            DueAfterDays = NumberBox.Whole(DueAfterDays, "DueAfterDays", problems) ?? 14,
            YearEnd = Enum.TryParse<YearEndBasis>(YearEnd, out var basis) ? basis : null,
            IsToDate = IsToDate,
            Possible = lowest is null && highest is null ? null : new(lowest, highest),
        };
    }

    /// <summary>The field of the form that a problem is about.</summary>
    public static Problem InForm(Problem problem) => typeof(MeasureForm).GetProperty(problem.Field) is null ? problem : problem with { Field = $"Form.{problem.Field}" };

    private static string Text(string? typed) => (typed ?? "").Trim().ReplaceLineEndings("\n");
}
