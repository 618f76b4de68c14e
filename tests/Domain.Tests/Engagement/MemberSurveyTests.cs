using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Engagement.AMembersRoom;

namespace GoldenThread.Domain.Tests.Engagement;

public sealed class MemberSurveyTests
{
    private static MemberSurvey Opened()
    {
        var (survey, outcome) = MemberSurvey.Open(Somebody.Id(500), 1, "Needs", [("Figures are in time", true), (" ", true), ("What is missing?", false)], false, TheClerk);
        Assert.Equal(("The survey was opened", null), Happened(outcome));
        return survey!;
    }

    private static SurveyAnswer Given(params SurveyReply[] replies) => new() { Id = Somebody.Id(600), SurveyId = Somebody.Id(500), AccountId = North.Account, Replies = replies };

    [Fact]
    public void One_is_opened_at_a_time_with_a_handful_of_questions()
    {
        Assert.Equal([(1, "Figures are in time", true), (2, "What is missing?", false)], Opened().Questions.Select(question => (question.Number, question.Words, question.IsScale)));
        Refused(MemberSurvey.Open(Somebody.Id(500), 1, "Needs", [("x", true)], false, North).Outcome);
        Assert.Equal(("", "A survey is open. Close it first."), Fault(MemberSurvey.Open(Somebody.Id(500), 1, "Needs", [("x", true)], true, TheClerk).Outcome));
        Assert.Equal([("Title", "Give the survey a title."), ("Questions[0].Words", "Write at least one question.")], Faults(MemberSurvey.Open(Somebody.Id(500), 1, "", [], false, TheClerk).Outcome));
        Assert.Equal(("", "Ask no more than 8 questions: members answer short surveys."), Fault(MemberSurvey.Open(Somebody.Id(500), 1, "Needs", [.. Enumerable.Repeat<(string?, bool)>(("x", true), 9)], false, TheClerk).Outcome));
        Assert.Equal("Questions[1].Words", Fault(MemberSurvey.Open(Somebody.Id(500), 1, "Needs", [("x", true), (new('a', 301), true)], false, TheClerk).Outcome).Item1);
    }

    [Fact]
    public void A_member_answers_and_what_is_wrong_stands_beside_the_question()
    {
        var survey = Opened();
        var (replies, problems) = survey.Take([new(1, 4, "left out"), new(2, 3, " Figures by parish ")], North);
        Assert.Empty(problems);
        Assert.Equal([new(1, 4, ""), new(2, null, "Figures by parish")], replies);
        Assert.Equal([new SurveyReply(2, null, "x")], survey.Take([new(1, null, ""), new(2, null, "x"), new(9, 1, "")], North).Replies);
        Assert.Equal(["Replies[0].Step", "Replies[1].Words"], survey.Take([new(1, 6, ""), new(2, null, "Ask Mr Example")], North).Problems.Select(problem => problem.Field));
        Assert.Equal("Replies[1].Words", Assert.Single(survey.Take([new(2, null, new('a', 1001))], North).Problems).Field);
        Assert.Equal("Answer at least one question.", Assert.Single(survey.Take([new(2, null, " ")], North).Problems).Message);
        Assert.Single(survey.Take([new(1, 4, "")], TheClerk).Problems);
        Happened(survey.Close("x", [], TheClerk));
        Assert.Equal("The survey was closed on 23 November 2026.", Assert.Single(survey.Take([new(1, 4, "")], North).Problems).Message);
    }

    [Fact]
    public void Results_are_counts_without_names_and_too_few_are_not_shown()
    {
        var survey = Opened();
        List<SurveyAnswer> answers = [.. new[] { 5, 4, 4, 1 }.Select(step => Given(new SurveyReply(1, step, ""), new SurveyReply(2, null, $"Word {step}"))), Given(new SurveyReply(2, null, "A word"))];
        var results = SurveyResult.Of(survey, answers);
        Assert.Equal((4, false, 0), (results[0].Answers, results[0].IsShown, results[0].Steps.Count));
        Assert.Null(results[0].Mean);
        Assert.Equal(["A word", "Word 1", "Word 4", "Word 4", "Word 5"], results[1].Said);
        answers.Add(Given(new SurveyReply(1, 2, "")));
        results = SurveyResult.Of(survey, answers);
        Assert.Equal([1, 1, 0, 2, 1], results[0].Steps);
        Assert.Equal(3.2m, results[0].Mean);
        Assert.Empty(results[0].Said);
        Assert.Empty(results[1].Steps);
    }

    [Fact]
    public void Whose_an_answer_was_is_forgotten_when_it_is_closed()
    {
        var (survey, answer) = (Opened(), Given(new SurveyReply(1, 4, "")));
        Refused(survey.Close("x", [answer], North));
        Assert.Equal(("Outcome", "Say what members will be given, and what not."), Fault(survey.Close(" ", [answer], TheClerk)));
        Assert.NotNull(answer.AccountId);
        Assert.Equal(("The survey was closed with one answer", "Figures by parish"), Happened(survey.Close("Figures by parish", [answer], Somebody.Organiser)));
        Assert.Null(answer.AccountId);
        Assert.Equal(("", "It is closed already."), Fault(survey.Close("x", [], TheClerk)));
        Assert.Equal(("members survey", "Needs"), (survey.Ref.Kind, survey.Ref.Name));
    }
}
