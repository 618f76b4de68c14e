using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Briefing
{
    /// <summary>Makes a briefing from the record of meetings.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="head">To whom, from whom, about what, as typed.</param>
    /// <param name="meetings">The meetings, as they are recorded.</param>
    /// <param name="nameOf">The name of a board.</param>
    /// <param name="actor">Who makes it.</param>
    public static (Briefing? Briefing, Outcome<BriefingMade> Outcome) Make(Guid id, int number, BriefingHead head, IReadOnlyList<BriefedMeeting> meetings, Func<Guid, string> nameOf, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return (null, Actor.Refused("brief members of meetings")); }
        var tidy = new BriefingHead { To = Naming.Tidy(head.To), AlsoFor = Naming.Tidy(head.AlsoFor), From = [.. head.From.Select(Naming.Tidy).Where(from => from.Length > 0)], Subject = Naming.Tidy(head.Subject), Basis = Naming.Tidy(head.Basis) };
        List<Problem> faults = [.. new[]
        {
            tidy.To.Length == 0 ? new Problem("To", "Say to whom it goes.") : Naming.TooLong("To", tidy.To, MaxLine),
            Naming.TooLong("AlsoFor", tidy.AlsoFor, MaxLine),
            tidy.From.Count == 0 ? new("From", "Say from whom it is.") : Naming.TooLong("From", string.Join("; ", tidy.From), MaxLine),
            tidy.Subject.Length == 0 ? new("Subject", "Say what it is about.") : Naming.TooLong("Subject", tidy.Subject, MaxLine),
            Naming.TooLong("Basis", tidy.Basis, MaxLine),
            meetings.Count == 0 ? new("Meeting", "Choose the meetings of which it tells.") : meetings.Any(each => each.Meeting.State is not (MeetingState.Held or MeetingState.Approved)) ? new("Meeting", "Choose meetings that were held.") : null,
        }.OfType<Problem>()];
        if (faults.Count > 0) { return (null, faults); }
        var made = new Briefing { Id = id, Number = number, Head = tidy, Meetings = [.. meetings.OrderBy(each => each.Meeting.On).Select(each => each.Meeting.Id)], Sections = BriefingWriting.Sections(tidy, meetings, nameOf), MadeOn = actor.Today };
        return (made, new BriefingMade(made.Ref, made.Digest));
    }

    /// <summary>Writes words in the place of those that the record gave.</summary>
    /// <param name="key">The section.</param>
    /// <param name="words">The words.</param>
    /// <param name="actor">Who writes.</param>
    public Outcome<BriefingEdited> Edit(string key, string? words, Actor actor)
    {
        if (Still(actor) is { } refused) { return refused; }
        if (Sections.FirstOrDefault(each => each.Key == key) is not { } section) { return NoSection; }
        var text = (words ?? "").Trim().ReplaceLineEndings("\n");
        if (text.Length == 0) { return new Problem("Words", "Write the words of the section, or put back those of the record."); }
        if (Naming.TooLong("Words", text, MaxWords) is { } tooLong) { return tooLong; }
        if (text == section.Words) { return new Problem("Words", "Nothing was changed."); }
        Put(section, section with { Edited = text == section.Made ? null : text });
        return new BriefingEdited(Ref, section.Title, text == section.Made);
    }

    /// <summary>Puts back the words that the record gave.</summary>
    /// <param name="key">The section.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<BriefingEdited> PutBack(string key, Actor actor)
    {
        if (Still(actor) is { } refused) { return refused; }
        if (Sections.FirstOrDefault(each => each.Key == key) is not { } section) { return NoSection; }
        if (section.Edited is null) { return new Problem("", "This section has the words of the record."); }
        Put(section, section with { Edited = null });
        return new BriefingEdited(Ref, section.Title, true);
    }

    /// <summary>Where the record says something else than it did when the briefing was made, or was last read beside it.</summary>
    /// <param name="now">The sections that the record gives now.</param>
    public IReadOnlyList<BriefingDifference> Differences(IReadOnlyList<BriefingSection> now) => IssuedOn is not null ? [] :
    [
        .. now.Where(each => Sections.FirstOrDefault(other => other.Key == each.Key)?.Differs(each) != false).Select(each => new BriefingDifference(each.Key, each.Title, Sections.FirstOrDefault(other => other.Key == each.Key)?.Made, each.Made)),
        .. Sections.Where(each => now.All(other => other.Key != each.Key)).Select(each => new BriefingDifference(each.Key, each.Title, each.Made, null)),
    ];

    /// <summary>Reads what the record says now of one section: takes its words, or keeps those that stand here.</summary>
    /// <param name="key">The section.</param>
    /// <param name="takesWords">Whether the new words are taken; else those that stand here stay, marked as edited.</param>
    /// <param name="now">The sections that the record gives now.</param>
    /// <param name="actor">Who read it.</param>
    public Outcome<BriefingRead> Read(string key, bool takesWords, IReadOnlyList<BriefingSection> now, Actor actor)
    {
        if (Still(actor) is { } refused) { return refused; }
        if (Differences(now).FirstOrDefault(each => each.Key == key) is not { } difference) { return new Problem("", "The record says of this what the briefing was made from."); }
        Sections =
        [
            // What else the record says anew waits until it is read.
            .. now.Select(each => (Now: each, Here: Sections.FirstOrDefault(other => other.Key == each.Key))).Where(each => each.Here is not null || each.Now.Key == key)
                .Select(each => each.Now.Key != key ? each.Here! : takesWords || each.Here is null ? each.Now : each.Now with { Edited = each.Here.Words == each.Now.Made ? null : each.Here.Words }),
            .. Sections.Where(each => each.Key != key && now.All(other => other.Key != each.Key)),
        ];
        return new BriefingRead(Ref, difference.Title, takesWords, Digest);
    }

    /// <summary>Issues it: from then on nothing in it changes any more.</summary>
    /// <param name="now">The sections that the record gives now.</param>
    /// <param name="actor">Who issues it.</param>
    public Outcome<BriefingIssued> Issue(IReadOnlyList<BriefingSection> now, Actor actor)
    {
        if (Still(actor) is { } refused) { return refused; }
        List<Problem> faults = [];
        if (Differences(now) is { Count: > 0 } unread) { faults.Add(new("Issue", $"The record has changed since: read first what it says of {CountingWords.Listed(unread.Select(each => each.Title.Length > 0 ? each.Title : "what it covers"))}.")); }
        if (now.Where(each => each.IsUnclear).ToList() is { Count: > 0 } unclear) { faults.Add(new("Issue", $"What was decided is not clear from the record: {CountingWords.Listed(unclear.Select(each => each.Title))}. Find out, and record it at the meeting.")); }
        if (faults.Count > 0) { return faults; }
        (IssuedOn, IssuedBy) = (actor.Today, actor.Post);
        return new BriefingIssued(Ref, Digest);
    }

    private static Problem NoSection => new("", "There is no such section in this briefing.");

    private void Put(BriefingSection section, BriefingSection now) => Sections = [.. Sections.Select(each => each == section ? now : each)];

    private Problem? Still(Actor actor) => !actor.May(Right.RecordDecision) ? Actor.Refused("change a briefing") : IssuedOn is null ? null : new("", $"{Code} was issued: nothing in it changes any more.");
}
