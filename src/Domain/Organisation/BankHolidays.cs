using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The bank holidays of England and Wales: by rule (Banking and Financial Dealings Act 1971), then the exceptions given.</summary>
public sealed class BankHolidays
{
    /// <summary>The first year that the rules hold for: the Early May holiday was first kept in 1978.</summary>
    public const int FirstYear = 1978;

    /// <summary>The last year that is worked out.</summary>
    public const int LastYear = 2199;

    private readonly SortedList<DateOnly, BankHoliday> kept;

    private BankHolidays(SortedList<DateOnly, BankHoliday> kept) => this.kept = kept;

    /// <summary>Those of England and Wales with the exceptions shipped with the product.</summary>
    public static BankHolidays EnglandAndWales { get; } = With(BankHolidayChange.EnglandAndWales).Value!;

    /// <summary>The rules with a list of exceptions; refused where an exception does not fit the rules or another exception.</summary>
    public static Outcome<BankHolidays> With(IEnumerable<BankHolidayChange> exceptions)
    {
        var kept = new SortedList<DateOnly, BankHoliday>((LastYear - FirstYear + 1) * 8);
        foreach (var holiday in Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(ByRule))
            kept.Add(holiday.Day, holiday);

        var list = exceptions.ToList();
        var problems = new List<Problem>();
        foreach (var moved in list.Where(e => e.InsteadOf is not null && !kept.Remove(e.InsteadOf.Value)))
            problems.Add(new(nameof(BankHolidayChange.InsteadOf), $"{InWords(moved.InsteadOf!.Value)} is not a bank holiday, or is moved twice. Give the day that “{moved.Name}” replaces."));
        foreach (var added in list)
        {
            if (string.IsNullOrWhiteSpace(added.Name))
                problems.Add(new(nameof(BankHolidayChange.Name), $"Enter a name for the bank holiday on {InWords(added.Day)}."));
            if (added.Day.Year is < FirstYear or > LastYear)
                problems.Add(new(nameof(BankHolidayChange.Day), $"{InWords(added.Day)} must be in the years {FirstYear} to {LastYear}."));
            else if (!kept.TryAdd(added.Day, new(added.Day, added.Name)))
                problems.Add(new(nameof(BankHolidayChange.Day), $"{InWords(added.Day)} is already a bank holiday. Remove one of the two."));
        }
        return problems.Count > 0 ? problems : new BankHolidays(kept);
    }

    /// <summary>The bank holiday kept on a day; null when there is none, or the day lies outside the years that are worked out.</summary>
    public BankHoliday? On(DateOnly day) => kept.GetValueOrDefault(day);

    /// <summary>The bank holidays after one day, up to and including another, in order; none outside the years that are worked out: what is older is simply long ago.</summary>
    public IEnumerable<BankHoliday> Between(DateOnly after, DateOnly upTo) => kept.Values.Where(h => h.Day > after && h.Day <= upTo);

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<BankHoliday> ByRule(int year)
    {
        var easter = EasterSunday(year);
        yield return Substituted(new(year, 1, 1), "New Year’s Day", after: 0);
        yield return new(easter.AddDays(-2), "Good Friday", "the Friday before Easter");
        yield return new(easter.AddDays(1), "Easter Monday", "the Monday after Easter");
        yield return new(FirstMonday(new(year, 5, 1)), "Early May bank holiday", "the first Monday in May");
        yield return new(FirstMonday(new(year, 5, 25)), "Spring bank holiday", "the last Monday in May");
        yield return new(FirstMonday(new(year, 8, 25)), "Summer bank holiday", "the last Monday in August");

        // On a Sunday Christmas Day gives way to Boxing Day's Monday and is kept on the Tuesday.
        var christmas = new DateOnly(year, 12, 25);
        yield return Substituted(christmas, "Christmas Day", after: christmas.DayOfWeek == DayOfWeek.Sunday ? 1 : 0);
        yield return Substituted(christmas.AddDays(1), "Boxing Day", after: christmas.DayOfWeek == DayOfWeek.Saturday ? 1 : 0);
    }

    private static BankHoliday Substituted(DateOnly day, string name, int after) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? new(FirstMonday(day).AddDays(after), name + " (substitute day)", $"{name} is a {day.DayOfWeek}, so a weekday after it is kept")
        : new(day, name, $"{day.Day} {(day.Month == 1 ? "January" : "December")}");

    private static DateOnly FirstMonday(DateOnly from) => from.AddDays((DayOfWeek.Monday - from.DayOfWeek + 7) % 7);

    // The Gregorian computus as published anonymously in Nature, 20 April 1876.
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
