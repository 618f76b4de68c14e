namespace GoldenThread.Domain.Engagement;

/// <summary>What members answered to one question, without names.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">How many answered it.</param>
/// <param name="Steps">How many gave each step, from 1 to 5; empty for a question in words, and where too few answered.</param>
/// <param name="Said">What was said, in the order of the alphabet; empty for a question by steps, and where too few answered.</param>
public sealed record SurveyResult(SurveyQuestion Question, int Answers, IReadOnlyList<int> Steps, IReadOnlyList<string> Said)
{
    /// <summary>Below how many answers nothing is shown, so that nobody is known by theirs.</summary>
    public const int Least = 5;

    /// <summary>Whether enough answered for it to be shown.</summary>
    public bool IsShown => Answers >= Least;

    /// <summary>The mean of the steps; null where there are none.</summary>
    public decimal? Mean => Steps.Sum() is > 0 and var all ? Steps.Select((count, at) => (decimal)count * (at + 1)).Sum() / all : null;

    /// <summary>The results of a survey, by question.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="answers">Every member's answers.</param>
    public static IReadOnlyList<SurveyResult> Of(MemberSurvey survey, IReadOnlyCollection<SurveyAnswer> answers) => [.. survey.Questions.Select(question =>
    {
        var given = answers.SelectMany(answer => answer.Replies).Where(reply => reply.Number == question.Number && (reply.Step is not null || reply.Words.Length > 0)).ToList();
        var isShown = given.Count >= Least;
        return new SurveyResult(question, given.Count,
            isShown && question.IsScale ? [.. Enumerable.Range(1, 5).Select(step => given.Count(reply => reply.Step == step))] : [],
            isShown && !question.IsScale ? [.. given.Select(reply => reply.Words).Order(StringComparer.OrdinalIgnoreCase)] : []);
    })];
}
