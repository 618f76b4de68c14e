using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Tests.Measures.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("0", "0"), InlineData(" 12.30 ", "12.30"), InlineData("-4", "-4"), InlineData("+4", "4"), InlineData("\u22124.5", "-4.5"), InlineData("1,234", "1234"), InlineData("1,234,567.89", "1234567.89"), InlineData("1 234", "1234"), InlineData("1\u00a0234", "1234")]
    [InlineData("£1,200", "1200"), InlineData("-£30", "-30"), InlineData(".5", "0.5"), InlineData("5.", "5"), InlineData("1.23E+05", "123000"), InlineData("1e-3", "0.001"), InlineData("999999999999999", "999999999999999")]
    public void A_number_is_read_however_it_is_written(string text, string value)
    {
        var read = FigureReader.Read(text);
        Assert.Equal((FigureKind.Value, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), text), (read.Kind, read.Value, read.Text));
    }

    [Theory]
    [InlineData("82%", true, null), InlineData("82 %", true, null), InlineData("12.3p", false, PeriodStatus.Provisional), InlineData("12.3 [r]", false, PeriodStatus.Revised), InlineData("12.3", false, null)]
    public void Signs_and_marks_behind_it_are_kept(string text, bool percent, PeriodStatus? status)
    {
        var read = FigureReader.Read(text);
        Assert.Equal((percent, status), (read.IsPercent, read.Status));
        Assert.NotNull(read.Value);
    }

    [Theory]
    [InlineData("c", FigureKind.Suppressed), InlineData("[C]", FigureKind.Suppressed), InlineData("..", FigureKind.Suppressed), InlineData("<5", FigureKind.Suppressed), InlineData("≤ 10", FigureKind.Suppressed), InlineData("x", FigureKind.NotAvailable), InlineData("N/A", FigureKind.NotAvailable)]
    [InlineData(":", FigureKind.NotAvailable), InlineData("z", FigureKind.NotApplicable), InlineData("", FigureKind.Empty), InlineData("  ", FigureKind.Empty), InlineData(null, FigureKind.Empty)]
    public void What_is_withheld_or_not_there_is_not_nought(string? text, FigureKind kind)
    {
        var read = FigureReader.Read(text);
        Assert.Equal((kind, (decimal?)null), (read.Kind, read.Value));
    }

    [Theory]
    [InlineData("-"), InlineData("–"), InlineData("(123)"), InlineData("(£1,200)")]
    public void What_may_mean_two_things_is_asked(string text)
    {
        var read = FigureReader.Read(text);
        Assert.Equal((FigureKind.InQuestion, (decimal?)null), (read.Kind, read.Value));
        Assert.EndsWith("?", read.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,5", "comma"), InlineData("12,34,567", "comma"), InlineData("NaN", "no number"), InlineData("-Infinity", "no number"), InlineData("#DIV/0!", "no number"), InlineData("1e400", "larger"), InlineData("1e28", "larger"), InlineData("1000000000000001", "larger")]
    [InlineData("about 5", "no figure"), InlineData("5 6", "no figure"), InlineData("0x10", "no figure"), InlineData("12.3.4", "no figure"), InlineData("٣", "no figure")]
    public void What_is_no_figure_is_told_in_words(string text, string words)
    {
        var read = FigureReader.Read(text);
        Assert.Equal((FigureKind.Wrong, (decimal?)null), (read.Kind, read.Value));
        Assert.Contains(words, read.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_refused_before_it_is_looked_at() => Assert.Contains("too long", FigureReader.Read(new string('1', 61)).Words, StringComparison.Ordinal);

    [Fact]
    public void A_person_may_say_what_a_mark_means_in_a_source()
    {
        var marks = new Dictionary<string, FigureKind> { ["-"] = FigureKind.NotApplicable, ["0"] = FigureKind.Suppressed };
        Assert.Equal(FigureKind.NotApplicable, FigureReader.Read(" - ", marks).Kind);
        Assert.Equal(FigureKind.Suppressed, FigureReader.Read("0", marks).Kind);
        Assert.Equal(FigureKind.Value, FigureReader.Read("1", marks).Kind);
    }
}
