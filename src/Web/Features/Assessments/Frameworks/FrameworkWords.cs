using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>How a framework is said on its pages.</summary>
public static class FrameworkWords
{
    /// <summary>When it held: "1 April 2005 to 31 March 2009"; what is not known is said.</summary>
    public static string Held(FrameworkContent content) => (content.From, content.Until) switch
    {
        ({ } from, { } until) => $"{from.InWords()} to {until.InWords()}",
        ({ } from, null) => $"from {from.InWords()}",
        (null, { } until) => $"until {until.InWords()}",
        _ => "from and until when is not known",
    };

    /// <summary>How much it asks: "3 questions, 5 themes and 17 lines".</summary>
    public static string Size(FrameworkContent content) =>
        CountingWords.Listed(content.All().GroupBy(each => each.Depth).OrderBy(group => group.Key).Select(group => $"{group.Count()} {(group.Count() == 1 ? content.Levels[group.Key] : CountingWords.Plural(content.Levels[group.Key]))}"));

    /// <summary>On what a scale is used.</summary>
    public static string UsedFor(AssessmentScale scale) =>
        scale.Levels.Count == 0 ? "for the parts that name it" : $"for {CountingWords.Listed(scale.Levels.Select(level => level == ScoringRule.Whole ? "the whole" : $"each {level}"))}";

    /// <summary>How a part is scored where that is not as its level is; empty where it is.</summary>
    public static string ScoredOn(FrameworkContent content, FrameworkPart part) =>
        part.Scale switch { null => "", "" => "It is not scored.", var code => $"Scored on: {content.Scales.FirstOrDefault(scale => scale.Code == code)?.Title ?? code}." };
}
