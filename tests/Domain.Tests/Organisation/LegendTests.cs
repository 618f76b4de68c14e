using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Organisation;

public class LegendTests
{
    [Fact]
    public void An_entry_explains_an_acronym_once_whatever_its_capitals()
    {
        var known = new LegendEntry { Id = Id(1), Acronym = "HoS", Meaning = "Head of Service" };
        var entry = new LegendEntry { Id = Id(2), Acronym = "", Meaning = "" };
        Assert.Equal("", Assert.Single(entry.Explain("LSP", "Local Strategic Partnership", [known], Member).Problems).Field);
        Assert.Equal(["Acronym", "Meaning"], entry.Explain("HOS", " ", [known], Organiser).Problems.Select(p => p.Field));
        Assert.Equal("Added", entry.Explain("LSP", "Local Strategic Partnership", [known], Organiser).Value!.InWords);
        Assert.Equal("", Assert.Single(entry.Explain("LSP", "Local Strategic Partnership", [known, entry], Organiser).Problems).Field);
        Assert.Equal("Changed", entry.Explain("LSP", "Local strategic partnership", [known, entry], Organiser).Value!.InWords);
        Assert.Equal("", Assert.Single(entry.Remove(Member).Problems).Field);
        Assert.Equal("Taken out", entry.Remove(Organiser).Value!.InWords);
    }

    [Fact]
    public void It_is_told_which_acronyms_are_used_unused_unexplained_and_spelt_otherwise()
    {
        var all = LegendCheck.Of([("HoS", "Head of Service"), ("PIO", "Performance Improvement Officer"), ("HoS", "Another")], [("1.1", "SPMT and HOS to agree; the plan CEA1"), ("1.2", "HoS, SPMT")]);
        Assert.Equal(["HoS", "PIO", "SPMT"], all.Select(a => a.Acronym));
        Assert.Equal("Head of Service", all[0].Meaning);
        Assert.Equal(["HOS"], all[0].OtherSpellings);
        Assert.Equal(["1.1", "1.2"], all[0].UsedIn);
        Assert.Empty(all[1].UsedIn);
        Assert.True(all[2].IsUnexplained);
        Assert.False(all[1].IsUnexplained);
    }

    [Theory]
    [InlineData("LAA", true)]
    [InlineData("MoU", true)]
    [InlineData("T&P", true)]
    [InlineData("A", false)]
    [InlineData("The", false)]
    [InlineData("CEA1", false)]
    [InlineData("McDonald", false)]
    [InlineData("lAA", false)]
    [InlineData("STRATEGY", false)]
    public void An_acronym_looks_like_one(string word, bool is_one) => Assert.Equal(is_one, LegendCheck.IsAcronym(word));
}
