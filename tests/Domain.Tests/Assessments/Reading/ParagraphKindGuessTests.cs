using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Reading;

namespace GoldenThread.Domain.Tests.Assessments.Reading;

public sealed class ParagraphKindGuessTests
{
    [Theory]
    [InlineData("The Council should develop a strategy; it needs  to act, must act and ought to.", ParagraphKind.Recommendation, "“should”, “needs to”, “must”")]
    [InlineData("We recommend a review.", ParagraphKind.Recommendation, "“recommend”")]
    [InlineData("It should be noted that the picture is not yet clear.", ParagraphKind.Comment, "“is not yet”")]
    [InlineData("Scrutiny is not well used.", ParagraphKind.Comment, "“not well”")]
    [InlineData("Strong brand, but limited reach.", ParagraphKind.Comment, "“limited”")]
    [InlineData("The council is strong and well led.", ParagraphKind.Strength, "“strong”, “well”")]
    [InlineData("Parks as well as roads, and well-being too.", ParagraphKind.Narrative, "")]
    [InlineData("Officers do this as well.", ParagraphKind.Narrative, "")]
    [InlineData("The table gives the districts.", ParagraphKind.Narrative, "")]
    public void A_paragraphs_kind_is_proposed_by_its_words_and_they_are_named(string text, ParagraphKind kind, string because) =>
        Assert.Equal(new ProposedKind(kind, because), ParagraphKindGuess.Of(text));
}
