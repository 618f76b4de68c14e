using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

public sealed partial class Programme
{
    /// <summary>Adds a strand.</summary>
    /// <param name="details">What is typed.</param>
    /// <param name="plans">The improvement plans that it may choose from.</param>
    /// <param name="projects">Every project of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<StrandSet> AddStrand(StrandDetails details, IReadOnlyCollection<Plan> plans, IReadOnlyCollection<Project> projects, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("add strands to programmes"); }
        if (EndedOn is not null) { return Over; }
        if (StrandFaults(0, details, null, plans, projects, chart) is { Count: > 0 } faults) { return faults; }
        var strand = Read(new Strand { Key = Strands.Select(each => each.Key).DefaultIfEmpty().Max() + 1, Title = "", LeadPostId = Guid.Empty, Outcome = "" }, details);
        Strands = [.. Strands, strand];
        return new StrandSet(Ref, strand.Title, true, strand.Outcome);
    }

    /// <summary>Changes what is said of a strand. What was said of its outcome stays.</summary>
    /// <param name="key">The key of the strand.</param>
    /// <param name="details">What is said of it now.</param>
    /// <param name="plans">The improvement plans that it may choose from.</param>
    /// <param name="projects">Every project of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<StrandSet> ChangeStrand(int key, StrandDetails details, IReadOnlyCollection<Plan> plans, IReadOnlyCollection<Project> projects, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("change strands of programmes"); }
        if (EndedOn is not null) { return Over; }
        if (Strands.FirstOrDefault(each => each.Key == key) is not { } known) { return NoStrand; }
        if (known.EndedOn is not null) { return Ended; }
        if (StrandFaults(key, details, known, plans, projects, chart) is { Count: > 0 } faults) { return faults; }
        var strand = Read(known, details);
        if (strand with { Projects = known.Projects } == known && strand.Projects.SequenceEqual(known.Projects)) { return new Problem("", "Nothing was changed."); }
        Put(known, strand);
        return new StrandSet(Ref, strand.Title, false, strand.Outcome);
    }

    /// <summary>Whether somebody may say what came of a strand: they lead it, or run the council's delivery.</summary>
    /// <param name="strand">The strand.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public static bool MayReview(Strand strand, PostChart chart, Actor actor) => actor.May(Right.UpdateDelivery, [strand.LeadPostId], chart.ServicesOf([strand.LeadPostId]));

    /// <summary>Says what came of the planned outcome of a strand; what was said before stays. What comes is often seen after a programme ended.</summary>
    /// <param name="key">The key of the strand.</param>
    /// <param name="result">How far it was achieved.</param>
    /// <param name="words">What came of it.</param>
    /// <param name="on">The day of the review; null for today.</param>
    /// <param name="next">The day on which it is reviewed again; needed where it was too early, null for never.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<StrandOutcomeReviewed> ReviewStrand(int key, OutcomeResult? result, string? words, DateOnly? on, DateOnly? next, PostChart chart, Actor actor)
    {
        if (Strands.FirstOrDefault(each => each.Key == key) is not { } known) { return NoStrand; }
        if (!MayReview(known, chart, actor)) { return Actor.Refused("say what came of this strand"); }
        if (known.EndedOn is not null) { return Ended; }
        var day = on ?? actor.Today;
        List<Problem> faults =
        [
            .. new[]
            {
                result is null ? new("Result", "Say how far it was achieved.") : null,
                Texts.Fault("Came", words, "Say what came of it, with its figure where there is one."),
                day > actor.Today ? new("On", "It cannot have been reviewed after today.") : null,
                result == OutcomeResult.TooEarly && next is null ? new("Next", "Give the day on which it is reviewed again.") : next <= day ? new("Next", "Give a day after this review.") : null,
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        var review = new OutcomeReview { Result = result!.Value, Words = words!.Trim(), On = day, Planned = known.Outcome, Due = known.ReviewOn, By = actor.Post };
        Put(known, known with { ReviewOn = next, Reviews = [.. known.Reviews, review] });
        return new StrandOutcomeReviewed(Ref, known.Title, review.Result, review.Words);
    }

    /// <summary>Ends a strand: it stays to be read, and nothing in it changes any more.</summary>
    /// <param name="key">The key of the strand.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<StrandEnded> EndStrand(int key, string? because, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("end strands of programmes"); }
        if (Strands.FirstOrDefault(each => each.Key == key) is not { } known) { return NoStrand; }
        if (known.EndedOn is not null) { return Ended; }
        if (Texts.Fault("Because", because, "Say why it ends.") is { } fault) { return fault; }
        Put(known, known with { EndedOn = actor.Today, EndedBecause = because!.Trim() });
        return new StrandEnded(Ref, known.Title, because.Trim());
    }

    private static Problem Over => new("", "This programme has ended.");

    private static Problem NoStrand => new("", "There is no such strand in this programme.");

    private static Problem Ended => new("", "This strand has ended.");

    private void Put(Strand before, Strand now) => Strands = [.. Strands.Select(each => each == before ? now : each)];

    private static Strand Read(Strand strand, StrandDetails details) => strand with
    {
        Title = Naming.Tidy(details.Title),
        LeadPostId = details.LeadPostId!.Value,
        Outcome = (details.Outcome ?? "").Trim().ReplaceLineEndings("\n"),
        ReviewOn = details.ReviewOn,
        PlanId = details.PlanId,
        Projects = [.. details.Projects.Distinct()],
    };

    private List<Problem> StrandFaults(int key, StrandDetails details, Strand? known, IReadOnlyCollection<Plan> plans, IReadOnlyCollection<Project> projects, PostChart chart)
    {
        var others = Strands.Where(each => each.Key != key && each.EndedOn is null).ToList();
        var taken = details.Projects.Select(id => (Project: projects.FirstOrDefault(each => each.Id == id), By: others.FirstOrDefault(each => each.Projects.Contains(id)))).FirstOrDefault(each => each.By is not null);
        return
        [
            .. new[]
            {
                Naming.Fault("Title", details.Title, "the strand", MaxTitle, others.Select(each => each.Title)),
                chart.Post(details.LeadPostId) is { EndedOn: null } ? null : new Problem("LeadPostId", "Choose the post that leads it."),
                Texts.Fault("Outcome", details.Outcome, "Say what is planned to come of it."),
                details.ReviewOn is null && known?.Review is null ? new("ReviewOn", "Give the day on which that is reviewed.") : null,
                details.PlanId is { } plan && plan != known?.PlanId && plans.All(each => each.Id != plan) ? new("PlanId", "Choose a plan from the list, or none.") : null,
                details.Projects.Any(id => projects.FirstOrDefault(each => each.Id == id)?.ProgrammeId != Id && known?.Projects.Contains(id) != true) ? new("Projects", "Choose projects of this programme.") : null,
                taken.By is { } by ? new("Projects", $"{taken.Project?.Name} belongs to the strand “{by.Title}”.") : null,
            }.OfType<Problem>(),
        ];
    }
}
