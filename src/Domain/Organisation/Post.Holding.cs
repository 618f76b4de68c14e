using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

public sealed partial class Post
{
    /// <summary>Appoints somebody from a day. Whoever holds the post until then leaves it the day before, unless the two share it.</summary>
    /// <param name="holdingId">The identity of the new holding.</param>
    /// <param name="person">Who is appointed.</param>
    /// <param name="from">The first day.</param>
    /// <param name="shares">Whether they share the post with its present holders.</param>
    /// <param name="holdings">The holdings of this post.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<HolderAppointed> Appoint(Guid holdingId, Person? person, DateOnly? from, bool shares, IReadOnlyCollection<PostHolding> holdings, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("appoint the holder of a post"); }
        if (EndedOn is not null) { return new Problem("", "This post has ended. Nobody can be appointed to it."); }
        if (person is null) { return new Problem("Person", "Choose who is appointed."); }
        if (from is not { } day) { return new Problem("From", "Give the first day, such as 1 12 2026."); }
        if (person.LeftOn is { } left && left < day) { return new Problem("Person", $"This person left the council on {left.InWords()}."); }

        var open = holdings.Where(h => h.To is null || h.To >= day).ToList();
        if (open.Any(h => h.PersonId == person.Id)) { return new Problem("Person", "This person holds the post on that day already."); }
        if (!shares && open.Where(h => h.From >= day).Select(h => (DateOnly?)h.From).Min() is { } later)
        {
            return new Problem("From", $"Somebody holds the post from {later.InWords()}. Choose a later day, or say that they share it.");
        }

        var former = shares ? [] : open;
        foreach (var holding in former) { holding.To = day.AddDays(-1); }
        return new HolderAppointed(Ref, new PostHolding { Id = holdingId, PostId = Id, PersonId = person.Id, From = day }, former);
    }

    /// <summary>Whether a post changes hands with a holding: somebody else held it before, however long ago, and nobody of those before holds it still.</summary>
    /// <param name="begun">The holding.</param>
    /// <param name="holdings">Holdings, those of the post among them.</param>
    public static bool ChangesHands(PostHolding begun, IEnumerable<PostHolding> holdings)
    {
        var before = holdings.Where(h => h.PostId == begun.PostId && h.Id != begun.Id && h.From < begun.From).ToList();
        return before.Count > 0 && before.TrueForAll(h => !h.HoldsOn(begun.From)) && before.MaxBy(h => h.To)!.PersonId != begun.PersonId;
    }

    /// <summary>Records that everybody who holds it leaves it.</summary>
    /// <param name="on">Their last day.</param>
    /// <param name="holdings">The holdings of this post.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<PostVacated> Vacate(DateOnly? on, IReadOnlyCollection<PostHolding> holdings, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("record the last day of a holder"); }
        if (on is not { } day) { return new Problem("LastDay", "Give the last day, such as 31 12 2026."); }
        var open = holdings.Where(h => h.To is null || h.To > day).ToList();
        if (open.Count == 0) { return new Problem("LastDay", "Nobody holds the post after that day."); }
        if (open.Select(h => h.From).Max() is var latest && latest > day) { return new Problem("LastDay", $"The last day lies before the first, {latest.InWords()}."); }

        foreach (var holding in open) { holding.To = day; }
        return new PostVacated(Ref, day, open);
    }

    /// <summary>Names somebody who stands in during leave (R9, R10). Whoever holds the post may; so may those who run the organisation.</summary>
    /// <param name="delegationId">The identity of the delegation.</param>
    /// <param name="person">Who stands in.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; always given.</param>
    /// <param name="asking">The person who asks; null for an account that is nobody's.</param>
    /// <param name="holdings">The holdings of this post.</param>
    /// <param name="delegations">The delegations of this post.</param>
    /// <param name="actor">Who names them.</param>
    public Outcome<DelegateNamed> NameDelegate(
        Guid delegationId, Person? person, DateOnly? from, DateOnly? to, Guid? asking, IReadOnlyCollection<PostHolding> holdings, IReadOnlyCollection<Delegation> delegations, Actor actor)
    {
        if (!MayDelegate(asking, holdings, actor)) { return Actor.Refused("name who stands in for this post"); }

        List<Problem> problems = [];
        if (person is null || person.LeftOn < from) { problems.Add(new("Delegate", "Choose who stands in.")); }
        else if (holdings.Any(h => h.PersonId == person.Id && from is { } day && h.HoldsOn(day))) { problems.Add(new("Delegate", "They hold the post themselves. Choose somebody else.")); }
        if (from is null) { problems.Add(new("DelegateFrom", "Give the first day of the leave.")); }
        if (to is null) { problems.Add(new("DelegateTo", "Give the last day: a delegation always has one.")); }
        else if (to < from) { problems.Add(new("DelegateTo", "The last day lies before the first.")); }
        else if (to < actor.Today) { problems.Add(new("DelegateTo", "That day is over. A delegation is named for today or later.")); }
        else if (to > from?.AddMonths(12)) { problems.Add(new("DelegateTo", "A delegation lasts a year at most. For longer, appoint a holder.")); }
        if (person is not null && delegations.Any(d => d.PersonId == person.Id && d.From <= to && d.To >= from)) { problems.Add(new("Delegate", "They stand in for the post during these days already.")); }
        if (problems.Count > 0) { return problems; }

        return new DelegateNamed(Ref, new Delegation { Id = delegationId, PostId = Id, PersonId = person!.Id, From = from!.Value, To = to!.Value });
    }

    /// <summary>Ends a delegation before its day: the holder is back.</summary>
    /// <param name="delegation">The delegation.</param>
    /// <param name="asking">The person who asks; null for an account that is nobody's.</param>
    /// <param name="holdings">The holdings of this post.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<DelegationEnded> EndDelegation(Delegation delegation, Guid? asking, IReadOnlyCollection<PostHolding> holdings, Actor actor)
    {
        if (!MayDelegate(asking, holdings, actor)) { return Actor.Refused("end this delegation"); }
        if (delegation.To < actor.Today) { return new Problem("", "This delegation is over already."); }

        delegation.To = actor.Today.AddDays(-1);
        return new DelegationEnded(Ref, delegation);
    }

    /// <summary>Whether somebody may say who stands in for the post.</summary>
    /// <param name="asking">The person who asks; null for an account that is nobody's.</param>
    /// <param name="holdings">The holdings of this post.</param>
    /// <param name="actor">Who asks.</param>
    public static bool MayDelegate(Guid? asking, IEnumerable<PostHolding> holdings, Actor actor) =>
        actor.May(Right.RunOrganisation) || (asking is { } person && holdings.Any(h => h.PersonId == person && h.HoldsOn(actor.Today)));
}
