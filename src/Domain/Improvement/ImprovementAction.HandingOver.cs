using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>
    /// Hands the lead over to another post, or asks the new holder of the same post to accept it. Who leads is a fact of the organisation, so it holds at once
    /// and in the draft of the next version too; what was promised stays as the board approved it.
    /// </summary>
    /// <param name="from">The post that leads it, or one of its steps.</param>
    /// <param name="to">The post that takes over; the same one for its new holder.</param>
    /// <param name="actor">Who hands it over.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<LeadHandedOver> HandOver(Guid from, Post to, Actor actor, PostChart chart)
    {
        if (!actor.May(Right.RunOrganisation) && !Lets(actor, Right.ChangeActions, chart)) { return Actor.Refused("hand this action over"); }
        if (Progress.IsClosed || RemovedOn is not null) { return new Problem("", $"{Code} is closed. There is nothing to hand over."); }
        if (!LeadPosts.Contains(from)) { return new Problem("", $"{Code} is not led by that post."); }
        if (to.EndedOn is not null) { return new Problem("To", $"{to.Title} has ended. Choose another post."); }

        Progress = Progress with { AcceptedBy = Progress.AcceptedBy.Where(accepted => accepted.Key != from).ToDictionary() };
        if (to.Id != from) { Amend(definition => Handed(definition, from, to)); }

        return new LeadHandedOver(Ref, chart.Post(from)?.Title ?? "a former post", to.Title, actor.Reason);
    }

    /// <summary>
    /// Asks the new holder of a post that leads it to accept it: what an earlier holder accepted counts no more. Nobody decides that, so it asks for no right:
    /// it follows from who holds the post. Null when there is nothing to ask.
    /// </summary>
    /// <param name="post">The post that has a new holder.</param>
    /// <param name="before">The day from which an acceptance is the new holder's own and stands.</param>
    /// <param name="actor">Who appointed them.</param>
    public LeadHandedOver? AskNewHolder(Post post, DateOnly before, Actor actor)
    {
        if (Progress.IsClosed || RemovedOn is not null || !LeadPosts.Contains(post.Id) || !Progress.AcceptedBy.TryGetValue(post.Id, out var accepted) || accepted >= before) { return null; }

        Progress = Progress with { AcceptedBy = Progress.AcceptedBy.Where(each => each.Key != post.Id).ToDictionary() };
        return new LeadHandedOver(Ref, post.Title, post.Title, actor.Reason);
    }

    private static ActionDefinition Handed(ActionDefinition definition, Guid from, Post to)
    {
        Lead? Moved(Lead? lead) => lead?.PostId == from ? new Lead(to.Title, to.Id) : lead;
        // A post that leads already is named once.
        var leads = definition.Leads.Any(lead => lead.PostId == to.Id) ? definition.Leads.Where(lead => lead.PostId != from) : definition.Leads.Select(lead => Moved(lead)!);
        return definition with { Leads = [.. leads], Steps = [.. definition.Steps.Select(step => step with { Lead = Moved(step.Lead) })] };
    }
}
