using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The return of a measure's period, as forms and addresses name it.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="Period">The period.</param>
public sealed record ReturnKey(Guid MeasureId, Period Period)
{
    /// <summary>As a form carries it.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{MeasureId:N}@{Days(Period)}");

    /// <summary>The page of it.</summary>
    public static string PathOf(Measure measure, Period period) => $"/measures/{measure.Slug}/returns/{Days(period)}";

    /// <summary>A period in an address: "2026-09-01-to-2026-09-30".</summary>
    public static string Days(Period period) => string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}-to-{period.To:yyyy-MM-dd}");

    /// <summary>The stretch that an address names; null where it names none.</summary>
    public static Period? Stretch(string? text) => text?.Split("-to-") is [var from, var to]
        && DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first <= last && first.Year is >= 1900 and < 2200 && last.Year < 2200 ? Period.Between(first, last) : null;

    /// <summary>The period of a measure that an address names; null where it is none of its periods.</summary>
    public static Period? Of(Measure measure, string? text) => Stretch(text) is not { } stretch ? null : Of(measure, stretch);

    /// <summary>The period of a measure that has the days of a stretch; null where none has.</summary>
    public static Period? Of(Measure measure, Period stretch)
    {
        var frequency = measure.DefinitionFor(stretch).Frequency;
        if (frequency == Frequency.Snapshot) { return stretch; }
        var period = frequency.PeriodOf(frequency is Frequency.RollingYear or Frequency.Pooled ? stretch.To : stretch.From);
        return (period.From, period.To) == (stretch.From, stretch.To) ? period : null;
    }

    /// <summary>What a form carries; null where it is none.</summary>
    public static ReturnKey? Read(string text, Func<Guid, Measure?> find) =>
        text.Split('@') is [var id, var days] && Guid.TryParseExact(id, "N", out var measure) && find(measure) is { } found && Of(found, days) is { } period ? new(measure, period) : null;
}
