using System.Globalization;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

/// <summary>An inspection of children's services with its first day on site on 2 November 2026, three weeks before today; two posts of one service.</summary>
internal static class AnInspection
{
    public const string NotTheirs = "Ask a performance officer if you think they should.";

    public static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales);
    public static readonly Actor Officer = Somebody.As(Role.PerformanceOfficer);
    public static readonly Guid HeadOfCare = Somebody.Id(1), Ended = Somebody.Id(2), Care = Somebody.Id(3);
    public static readonly Actor Lead = Somebody.As(Role.Lead) with { Posts = new HashSet<Guid> { HeadOfCare } };
    public static readonly PostChart Chart = new([new Post { Id = HeadOfCare, Title = "Head of Care", ServiceId = Care }, new Post { Id = Ended, Title = "Old post", ServiceId = Care, EndedOn = On("2026-01-31") }], [new Service { Id = Care, Name = "Care" }]);

    public static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    public static Inspection New(string? timetable = "ofsted-ilacs-short") => new() { Id = Somebody.Id(9), Code = "ilacs", Title = "Children’s services 2026", Body = "Ofsted", FieldWork = On("2026-11-02"), Timetable = timetable ?? "" };

    /// <summary>What was refused: the field and the words of each problem.</summary>
    public static IEnumerable<(string, string)> Faults<T>(Outcome<T> outcome) where T : class => outcome.Problems.Select(problem => (problem.Field, problem.Message));

    /// <summary>The one problem.</summary>
    public static (string, string) Fault<T>(Outcome<T> outcome) where T : class => Assert.Single(Faults(outcome));

    /// <summary>Refused to whoever's roles do not let them.</summary>
    public static void Refused<T>(Outcome<T> outcome) where T : class => Assert.EndsWith(NotTheirs, Fault(outcome).Item2, StringComparison.Ordinal);

    /// <summary>What happened, and what was said.</summary>
    public static (string, string?) Happened<T>(Outcome<T> outcome) where T : Event => (outcome.Value!.InWords, outcome.Value.Said);
}
