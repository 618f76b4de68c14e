using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Tells an answer that is no action from an action: "There is no need for separate action …", "We believe this is the way we currently work".</summary>
public static partial class ResponseWords
{
    /// <summary>What one cell's words answer; act when they say nothing else.</summary>
    public static PlanResponse Of(string words) =>
        NoAction().IsMatch(words) ? PlanResponse.NoAction : Already().IsMatch(words) ? PlanResponse.AlreadyPractice : PlanResponse.Act;

    [GeneratedRegex(@"^(?:\W*(?:[\w'\u2019]+\s+){0,8}?)(?:(?:there\s+is|there\s+was|we\s+see|we\s+believe\s+there\s+is)\s+)?(?:no\s+need\s+for\s+(?:any\s+|a\s+)?(?:separate|further|additional|specific|new)?\s*action|no\s+(?:separate|further|additional|specific|new)\s+action\s+(?:is\s+|was\s+)?(?:needed|required|necessary|proposed|planned)|no\s+action\s+(?:is\s+)?(?:needed|required|necessary|proposed|planned|to\s+be\s+taken)|do(?:es)?\s+not\s+(?:require|need)\s+(?:any\s+)?(?:separate|further|additional)?\s*action)|^no\s+(?:separate\s+|further\s+)?action\.?$|^(?:recommendation\s+)?not\s+accepted\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoAction();

    [GeneratedRegex(@"^(?:\W*(?:[\w'\u2019]+\s+){0,8}?)(?:this|that|it)\s+is\s+(?:already\s+)?(?:the\s+way\s+(?:that\s+|in\s+which\s+)?we\s+(?:currently\s+|already\s+|now\s+)?(?:work|operate|do)|how\s+we\s+(?:currently|already|now)\s+(?:work|operate)|(?:our|the\s+council's)\s+(?:current|existing|normal|established|standard|usual)\s+practice|already\s+(?:our|the\s+council's|current|existing|established|standard|normal)\s+(?:\w+\s+)?practice)|^(?:we\s+(?:believe\s+(?:that\s+)?we\s+)?already\s+(?:do|work|operate)\s+(?:this|so|in\s+this\s+way|this\s+way|like\s+this)|already\s+(?:our\s+|current\s+|established\s+|standard\s+)practice|(?:this\s+is\s+)?(?:already\s+)?(?:current|existing|established)\s+practice\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Already();
}
