using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Reports;

public sealed partial class Publication
{
    /// <summary>Begins to prepare one.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="details">What is typed and chosen.</param>
    /// <param name="offered">What may be published at all.</param>
    /// <param name="numbers">The numbers that are taken.</param>
    /// <param name="actor">Who prepares it.</param>
    public static (Publication? Publication, Outcome<PublicationPrepared> Outcome) Prepare(Guid id, PublicationDetails details, PublicationOffer offered, IEnumerable<int> numbers, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return (null, Actor.Refused("prepare publications")); }
        if (Faults(details, offered) is { Count: > 0 } faults) { return (null, faults); }
        var prepared = new Publication { Id = id, Number = numbers.DefaultIfEmpty(0).Max() + 1, Title = Naming.Tidy(details.Title) };
        prepared.Take(details, actor);
        return (prepared, new PublicationPrepared(prepared.Ref));
    }

    /// <summary>Changes what is in it, before it is approved.</summary>
    /// <param name="details">What is typed and chosen now.</param>
    /// <param name="offered">What may be published at all.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<PublicationChanged> Change(PublicationDetails details, PublicationOffer offered, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change a publication"); }
        if (IsApproved) { return new Problem("", "It is approved as it stands. Take the approval back first."); }
        if (Faults(details, offered) is { Count: > 0 } faults) { return faults; }
        Take(details, actor);
        return new PublicationChanged(Ref);
    }

    /// <summary>Approves it as it stands: from now on nothing in it changes.</summary>
    /// <param name="content">What residents would read.</param>
    /// <param name="digest">The SHA-256 of it, in hexadecimal.</param>
    /// <param name="seen">The digest of what the approver looked at.</param>
    /// <param name="leftOut">What was chosen and can no longer be published.</param>
    /// <param name="actor">Who approves it.</param>
    public Outcome<PublicationApproved> Approve(PublishedContent content, string digest, string? seen, IReadOnlyList<string> leftOut, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("approve a publication"); }
        if (IsApproved) { return new Problem("", "It is approved already."); }
        if (actor.Account == PreparedByAccount) { return new Problem("", "You prepared it last. Somebody else has to approve it."); }
        if (leftOut.Count > 0) { return new Problem("", $"Some of what was chosen can no longer be published: {CountingWords.Listed(leftOut)}. Have it taken out first."); }
        if (content.IsEmpty) { return new Problem("", "There is nothing in it that can be published."); }
        if (seen != digest) { return new Problem("", "Something in it has changed since you opened this page. Look at it again, then approve it."); }
        (Content, Digest, ApprovedAt, ApprovedBy) = (content, digest, actor.At, actor.Post);
        return new PublicationApproved(Ref, digest, content.Measures.Count);
    }

    /// <summary>Takes the approval back before anybody could read it, so that it can be changed.</summary>
    /// <param name="now">The database's time.</param>
    /// <param name="actor">Who takes it back, with the reason.</param>
    public Outcome<PublicationTakenBack> TakeBack(DateTimeOffset now, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("take the approval of a publication back"); }
        if (!IsApproved) { return new Problem("", "It is not approved."); }
        if (IsOut(now)) { return new Problem("", "Everybody could read it already. Withdraw it, and publish another."); }
        if (ReasonFault(actor, "Say why the approval is taken back.") is { } fault) { return fault; }
        (Content, Digest, ApprovedAt, ApprovedBy, PublishFrom) = (null, null, null, null, null);
        return new PublicationTakenBack(Ref, actor.Reason!.Trim());
    }

    /// <summary>Sets the moment from which on everybody reads it; may be set again until it has come.</summary>
    /// <param name="from">The moment, a whole minute; null for at once.</param>
    /// <param name="now">The database's time.</param>
    /// <param name="others">The council's publications.</param>
    /// <param name="actor">Who sets it.</param>
    public Outcome<PublicationReleased> Release(DateTimeOffset? from, DateTimeOffset now, IEnumerable<Publication> others, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("publish"); }
        if (!IsApproved) { return new Problem("", "Somebody has to approve it first."); }
        if (IsOut(now)) { return new Problem("", "It is published already."); }
        if (from < now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute))) { return new Problem("On", "This moment has passed. Give a later one, or none to publish at once."); }
        var moment = (from ?? now).ToUniversalTime();
        if (others.Any(other => other.Id != Id && other.PublishFrom == moment)) { return new Problem("On", "Another publication has this moment. Give a later one."); }
        PublishFrom = moment;
        return new PublicationReleased(Ref, moment, from is null);
    }

    /// <summary>Withdraws what everybody can read: public pages say so, and show nothing of it.</summary>
    /// <param name="now">The database's time.</param>
    /// <param name="inForce">The publication that is in force; null for none.</param>
    /// <param name="actor">Who withdraws it, with the reason that residents are told.</param>
    public Outcome<PublicationWithdrawn> Withdraw(DateTimeOffset now, Guid? inForce, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("withdraw a publication"); }
        if (StateAt(now, inForce) != PublicationState.Published) { return new Problem("", "Only what everybody can read now is withdrawn."); }
        if (ReasonFault(actor, "Say why it is withdrawn; residents read it.") is { } fault) { return fault; }
        (WithdrawnAt, WithdrawnBy, WithdrawnBecause) = (now, actor.Post, actor.Reason!.Trim());
        return new PublicationWithdrawn(Ref, WithdrawnBecause);
    }

    private void Take(PublicationDetails details, Actor actor)
    {
        (Title, Introduction) = (Naming.Tidy(details.Title), (details.Introduction ?? "").Trim());
        (Priorities, Measures, Services) = ([.. details.Priorities.Distinct()], [.. details.Measures.DistinctBy(each => each.MeasureId)], [.. details.Services.Distinct()]);
        (PreparedByAccount, PreparedBy, PreparedAt) = (actor.Account, actor.Post, actor.At);
    }

    private static Problem? ReasonFault(Actor actor, string ask) => string.IsNullOrWhiteSpace(actor.Reason) ? new("Reason", ask) : Naming.TooLong("Reason", actor.Reason, MaxReason);

    private static List<Problem> Faults(PublicationDetails details, PublicationOffer offered) =>
    [
        .. new[]
        {
            Naming.Fault("Title", details.Title, "the publication", MaxTitle, []),
            (details.Introduction ?? "").Trim().Length is > MaxIntroduction and var length ? new("Introduction", $"This has {length} characters; the limit is {MaxIntroduction}.") : null,
            details.Priorities.Count + details.Measures.Count + details.Services.Count == 0 ? new("Priorities", "Choose at least one priority, measure or service.") : null,
            details.Priorities.All(offered.Priorities.Contains) ? null : new("Priorities", "Choose priorities of plans that were agreed."),
            details.Measures.All(each => offered.Measures.Contains(each.MeasureId)) ? null : new("Measures", "Choose measures that the council has."),
            details.Services.All(offered.Services.Contains) ? null : new("Services", "Choose services that exist."),
        }.OfType<Problem>(),
        .. details.Measures.Where(each => each.CountsPeople && each.Threshold is < SmallNumbers.Least or > SmallNumbers.Most).Select(each => new Problem($"Threshold-{each.MeasureId}", $"Give a number of people from {SmallNumbers.Least} to {SmallNumbers.Most}.")),
    ];
}
