using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>The most characters of what is asked for, said or answered in the course of it.</summary>
    public const int MaxWords = 4000;

    /// <summary>Records that the inspectors asked for a document.</summary>
    /// <param name="details">What is typed of it.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<DocumentAskedFor> AskForDocument(DocumentDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("record what inspectors ask for"); }
        if (Faults(details, null, chart, actor) is { Count: > 0 } faults) { return faults; }
        var document = Taken(new() { Number = Documents.Count + 1, What = "", AskedOn = default }, details);
        Documents = [.. Documents, document];
        return new DocumentAskedFor(Ref, document.Number, document.What, document.Due);
    }

    /// <summary>Changes what is known of a document that was asked for and not given yet.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed of it now.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<DocumentRequestChanged> ChangeDocument(int number, DocumentDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("change what inspectors asked for"); }
        if (NotOpen(number, actor, out var before) is { } refused) { return refused; }
        if (before.GivenOn is not null) { return new Problem("", "This document was given already."); }
        if (Faults(details, before.Post, chart, actor) is { Count: > 0 } faults) { return faults; }
        var now = Taken(before, details);
        List<string> changed = [];
        if (before.What != now.What) { changed.Add("What is asked for"); }
        if (before.AskedOn != now.AskedOn) { changed.Add("Asked on"); }
        if (before.Due != now.Due) { changed.Add("Due"); }
        if (before.Post != now.Post) { changed.Add("Who gives it"); }
        if (changed.Count == 0) { return NothingChanged; }
        Put(now);
        return new DocumentRequestChanged(Ref, number, changed);
    }

    /// <summary>Records that a document was given; done again, it corrects what was recorded before, which History keeps.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="gift">What is given, how and when.</param>
    /// <param name="isEvidence">Whether there is such a piece of evidence to give.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who gives it.</param>
    public Outcome<DocumentGiven> GiveDocument(int number, DocumentGift gift, Func<Guid, bool> isEvidence, PostChart chart, Actor actor)
    {
        if (Documents.FirstOrDefault(each => each.Number == number) is { } asked && !MayGive(asked, chart, actor)) { return Actor.Refused("give this document"); }
        if (NotOpen(number, actor, out var before) is { } refused) { return refused; }
        List<Problem> faults = [];
        var words = (gift.Words ?? "").Trim();
        if (words.Length == 0 && gift.EvidenceId is null) { faults.Add(new("Words", "Choose the piece of evidence that was given, or say how the document was given.")); }
        if (Naming.TooLong("Words", words, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (gift.EvidenceId is { } piece && piece != before.EvidenceId && !isEvidence(piece)) { faults.Add(new("EvidenceId", "Choose a piece of evidence from the list.")); }
        if (gift.On is null) { faults.Add(new("GivenOn", "Give the day on which it was given.")); }
        if (gift.On > actor.Today) { faults.Add(new("GivenOn", "It cannot have been given after today.")); }
        if (gift.On < before.AskedOn) { faults.Add(new("GivenOn", "It cannot have been given before it was asked for.")); }
        if (faults.Count > 0) { return faults; }
        var now = before with { EvidenceId = gift.EvidenceId, Words = words, GivenOn = gift.On };
        if (now == before) { return NothingChanged; }
        Put(now);
        return new DocumentGiven(Ref, number, now.What, now.GivenOn!.Value, now.DaysLate(actor.Today), before.GivenOn is not null, words.Length > 0 ? words : null);
    }

    /// <summary>Withdraws the request for a document that was not given; it stays to be seen, with the reason.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who withdraws it.</param>
    public Outcome<DocumentRequestWithdrawn> WithdrawDocument(int number, string? because, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("withdraw what inspectors asked for"); }
        if (NotOpen(number, actor, out var before) is { } refused) { return refused; }
        if (before.GivenOn is not null) { return new Problem("", "This document was given already."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why: the inspectors no longer want it, there is no such document."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        Put(before with { Words = because.Trim() });
        return new DocumentRequestWithdrawn(Ref, number, before.What, because.Trim());
    }

    /// <summary>Whether somebody may record that a document was given: whoever runs assessments, or answers for the post that is to give it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public static bool MayGive(DocumentRequest document, PostChart chart, Actor actor)
    {
        Guid[] posts = document.Post is { } post ? [post] : [];
        return actor.May(Right.RunAssessments) || actor.May(Right.AnswerAssessments, posts, chart.ServicesOf(posts));
    }

    private static DocumentRequest Taken(DocumentRequest document, DocumentDetails details) =>
        document with { What = Naming.Tidy(details.What), AskedOn = details.AskedOn!.Value, Due = details.Due, Post = details.Post };

    private static List<Problem> Faults(DocumentDetails details, Guid? postBefore, PostChart chart, Actor actor)
    {
        List<Problem> faults = [];
        if (Naming.Tidy(details.What).Length == 0) { faults.Add(new("What", "Say what was asked for.")); }
        if (Naming.TooLong("What", details.What, MaxWords) is { } what) { faults.Add(what); }
        if (details.AskedOn is null) { faults.Add(new("AskedOn", "Give the day on which it was asked for.")); }
        if (details.AskedOn > actor.Today) { faults.Add(new("AskedOn", "It cannot have been asked for after today.")); }
        if (details.Due < details.AskedOn) { faults.Add(new("Due", "It cannot be due before it was asked for.")); }
        if (details.Post is { } post && post != postBefore && chart.Post(post) is not { EndedOn: null }) { faults.Add(new("Post", "Choose a post from the list.")); }
        return faults;
    }

    private Problem? NotOpen(int number, Actor actor, out DocumentRequest document)
    {
        document = Documents.FirstOrDefault(each => each.Number == number)!;
        return document is null ? new("", "There is no such document in the list.") : document.StateOn(actor.Today) == DocumentState.Withdrawn ? new("", "The request for this document was withdrawn.") : null;
    }

    private void Put(DocumentRequest document) => Documents = [.. Documents.Select(each => each.Number == document.Number ? document : each)];
}
