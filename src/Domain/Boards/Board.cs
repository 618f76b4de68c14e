using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>Anything that meets and decides: Council, Cabinet, a committee, an officer board, a partnership (R7, ruling 11).</summary>
public sealed class Board
{
    /// <summary>The most characters of its terms of reference, and of the name of a member.</summary>
    public const int MaxTerms = 6000, MaxMember = 300;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its name, as in "Policy Overview Committee"; unique among those that have not ended.</summary>
    public required string Name { get; set; }

    /// <summary>Its acronym in papers, as in "POC"; null when it has none.</summary>
    public string? Acronym { get; set; }

    /// <summary>What kind of board it is.</summary>
    public BoardType Type { get; set; }

    /// <summary>How many months lie between meetings; 1 to 12; null when it has no fixed cycle.</summary>
    public int? MeetsEveryMonths { get; set; }

    /// <summary>Its next meeting; null when none is fixed.</summary>
    public DateOnly? NextMeeting { get; set; }

    /// <summary>The post that chairs it; null when none is named.</summary>
    public Guid? ChairPostId { get; set; }

    /// <summary>How many members a meeting needs to decide; null where it needs none.</summary>
    public int? Quorum { get; set; }

    /// <summary>What it is for: its terms of reference; empty where they are not written here.</summary>
    public string Terms { get; set; } = "";

    /// <summary>Its members, as posts or as papers name them.</summary>
    public IReadOnlyList<string> Members { get; set; } = [];

    /// <summary>What it receives regularly, whoever else asks for it: its part of the council's reporting calendar (R108).</summary>
    public IReadOnlyList<RegularReport> Receives { get; set; } = [];

    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("board", Id, Name);

    /// <summary>Its cycle as people say it.</summary>
    public string Cycle => MeetsEveryMonths switch { null => "No fixed cycle", 1 => "Monthly", 3 => "Quarterly", 6 => "Six-monthly", 12 => "Yearly", var months => $"Every {months} months" };

    /// <summary>Gives a new board its name and cycle.</summary>
    /// <param name="details">What is said of it.</param>
    /// <param name="boards">Every board of the council.</param>
    /// <param name="posts">Every post of the council.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<BoardAdded> Begin(BoardDetails details, IEnumerable<Board> boards, IEnumerable<Post> posts, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change boards"); }
        if (Faults(details, boards, posts, actor) is { Count: > 0 } faults) { return faults; }

        Take(details);
        return new BoardAdded(Ref);
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="boards">Every board of the council.</param>
    /// <param name="posts">Every post of the council.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<BoardChanged> Change(BoardDetails details, IEnumerable<Board> boards, IEnumerable<Post> posts, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change boards"); }
        if (Faults(details, boards, posts, actor) is { Count: > 0 } faults) { return faults; }

