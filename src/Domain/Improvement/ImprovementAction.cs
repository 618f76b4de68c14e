using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

/// <summary>One coded action of a plan: what was asked and promised (<see cref="Definition"/>), and what has happened (<see cref="Progress"/>).</summary>
public sealed partial class ImprovementAction
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The plan that it is in.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>How people cite it, as in "CEA1"; unique in the plan.</summary>
    public required string Code { get; set; }

    /// <summary>Codes that it had before; they find it for ever (R39).</summary>
    public IReadOnlyList<string> FormerCodes { get; set; } = [];

    /// <summary>Its place in the plan, from 1.</summary>
    public int Order { get; set; }

    /// <summary>What was asked and promised, as approved.</summary>
    public required ActionDefinition Definition { get; set; }

    /// <summary>What the draft of the next version would make of it; null when it would change nothing.</summary>
    public ActionDefinition? Proposed { get; set; }

    /// <summary>What has happened so far.</summary>
    public ActionProgress Progress { get; set; } = new();

    /// <summary>Whether the draft of the next version would add it (true) or take it out (false); null when neither.</summary>
    public bool? ProposedPresence { get; set; }

    /// <summary>The day on which it was taken out of the plan; null while it is in it.</summary>
    public DateOnly? RemovedOn { get; set; }

    /// <summary>Where it was read from: the paper, table and row; null when it was typed.</summary>
    public ActionSource? Source { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("action", Id, Code);

    /// <summary>The posts that lead it or one of its steps.</summary>
    public IEnumerable<Guid> LeadPosts => Definition.Leads.Concat(Definition.Steps.Select(step => step.Lead).OfType<Lead>()).Select(lead => lead.PostId).OfType<Guid>().Distinct();

    /// <summary>Whether the actor may do something to it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="right">What.</param>
    /// <param name="chart">The council's posts.</param>
    public bool Lets(Actor actor, Right right, PostChart chart) => actor.May(right, chart.PostsOf(this), chart.ServicesOf(chart.PostsOf(this)));
}
