using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>Training that is offered to members, who booked it, and who came (R114).</summary>
public sealed class Training
{
    /// <summary>The roles that a member may have.</summary>
    public static IReadOnlyList<Role> MembersRoles { get; } = [Role.Member, Role.ExecutiveMember, Role.Scrutiny, Role.BoardChair];

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's trainings, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; set; }

    /// <summary>Where, and at what time.</summary>
    public string Place { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>For whom; empty for every member.</summary>
    public IReadOnlyList<Role> ForRoles { get; set; } = [];

    /// <summary>Whether it belongs to the induction of new members.</summary>
    public bool IsInduction { get; set; }

    /// <summary>Who booked it, the earliest first.</summary>
    public IReadOnlyList<TrainingBooking> Bookings { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("training", Id, Title);

    /// <summary>How many of those who booked it came; null while nobody has recorded that.</summary>
    public int? Came => Bookings.Any(booking => booking.Came is not null) ? Bookings.Count(booking => booking.Came == true) : null;

    /// <summary>Somebody's place; null where they have none.</summary>
    /// <param name="account">Whose.</param>
    public TrainingBooking? PlaceOf(Guid account) => Bookings.FirstOrDefault(booking => booking.Account == account);

    /// <summary>Whether it is offered to somebody.</summary>
    /// <param name="actor">Who.</param>
    public bool IsFor(Actor actor) => actor.May(Right.AskQuestions) && (ForRoles.Count == 0 || ForRoles.Any(actor.Roles.Contains));

    /// <summary>Whether somebody offers training.</summary>
    /// <param name="actor">Who.</param>
    public static bool Runs(Actor actor) => EngagementTexts.RunsRoom(actor);

    /// <summary>Offers a training.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="actor">Who offers it.</param>
    public static (Training? Training, Outcome<TrainingOffered> Outcome) Offer(Guid id, int number, TrainingDetails details, Actor actor)
    {
        if (!Runs(actor)) { return (null, Actor.Refused("offer training")); }
        if (Faults(details) is { Count: > 0 } faults) { return (null, faults); }
        var offered = new Training { Id = id, Number = number, Title = "", On = default };
        offered.Take(details);
        return (offered, new TrainingOffered(offered.Ref));
    }

    /// <summary>Changes what is said of it; whoever booked keeps their place.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<TrainingChanged> Change(TrainingDetails details, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("change training"); }
        if (Faults(details) is { Count: > 0 } faults) { return faults; }
        var (before, roles) = ((Title, On, Place, Purpose, IsInduction), ForRoles);
        Take(details);
        return before == (Title, On, Place, Purpose, IsInduction) && roles.SequenceEqual(ForRoles) ? new Problem("", "Nothing was changed.") : new TrainingChanged(Ref);
    }

    /// <summary>A member books a place.</summary>
    /// <param name="actor">Who.</param>
    public Outcome<TrainingBooked> Book(Actor actor)
    {
        if (!actor.May(Right.AskQuestions)) { return Actor.Refused("book training for members"); }
        if (!IsFor(actor)) { return new Problem("", "This training is for others. Ask the clerk if you need it too."); }
        if (On < actor.Today) { return new Problem("", $"It was on {On.InWords()}."); }
        if (PlaceOf(actor.Account) is not null) { return new Problem("", "You have a place already."); }
        Bookings = [.. Bookings, new(actor.Account, actor.Post, actor.Today)];
        return new TrainingBooked(Ref);
    }

    /// <summary>A member gives their place back, while it has not been recorded who came.</summary>
    /// <param name="actor">Who.</param>
    public Outcome<TrainingUnbooked> Unbook(Actor actor)
    {
        if (PlaceOf(actor.Account) is not { } place) { return new Problem("", "You have no place to give back."); }
        if (place.Came is not null) { return new Problem("", "It was recorded already who came."); }
        Bookings = [.. Bookings.Where(booking => booking.Account != actor.Account)];
        return new TrainingUnbooked(Ref);
    }

    /// <summary>Records who came, on the day or later; again where it was recorded wrongly.</summary>
    /// <param name="came">Who came, of those who booked.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<TrainingAttended> Attend(IReadOnlyCollection<Guid> came, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("record who came to training"); }
        if (On > actor.Today) { return new Problem("", $"It is on {On.InWords()}. Record who came on that day or later."); }
        if (Bookings.Count == 0) { return new Problem("", "Nobody has booked it."); }
        if (came.Any(account => PlaceOf(account) is null)) { return new Problem("", "Somebody who is marked as present had not booked."); }
        Bookings = [.. Bookings.Select(booking => booking with { Came = came.Contains(booking.Account) })];
        return new TrainingAttended(Ref, came.Distinct().Count(), Bookings.Count);
    }

    private void Take(TrainingDetails details) => (Title, On, Place, Purpose, ForRoles, IsInduction) =
        (Naming.Tidy(details.Title), details.On!.Value, Naming.Tidy(details.Place), EngagementTexts.Kept(details.Purpose), [.. details.ForRoles.Distinct()], details.IsInduction);

    private static List<Problem> Faults(TrainingDetails details) => [.. new[]
    {
        EngagementTexts.Line("Title", details.Title, "Give the training a title."),
        details.On is null ? new("On", "Give its day.") : null,
        EngagementTexts.Line("Place", details.Place, "Say where it is, and at what time."),
        EngagementTexts.Fault("Purpose", details.Purpose, "Say what it is for."),
        details.ForRoles.Any(role => !MembersRoles.Contains(role)) ? new("ForRoles", "Training here is for members.") : null,
    }.OfType<Problem>()];
}
