using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Measures.Returns.SomeMeasure;

namespace GoldenThread.Domain.Tests.Measures.Returns;

public sealed class FigureReminderTests
{
    private static readonly Council Council = new() { Code = "test", Name = "Test" };
    private static readonly WorkingDays Calendar = new(Council.BankHolidays);

    private static readonly MeasureStanding Standing = new() { MeasureId = Guid.CreateVersion7(), Code = "CS07", Slug = "cs07", Title = "Letters", Posts = [Owner, Deputy], Owner = "Head of Letters", NextPeriod = October, NextDue = new(2026, 11, 14), Latest = Position.None };

    private static IReadOnlyList<FigureReminder> On(int day, MeasureStanding? standing = null, int month = 11) => [.. FigureReminder.Of(standing ?? Standing, Council, Chart, Calendar, new(2026, month, day))];

    [Fact]
    public void A_week_before_on_its_day_and_after_it_somebody_hears()
    {
        Assert.Empty(On(6));
        Assert.Equal([(FigureReminderKind.DueSoon, Owner)], On(7).Select(each => (each.Kind, each.Post)));
        Assert.Equal([(FigureReminderKind.DueToday, Owner)], On(14).Select(each => (each.Kind, each.Post)));
        Assert.Equal([(FigureReminderKind.Overdue, Owner)], On(15).Select(each => (each.Kind, each.Post)));
        Assert.Equal([(FigureReminderKind.Overdue, Owner), (FigureReminderKind.LeftToDeputy, Deputy)], On(21).Select(each => (each.Kind, each.Post)));
        Assert.Equal([FigureReminderKind.Overdue, FigureReminderKind.LeftToDeputy, FigureReminderKind.LeftToPostAbove], On(30).Select(each => each.Kind));
        Assert.Equal(Above, On(30)[^1].Post);
    }

    [Fact]
    public void Nothing_is_asked_before_the_period_ends_or_where_nobody_answers()
    {
        Assert.Empty(On(31, Standing with { NextDue = new(2026, 11, 1) }, 10));
        Assert.Empty(On(20, Standing with { Posts = [] }));
        Assert.Empty(On(20, Standing with { NextPeriod = null, NextDue = null }));
        Assert.DoesNotContain(FigureReminderKind.LeftToPostAbove, On(30, Standing with { Posts = [Deputy] }).Select(each => each.Kind));
    }

    [Fact]
    public void It_says_which_figure_and_how_late()
    {
        Assert.Equal("The figure for October 2026 is due on 14 November 2026.", On(10)[0].Words);
        Assert.Equal("The figure for October 2026 is due today.", On(14)[0].Words);
        Assert.Equal("The figure for October 2026 was due on 14 November 2026, one day ago.", On(15)[0].Words);
        Assert.Equal("The figure for October 2026 was due on 14 November 2026, 16 days ago. Head of Letters answers for it.", On(30)[^1].Words);
        Assert.DoesNotContain("answers for it", On(30, Standing with { Owner = "" })[^1].Words, StringComparison.Ordinal);
        var entered = Standing with { Latest = Position.None with { State = FigureState.Entered, Period = October } };
        Assert.Contains("and is entered but not handed in", On(15, entered)[0].Words, StringComparison.Ordinal);
        var person = Guid.CreateVersion7();
        Assert.NotEqual(On(15)[0].Key(person), On(14)[0].Key(person));
        Assert.Equal(On(15)[0].Key(person), On(16)[0].Key(person));
    }
}
