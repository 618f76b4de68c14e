using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class TimescaleWordsTests
{
    [Theory]
    [InlineData("", "no timescale")]
    [InlineData("By the end of 2026/27", "to be done by 31 March 2027")]
    [InlineData("During 2026/27", "to be done between 1 April 2026 and 31 March 2027")]
    [InlineData("Annual", "recurs every year")]
    [InlineData("Monthly", "recurs every month")]
    [InlineData("Quarterly", "recurs every 3 months")]
    [InlineData("Ongoing", "goes on")]
    [InlineData("Ongoing with annual review", "goes on, reviewed every year")]
    [InlineData("Complete", "said to be complete already")]
    public void What_was_understood_is_said_back(string text, string words) => Assert.Equal(words, TimescaleWords.Of(Timescale.Read(text)));

    [Fact]
    public void Every_part_of_a_timescale_is_said()
    {
        var day = new DateOnly(2027, 3, 31);
        Timescale Of(TimescaleKind kind) => new() { Text = "x", Kind = kind };
        Assert.Equal("several dates: 1 December 2026, 31 March 2027; all to be done by 31 March 2027", TimescaleWords.Of(Of(TimescaleKind.By) with { Due = day, Dates = [new(2026, 12, 1), day] }));
        Assert.Equal("recurs every week from 31 March 2027", TimescaleWords.Of(Of(TimescaleKind.Every) with { Weeks = 1, From = day }));
        Assert.Equal("recurs every 6 weeks until 31 March 2027", TimescaleWords.Of(Of(TimescaleKind.Every) with { Weeks = 6, Due = day }));
        Assert.Equal("recurs without saying how often", TimescaleWords.Of(Of(TimescaleKind.Every)));
        Assert.Equal("goes on, to be reviewed by 31 March 2027", TimescaleWords.Of(Of(TimescaleKind.Ongoing) with { ReviewBy = day }));
        Assert.Equal("hangs on “the launch”; no date of its own", TimescaleWords.Of(Of(TimescaleKind.Linked) with { LinkedTo = "the launch" }));
        Assert.Equal("goes on, and hangs on “the launch”; names CEA1, CEA2", TimescaleWords.Of(Of(TimescaleKind.Ongoing) with { LinkedTo = "the launch", Refs = ["CEA1", "CEA2"] }));
        Assert.Equal("said to be complete, on 31 March 2027 at the latest", TimescaleWords.Of(Of(TimescaleKind.Complete) with { Due = day }));
        Assert.Equal("kept as written; no date in it is certain", TimescaleWords.Of(Of(TimescaleKind.Text)));
        Assert.Equal("to be done by an unknown day", TimescaleWords.Of(Of(TimescaleKind.By)));
    }
}
