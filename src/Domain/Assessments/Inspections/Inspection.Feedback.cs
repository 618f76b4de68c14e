using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>Notes what the inspectors said on the way. A note is never changed: a later one may correct it.</summary>
    /// <param name="details">What is typed of it.</param>
    /// <param name="framework">The framework under which the inspection is made; null for none.</param>
    /// <param name="actor">Who notes it.</param>
    public Outcome<FeedbackNoted> NoteFeedback(FeedbackDetails details, FrameworkContent? framework, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("note the feedback of inspectors"); }
        List<Problem> faults = [];
        var (from, words, part) = (Naming.Tidy(details.From), (details.Words ?? "").Trim(), details.Ref ?? "");
        if (details.On is null) { faults.Add(new("On", "Give the day on which it was said.")); }
        if (details.On > actor.Today) { faults.Add(new("On", "It cannot have been said after today.")); }
        if (from.Length == 0) { faults.Add(new("From", "Say who said it.")); }
        if (Naming.TooLong("From", from, MaxTitle) is { } who) { faults.Add(who); }
        if (words.Length == 0) { faults.Add(new("Words", "Say what was said.")); }
        if (Naming.TooLong("Words", words, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (part.Length > 0 && framework?.Find(part) is null) { faults.Add(new("Part", "Choose a part of the framework from the list.")); }
        if (faults.Count > 0) { return faults; }
        var note = new FeedbackNote(Feedback.Count + 1, details.On!.Value, from, words, part, actor.Post);
        Feedback = [.. Feedback, note];
        return new FeedbackNoted(Ref, note);
    }
}
