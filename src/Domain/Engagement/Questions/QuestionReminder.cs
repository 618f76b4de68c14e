using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>That whoever is to answer a question is reminded of it: two working days before it is due, and when it is late. Each goes once to each person for each day that was set.</summary>
/// <param name="Question">The question.</param>
/// <param name="Kind">Why.</param>
/// <param name="Today">The day.</param>
public sealed record QuestionReminder(MemberQuestion Question, QuestionReminderKind Kind, DateOnly Today)
{
    /// <summary>How many working days ahead somebody is reminded.</summary>
    public const int DaysAhead = 2;

    /// <summary>What makes it one of its kind for a person.</summary>
    /// <param name="person">The person, or the account.</param>
    public string Key(Guid person) => string.Create(CultureInfo.InvariantCulture, $"question {Kind} {Question.Id:N} {Question.Due:yyyy-MM-dd} {person:N}");

    /// <summary>Why, in a sentence; it never repeats what was asked, because mail leaves the council.</summary>
    public string Words => Kind == QuestionReminderKind.Late
        ? $"The answer was due on {Question.Due.InWords()}."
        : $"The answer is due on {Question.Due.InWords()}.";

    /// <summary>The reminder that a question gives on a day; null for none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="today">The day.</param>
    public static QuestionReminder? Of(MemberQuestion question, WorkingDays days, DateOnly today) =>
        question.State != QuestionState.Asked || today < days.AddWorkingDays(question.Due, -DaysAhead) ? null
        : new(question, question.IsLate(today) ? QuestionReminderKind.Late : QuestionReminderKind.DueSoon, today);
}
