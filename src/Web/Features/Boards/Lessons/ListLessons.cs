using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Which lessons are looked for.</summary>
/// <param name="Words">Words that all occur in it, its themes or its case.</param>
/// <param name="Service">A service that it concerns; null for all.</param>
/// <param name="Kind">What its case is about; null for everything.</param>
/// <param name="Kept">Whether a promise in its case was kept, or broken; null for either.</param>
public sealed record LessonFilter(string? Words, Guid? Service, SubjectKind? Kind, bool? Kept)
{
    public bool IsAny => string.IsNullOrWhiteSpace(Words) && Service is null && Kind is null && Kept is null;

    public bool Finds(ListedLesson each) =>
        (Service is null || each.Lesson.Services.Contains(Service.Value)) && (Kind is null || each.Case.Subject.Kind == Kind) && (Kept is null || each.Case.Promises.Any(promise => promise.IsKept == Kept))
        && Folding.Fold(Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => each.Search.Contains(word, StringComparison.Ordinal));
}

/// <summary>A lesson with its case.</summary>
public sealed record ListedLesson(Lesson Lesson, Case Case)
{
    public string Path => $"/boards/cases/{Case.Number}/lessons/{Lesson.Number}";

    /// <summary>Everything that a search looks through, folded.</summary>
    public string Search { get; } = Folding.Fold($"{Lesson.Title} {Lesson.Happened} {Lesson.Done} {Lesson.Came} {Lesson.Advice} {string.Join(' ', Lesson.Themes)} {Case.Code} {Case.Subject.Title}");
}

/// <summary>The lessons that whoever sits at the desk may read, the most used first: those of exempt cases only for those who see the case.</summary>
public sealed class ListLessons(ListCases cases)
{
    public async Task<IReadOnlyList<ListedLesson>> RunAsync(LessonFilter filter, CancellationToken cancel) =>
        [.. (await cases.LearnedAsync(cancel)).SelectMany(each => each.Lessons.Select(lesson => new ListedLesson(lesson, each))).Where(filter.Finds).OrderByDescending(each => each.Lesson.Uses.Count).ThenByDescending(each => each.Lesson.WrittenOn)];
}
