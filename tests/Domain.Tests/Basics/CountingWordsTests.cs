using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class CountingWordsTests
{
    [Theory]
    [InlineData(0, "zero"), InlineData(1, "one"), InlineData(12, "twelve"), InlineData(19, "nineteen"), InlineData(20, "twenty"), InlineData(32, "thirty-two"), InlineData(70, "seventy")]
    [InlineData(99, "ninety-nine"), InlineData(100, "100"), InlineData(1200, "1,200"), InlineData(-3, "-3")]
    public void Numbers_are_words_up_to_ninety_nine(int number, string words) => Assert.Equal(words, CountingWords.InWords(number));

    [Theory]
    [InlineData("theme", "themes"), InlineData("criterion", "criteria"), InlineData("question", "questions"), InlineData("line of enquiry", "lines of enquiry"), InlineData("enquiry", "enquiries")]
    [InlineData("survey", "surveys"), InlineData("analysis", "analyses"), InlineData("class", "classes"), InlineData("box", "boxes"), InlineData("branch", "branches"), InlineData("wish", "wishes"), InlineData("month", "months"), InlineData("", "s")]
    public void Several_things_have_their_plural(string one, string several) => Assert.Equal(several, CountingWords.Plural(one));

    [Fact]
    public void One_of_a_thing_is_one_and_several_are_several()
    {
        Assert.Equal("one theme", CountingWords.Several(1, "theme"));
        Assert.Equal("three criteria", CountingWords.Several(3, "criterion"));
    }

    [Fact]
    public void Things_are_listed_with_a_word_before_the_last()
    {
        Assert.Equal("", CountingWords.Listed([]));
        Assert.Equal("Good Friday", CountingWords.Listed(["Good Friday"]));
        Assert.Equal("Good Friday and Easter Monday", CountingWords.Listed(["Good Friday", "Easter Monday"]));
        Assert.Equal("1, 2 or 3", CountingWords.Listed(["1", "2", "3"], "or"));
    }
}