        var (name, acronym, type, months, next, chair) = (Name, Acronym, Type, MeetsEveryMonths, NextMeeting, ChairPostId);
        var (quorum, terms, members, receives) = (Quorum, Terms, Members, Receives);
        Take(details);
        List<string> fields = [];
        if (name != Name) { fields.Add("name"); }
        if (acronym != Acronym) { fields.Add("acronym"); }
        if (type != Type) { fields.Add("type"); }
        if (months != MeetsEveryMonths) { fields.Add("cycle"); }
        if (next != NextMeeting) { fields.Add("next meeting"); }
        if (chair != ChairPostId) { fields.Add("chair"); }
        if (quorum != Quorum) { fields.Add("quorum"); }
        if (terms != Terms) { fields.Add("terms of reference"); }
        if (!ReferenceEquals(members, Members)) { fields.Add("members"); }
        if (!ReferenceEquals(receives, Receives)) { fields.Add("regular reports"); }
        return fields.Count == 0 ? new Problem("", "Nothing was changed.") : new BoardChanged(Ref, fields);
    }

    /// <summary>Ends it. Nothing may go to it any more.</summary>
    /// <param name="on">Its last day; not after today.</param>
    /// <param name="hanging">What still goes to it: plans before it, monitoring of open actions.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<BoardEnded> End(DateOnly? on, IReadOnlyCollection<string> hanging, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change boards"); }
        if (EndedOn is not null) { return new Problem("", "This board has ended already."); }
        if (on is not { } day || day > actor.Today) { return new Problem("EndsOn", "Give its last day, today or earlier."); }
        if (hanging.Count > 0) { return new Problem("EndsOn", $"{Name} cannot end while this goes to it: {string.Join("; ", hanging)}. Send that to another board first."); }

        (EndedOn, NextMeeting) = (day, null);
        return new BoardEnded(Ref, day);
    }

    /// <summary>What its calendar says that it receives after one day, up to and including another.</summary>
    /// <param name="after">The day of its last meeting; null for none.</param>
    /// <param name="upTo">The day of its meeting.</param>
    public IEnumerable<string> ReceivesBy(DateOnly? after, DateOnly upTo) => Receives.Where(report => report.DueBetween(after, upTo).Any()).Select(report => report.What);

    /// <summary>That its chair is not among its members, in words; null where they are, or where either is not said.</summary>
    /// <param name="chair">The post that chairs it; null for none.</param>
    public string? ChairWarning(Post? chair) =>
        chair is null || Members.Count == 0 || Members.Any(member => Naming.Same(member, chair.Title) || (chair.Acronym is { } acronym && Naming.Same(member, acronym))) ? null : $"{chair.Title} chairs it and is not among its members.";

    private void Take(BoardDetails details)
    {
        (Name, Acronym, Type, MeetsEveryMonths, NextMeeting, ChairPostId) =
            (Naming.Tidy(details.Name), Naming.Tidy(details.Acronym) is { Length: > 0 } acronym ? acronym : null, details.Type!.Value, details.MeetsEveryMonths, details.NextMeeting, details.ChairPostId);
        (Quorum, Terms) = (details.Quorum, (details.Terms ?? "").Trim().ReplaceLineEndings("\n"));
        // What says the same stays what it was, so that nobody reads of a change that is none.
        if (MembersOf(details) is var members && !members.SequenceEqual(Members)) { Members = members; }
        if (RegularReport.Numbered(details.Receives, Receives) is var receives && !receives.SequenceEqual(Receives)) { Receives = receives; }
    }

    private static List<string> MembersOf(BoardDetails details) => [.. details.Members.Select(Naming.Tidy).Where(member => member.Length > 0)];

    private List<Problem> Faults(BoardDetails details, IEnumerable<Board> boards, IEnumerable<Post> posts, Actor actor)
    {
        var others = boards.Where(b => b.Id != Id && b.EndedOn is null).ToList();
        var acronym = Naming.Tidy(details.Acronym);
        var twin = acronym.Length == 0 ? null : others.FirstOrDefault(b => Naming.Same(b.Acronym, acronym));
        var members = MembersOf(details);
        var again = members.Where((member, at) => members.Take(at).Any(other => Naming.Same(other, member))).FirstOrDefault();
        List<Problem?> faults =
        [
            Naming.Fault("Name", details.Name, "the board", Service.MaxName, others.Select(b => b.Name)),
            Naming.TooLong("Acronym", acronym, Post.MaxAcronym),
            twin is null ? null : new("Acronym", $"{twin.Name} has the acronym {twin.Acronym} already."),
            details.Type is null ? new("Type", "Choose what kind of board it is.") : null,
            details.MeetsEveryMonths is < 1 or > 12 ? new("MeetsEveryMonths", "Give a number of months from 1 to 12, or nothing when there is no fixed cycle.") : null,
            details.NextMeeting is { } next && next != NextMeeting && next < actor.Today ? new("NextMeeting", "The next meeting must be today or later.") : null,
            details.ChairPostId is { } chair && posts.All(p => p.Id != chair || p.EndedOn is not null) ? new("Chair", "Choose a post that exists.") : null,
            details.Quorum is < 1 || (members.Count > 0 && details.Quorum > members.Count) ? new("Quorum", members.Count > 0 ? $"Give a number from 1 to {members.Count}, the number of its members, or nothing where it needs none." : "Give a number of 1 or more, or nothing where it needs none.") : null,
            Naming.TooLong("Terms", details.Terms, MaxTerms),
            again is null ? null : new("Members", $"{again} is in the list twice."),
            members.Select(member => Naming.TooLong("Members", member, MaxMember)).FirstOrDefault(fault => fault is not null),
            .. RegularReport.Faults(details.Receives, posts),
        ];
        return [.. faults.OfType<Problem>()];
    }
}
