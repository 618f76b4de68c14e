using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Case
{
    /// <summary>The most themes of a lesson.</summary>
    public const int MostThemes = 10;

    /// <summary>Records what was learned, when the case is closed or later; while it is open, what has come of it so far.</summary>
    /// <param name="details">What is typed.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<LessonWritten> Learn(LessonDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record what was learned"); }
        List<Problem> faults = [];
        string Text(string field, string? typed, string missing, int most = MaxWords)
        {
            var text = (typed ?? "").Trim();
            if (text.Length == 0) { faults.Add(new(field, missing)); }
            if (Naming.TooLong(field, text, most) is { } tooLong) { faults.Add(tooLong); }
            return text;
        }

        string[] themes = [.. (details.Themes ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        var lesson = new Lesson
        {
            Number = Lessons.Count + 1,
            Title = Text("LessonTitle", Naming.Tidy(details.Title), "Give it a title that others find it by.", MaxTitle),
            Happened = Text("Happened", details.Happened, "Say what had happened."),
            Done = Text("Done", details.Done, "Say what was done about it."),
            Came = Text("Came", details.Came, "Say what came of it, with its figure where there is one."),
            Advice = Text("Advice", details.Advice, "Say what others should do."),
            Services = [.. details.Services.Distinct()],
            Themes = themes,
            WrittenOn = actor.Today,
            WrittenBy = actor.Post,
        };
        if (lesson.Services.Any(service => chart.Service(service) is null)) { faults.Add(new("Services", "Choose services from the list.")); }
        if (themes.Length > MostThemes) { faults.Add(new("Themes", $"Give at most {MostThemes} themes.")); }
        if (themes.Select(theme => Naming.TooLong("Themes", theme, 60)).OfType<Problem>().FirstOrDefault() is { } longTheme) { faults.Add(longTheme); }
        if (faults.Count > 0) { return faults; }
        (Lessons, LessonCount) = ([.. Lessons, lesson], Lessons.Count + 1);
        return new LessonWritten(Ref, lesson.Title, lesson.Advice);
    }

    /// <summary>Records that somebody did as a lesson says.</summary>
    /// <param name="number">The number of the lesson.</param>
    /// <param name="where">Where.</param>
    /// <param name="on">When; null for today.</param>
    /// <param name="actor">Who says so: anybody who updates actions or records decisions.</param>
    public Outcome<LessonUsed> UseLesson(int number, string? where, DateOnly? on, Actor actor)
    {
        if (!actor.May(Right.RecordDecision) && !actor.May(Right.UpdateAction)) { return Actor.Refused("record that a lesson was used"); }
        if (Lessons.FirstOrDefault(each => each.Number == number) is not { } lesson) { return new Problem("", "There is no such lesson in this case."); }
        var said = Naming.Tidy(where);
        if (said.Length == 0) { return new Problem("Where", "Say where you did this too."); }
        if (Naming.TooLong("Where", said, MaxTitle) is { } tooLong) { return tooLong; }
        if (on > actor.Today) { return new Problem("UsedOn", "It cannot have been used after today."); }
        Lessons = [.. Lessons.Select(each => each == lesson ? each with { Uses = [.. each.Uses, new(said, on ?? actor.Today, actor.Post)] } : each)];
        return new LessonUsed(Ref, lesson.Title, said);
    }
}
