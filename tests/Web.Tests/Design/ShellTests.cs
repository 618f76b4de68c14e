using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Tests.Design;

public sealed class ShellTests
{
    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/plans", "Plans")]
    [InlineData("/plans/kent-2008/actions/CEA1", "Plans")]
    [InlineData("/plansx", null)]
    public void The_path_says_which_room_it_is(string path, string? room) => Assert.Equal(room, new Shell().RoomAt(path)?.Name);

    [Fact]
    public void A_page_may_say_otherwise() => Assert.Equal("Boards", new Shell { Current = "Boards" }.RoomAt("/plans")?.Name);

    [Theory]
    [InlineData("10", "12", "2026", "2026-12-10")]
    [InlineData(" 5 ", "Feb", "2009", "2009-02-05")]
    [InlineData("31", "2", "2026", null)]
    [InlineData("1", "1", "26", null)]
    [InlineData("31", "12", "1973", null)]
    [InlineData("1", "1", "1974", "1974-01-01")]
    [InlineData("31", "12", "2100", "2100-12-31")]
    [InlineData("1", "1", "2101", null)]
    [InlineData("", "", "", null)]
    public void A_date_in_three_parts_is_read_or_refused_and_never_guessed(string day, string month, string year, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", null), new DateParts { Day = day, Month = month, Year = year }.Read());
}
