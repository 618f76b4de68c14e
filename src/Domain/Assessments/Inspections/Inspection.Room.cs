using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>For how many days from today a room may be open at most; then somebody says again that it is needed.</summary>
    public const int MaxRoomDays = 366;

    /// <summary>Opens the inspectors' room until a day, opens it again, or moves its last day.</summary>
    /// <param name="until">The last day.</param>
    /// <param name="actor">Who opens it.</param>
    public Outcome<RoomOpened> OpenRoom(DateOnly? until, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("open the inspectors’ room"); }
        if (until is not { } last) { return new Problem("Until", "Give the last day on which the room is open."); }
        if (last < actor.Today) { return new Problem("Until", "The last day must be today or later. To end it now, close it."); }
        if (last > actor.Today.AddDays(MaxRoomDays)) { return new Problem("Until", "The last day can be a year from now at most; it can be moved later."); }
        DateOnly? before = Room is { } room && room.IsOpen(actor.Today) ? room.Until : null;
        if (before == last) { return NothingChanged; }
        Room = (Room ?? new() { Until = last }) with { Until = last, ClosedBecause = "" };
        return new RoomOpened(Ref, last, before);
    }

    /// <summary>Closes the room before its last day; what was shared stays to be seen by the council, and the log.</summary>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who closes it.</param>
    public Outcome<RoomClosed> CloseRoom(string? because, Actor actor)
    {
        if (MayNotRun(actor, "close the inspectors’ room") is { } refused) { return refused; }
        if (!Room!.IsOpen(actor.Today)) { return new Problem("", "The room is closed already."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it is closed."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        Room = Room with { ClosedBecause = because.Trim() };
        return new RoomClosed(Ref, because.Trim());
    }

    /// <summary>Lets somebody into the room: an account that has an inspector's role.</summary>
    /// <param name="account">The account.</param>
    /// <param name="inspectors">The accounts in use that have an inspector's role, and what the product calls them.</param>
    /// <param name="actor">Who lets them in.</param>
    public Outcome<GuestLetIn> LetIn(Guid account, IReadOnlyDictionary<Guid, string> inspectors, Actor actor)
    {
        if (MayNotRun(actor, "let inspectors in") is { } refused) { return refused; }
        if (!inspectors.TryGetValue(account, out var name)) { return new Problem("Guest", "Choose an inspector from the list. An administrator gives an inspector an account under Organisation, Accounts."); }
        if (Room!.Guests.Any(guest => guest.Account == account)) { return new Problem("Guest", $"{name} may come in already."); }
        Room = Room with { Guests = [.. Room.Guests, new(account, name, actor.Today)] };
        return new GuestLetIn(Ref, name);
    }

    /// <summary>Shows somebody out of the room.</summary>
    /// <param name="account">Their account.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<GuestShownOut> ShowOut(Guid account, Actor actor)
    {
        if (MayNotRun(actor, "show inspectors out") is { } refused) { return refused; }
        if (Room!.Guests.FirstOrDefault(guest => guest.Account == account) is not { } guest) { return new Problem("", "They may not come in as it is."); }
        Room = Room with { Guests = [.. Room.Guests.Where(each => each != guest)] };
        return new GuestShownOut(Ref, guest.Name);
    }

    /// <summary>Shares things in the room. What is shared already is left as it is.</summary>
    /// <param name="things">What is chosen: kind and identity.</param>
    /// <param name="words">What inspectors are to look at; null for nothing.</param>
    /// <param name="offered">What can be shared, with its title.</param>
    /// <param name="actor">Who shares it.</param>
    public Outcome<ThingsShared> Share(IReadOnlyCollection<(SharedKind Kind, Guid Id)> things, string? words, IReadOnlyDictionary<(SharedKind Kind, Guid Id), string> offered, Actor actor)
    {
        if (MayNotRun(actor, "share with inspectors") is { } refused) { return refused; }
        var said = (words ?? "").Trim();
        if (Naming.TooLong("Words", said, MaxWords) is { } tooLong) { return tooLong; }
        if (things.Count == 0) { return new Problem("Things", "Choose what is to be shared."); }
        if (things.Any(thing => !offered.ContainsKey(thing))) { return new Problem("Things", "Choose from the list: what you chose cannot be shared any more."); }
        List<(SharedKind Kind, Guid Id)> fresh = [.. things.Distinct().Where(thing => Room!.OnShow.All(shared => (shared.Kind, shared.Id) != thing))];
        if (fresh.Count == 0) { return new Problem("Things", "All that you chose is shared already."); }
        Room = Room! with { Shared = [.. Room.Shared, .. fresh.Select((thing, at) => new SharedThing { Number = Room.Shared.Count + 1 + at, Kind = thing.Kind, Id = thing.Id, Title = offered[thing], Words = said, On = actor.Today })] };
        return new ThingsShared(Ref, [.. fresh.Select(thing => offered[thing])], said.Length > 0 ? said : null);
    }

    /// <summary>Takes something back that was shared; it stays in the council's list with the reason.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who takes it back.</param>
    public Outcome<ThingTakenBack> TakeBack(int number, string? because, Actor actor)
    {
        if (MayNotRun(actor, "take back what was shared") is { } refused) { return refused; }
        if (Room!.Shared.FirstOrDefault(each => each.Number == number) is not { } thing) { return new Problem("", "There is no such thing in the room."); }
        if (thing.TakenBackBecause.Length > 0) { return new Problem("", "This was taken back already."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it is taken back."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        Room = Room with { Shared = [.. Room.Shared.Select(each => each == thing ? each with { TakenBackBecause = because.Trim() } : each)] };
        return new ThingTakenBack(Ref, thing.Title, because.Trim());
    }

    /// <summary>Whether somebody may read in the room: whoever runs assessments, and while it is open an inspector who was let in.</summary>
    /// <param name="actor">Who.</param>
    public bool MayEnterRoom(Actor actor) => Room is { } room && actor.May(Right.ReadRooms) && (actor.May(Right.RunAssessments) || room.Admits(actor.Account, actor.Today));

    private Problem? MayNotRun(Actor actor, string what) =>
        !actor.May(Right.RunAssessments) ? Actor.Refused(what) : Room is null ? new("", "Open the inspectors’ room first.") : null;
}
