using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class MoneyTests
{
    private static readonly string[] Headings = ["Cost centre", "Description", "Department", "Year", "Budget", "Forecast", "Actual"];

    private static FinanceRow Row(int number, params string[] cells) => new(number, cells);

    private static readonly FinanceRow Calls = Row(2, "CC1", "Calls", "Contact", "2026/27", "£1,000,000", "1,050,000.50", "400,000"), Letters = Row(3, "CC2", "Letters", "Contact", "2026/27", "(20,000)", "", "-");

    private static FinanceExtract Received(params FinanceRow[] rows) => Received([], rows);

    private static FinanceExtract Received(FinanceExtract[] earlier, params FinanceRow[] rows)
    {
        var (extract, outcome) = FinanceExtract.Receive(Somebody.Id(70 + earlier.Length), earlier.Length + 1, "ledger.csv", $"hash{earlier.Length}", On("2026-11-20").AddDays(earlier.Length), Headings, rows, earlier, Officer);
        Happened(outcome);
        return extract!;
    }

    private static FinanceExtract Understood(params FinanceRow[] rows)
    {
        var extract = Received(rows);
        Happened(extract.Understand(extract.Columns, [new("Contact", Care)], Officer));
        return extract;
    }

    [Fact]
    public void Rows_are_read_as_ledgers_print_them_and_what_is_not_said_is_not_nought()
    {
        var reading = Understood(Calls, Letters, Row(4, "", "Total", "", "", "980,000", "", ""), Row(5, "", "", "", "", "", "", "")).Reading;
        Assert.Equal([new(2, "CC1", "Calls", Care, 2026, 1_000_000, 1_050_000.50m, 400_000), new(3, "CC2", "Letters", Care, 2026, -20_000, null, null)], reading.Lines);
        Assert.Equal([new FinanceQuestion(4, "It has no code: “Total”. Totals and headings within the table are not lines.")], reading.LeftOut);
        Assert.Empty(reading.Questions);
        Assert.Empty(reading.Unknown);
        Assert.Equal("It has no code. Totals and headings within the table are not lines.", Assert.Single(Understood(Calls, Row(4, "", "", "", "", "5", "", "")).Reading.LeftOut).Words);
    }

    [Fact]
    public void What_cannot_be_read_is_asked_with_its_row_and_nothing_is_taken_over_before()
    {
        var extract = Understood(Calls, Row(3, "CC1", "Calls", "Contact", "2026/27", "5", "", ""), Row(4, "CC3", "Post", "Contact", "next year", "5", "", ""), Row(5, "CC4", "Post", "Contact", "2026/27", "tbc", "", ""), Row(6, "CC5", "Post", "Contact", "2026/27", "", "", ""), Row(7, new string('c', 61), "Post", "", "2026/27", "5", "n/a", "x"));
        Assert.Equal(
        [
            "3: CC1 stands in row 2 too, for the same year. Add the two up in the ledger, or give one another code.", "4: “next year” is no financial year. It is written like 2026/27.", "5: “tbc” is no amount for the budget.", "6: CC5 has no budget. Nought is written as 0.",
            "7: “n/a” is no amount for the forecast.", "7: “x” is no amount for the spend.", "7: Its code or its title is longer than 60 or 300 characters.",
        ], extract.Reading.Questions.Select(each => $"{each.Row}: {each.Words}"));
        Assert.Equal(("", "seven questions of it must be settled first; nothing was taken over."), Fault(extract.Take([], Guid.NewGuid, Officer, out var added)));
        Assert.Empty(added);
    }

    [Fact]
    public void Columns_and_services_are_said_by_a_person_and_remembered_for_the_next()
    {
        var extract = Received(Calls);
        Assert.Equal(new FinanceColumns { Code = "Cost centre", Title = "Description", Service = "Department", Year = "Year", Budget = "Budget", Forecast = "Forecast", Spent = "Actual" }, extract.Columns);
        Assert.Equal(["Contact"], extract.Reading.Unknown);
        Assert.Equal("Say first which services these are: Contact.", Fault(extract.Take([], Guid.NewGuid, Officer, out _)).Item2);
        Assert.Equal(4, FinanceReading.Of(Headings, [Calls], new(), []).Questions.Count);
        Assert.Equal("No row of it is a line of the budget.", Assert.Single(FinanceReading.Of(Headings, [], extract.Columns, []).Questions).Words);
        Assert.Equal(("Read anew: one line, zero questions left", null), Happened(extract.Understand(extract.Columns with { Year = null, OneYear = 2025, InThousands = true, Service = null }, [new("Contact", null)], Officer)));
        Assert.Equal((2025, 1_000_000_000m, (Guid?)null), (extract.Reading.Lines[0].FirstYear, extract.Reading.Lines[0].Budget, extract.Reading.Lines[0].ServiceId));
        Happened(extract.Understand(extract.Columns, [new("contact", Care), new(" ", Care)], Officer));
        Assert.Equal([new LedgerName("contact", Care)], extract.Services);
        Happened(extract.Take([], () => Somebody.Id(90), Officer, out _));
        var next = Received([extract], Calls);
        Assert.Equal((extract.Columns, 1), (next.Columns, next.Services.Count));
        Assert.Empty(next.Reading.Unknown);
    }

    [Fact]
    public void Taking_over_says_what_came_changed_and_is_missing_and_an_older_one_takes_no_place()
    {
        var first = Understood(Calls, Letters);
        Assert.Equal(("Taken over: 2 new, 0 changed, 0 the same", null), Happened(first.Take([], Guid.NewGuid, Officer, out var lines)));
        Assert.Equal((1_050_000.50m - 1_000_000, null, first.Id, 2, On("2026-11-20")), (lines[0].Over!.Value, lines[1].Over, lines[0].ExtractId, lines[0].Row, lines[0].AsAt));
        var second = Received([first], Row(2, "cc1", "Calls", "Contact", "2026/27", "1,000,000", "1,090,000", "500,000"), Row(3, "CC9", "New", "Contact", "2026/27", "0", "", ""), Row(4, "", "Sum", "", "", "", "", ""));
        Assert.Equal("Taken over: 1 new, 1 changed, 0 the same; one line of its years is not in it and stays as it was; one row left out", Happened(second.Take(lines, Guid.NewGuid, Officer, out var added)).Item1);
        Assert.Equal((1_090_000m, "CC9"), (lines[0].Forecast, added[0].Code));
        Assert.Equal("This extract is settled already.", Fault(second.Take(lines, Guid.NewGuid, Officer, out _)).Item2);
        Assert.Equal("This extract is settled already.", Fault(second.Understand(second.Columns, [], Officer)).Item2);
        var older = FinanceExtract.Receive(Somebody.Id(79), 3, "old.csv", "old", On("2026-10-01"), Headings, [Calls], [first, second], Officer).Extract!;
        Assert.StartsWith("CC1 was posted up to 21 November 2026 already", Fault(older.Take(lines, Guid.NewGuid, Officer, out _)).Item2, StringComparison.Ordinal);
        var same = Received([first, second], Row(2, "CC1", "Calls", "Contact", "2026/27", "1,000,000", "1,090,000", "500,000"));
        Assert.Equal("Taken over: 0 new, 0 changed, 1 the same; two lines of its years are not in it and stay as they were", Happened(same.Take([.. lines, .. added], Guid.NewGuid, Officer, out _)).Item1);
        Assert.Equal([("file", null, "hash2")], new FinanceExtractTaken(same.Ref, 0, 0, 1, 0, 0, same.Hash).Values);
    }

    [Fact]
    public void A_file_is_received_once_by_whoever_may_and_put_away_with_a_reason()
    {
        Refused(FinanceExtract.Receive(Somebody.Id(70), 1, "l.csv", "h", On("2026-11-20"), Headings, [Calls], [], Clerk).Outcome);
        Assert.Equal(["AsAt", "File"], FinanceExtract.Receive(Somebody.Id(70), 1, "l.csv", "h", On("2026-11-24"), Headings, [], [], Officer).Outcome.Problems.Select(each => each.Field));
        Assert.Contains("20,001 rows", Fault(FinanceExtract.Receive(Somebody.Id(70), 1, "l.csv", "h", On("2026-11-20"), Headings, [.. Enumerable.Repeat(Calls, 20_001)], [], Officer).Outcome).Item2, StringComparison.Ordinal);
        var extract = Received(Calls);
        Assert.Equal(("File", "This file was received already: extract 1, on 23 November 2026."), Fault(FinanceExtract.Receive(Somebody.Id(71), 2, "l.csv", "hash0", On("2026-11-20"), Headings, [Calls], [extract], Officer).Outcome));
        Assert.Equal(("Received: one row", null), Happened(FinanceExtract.Receive(Somebody.Id(71), 2, "l.csv", "other", On("2026-11-20"), Headings, [Calls], [extract], Officer).Outcome));
        Assert.Equal("Received: two rows, understood like extract 1", new FinanceExtractReceived(extract.Ref, 2, 1).InWords);
        Assert.Equal("Reason", Fault(extract.Drop(Officer)).Item1);
        Refused(extract.Drop(Clerk));
        Refused(extract.Take([], Guid.NewGuid, Clerk, out _));
        Refused(extract.Understand(extract.Columns, [], Clerk));
        Assert.Equal(("Put away untaken", "The wrong month"), Happened(extract.Drop(Officer with { Reason = "The wrong month" })));
        Assert.False(extract.Waits);
        Assert.Equal("This extract is settled already.", Fault(extract.Drop(Officer)).Item2);
    }

    [Theory]
    [InlineData("£1,234.50", 1234.50)]
    [InlineData("(1,234)", -1234.0)]
    [InlineData("1,234-", -1234.0)]
    [InlineData("−12", -12.0)]
    [InlineData("1 234", 1234.0)]
    [InlineData("0", 0.0)]
    [InlineData("-", null)]
    [InlineData("()", null)]
    [InlineData("12%", null)]
    public void Amounts_are_read_and_nothing_else_is(string text, double? amount) => Assert.Equal((decimal?)amount, FinanceReading.Pounds(text));

    [Theory]
    [InlineData(1030, 1)]
    [InlineData(1020, 0)]
    [InlineData(970, -1)]
    [InlineData(null, null)]
    public void Money_stands_by_a_rule_of_two_in_a_hundred(int? forecast, int? standing)
    {
        BudgetLine Line(decimal budget, decimal? expected, decimal? spent) => new() { Code = "C", FirstYear = 2026, Title = "t", Budget = budget, Forecast = expected, Spent = spent };
        var money = ServiceMoney.Of([Line(1000, forecast, null), Line(0, null, 5)]);
        Assert.Equal((standing, forecast is null ? 2 : 1, 5m, forecast is null ? null : forecast - 1000m), (money.Standing, money.Unforecast, money.Spent, money.Over));
        Assert.Null(ServiceMoney.Of([Line(1, null, null)]).Spent);
    }
}
