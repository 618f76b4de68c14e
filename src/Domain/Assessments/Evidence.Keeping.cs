using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments;

public sealed partial class Evidence
{
    /// <summary>The most characters of a title or a reference.</summary>
    public const int MaxTitle = 300;

    /// <summary>The most characters of a reason.</summary>
    public const int MaxWords = 2000;

    /// <summary>After how many months at most evidence is stale.</summary>
    public const int MaxMonths = 120;

    /// <summary>The day from which its age counts: the date of what it shows, else the day on which it was added.</summary>
    public DateOnly AgedFrom => DatedOn ?? DateOnly.FromDateTime(AddedAt.UtcDateTime);

    /// <summary>The day from which it is stale; null for never.</summary>
    public DateOnly? StaleOn => StaleAfterMonths is { } months ? AgedFrom.AddMonths(months) : null;

    /// <summary>Whether it is stale on a day.</summary>
    /// <param name="today">The day.</param>
    public bool IsStale(DateOnly today) => StaleOn <= today;

    /// <summary>Takes a piece into the library; what it is follows from what is given.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="title">What it is, in words.</param>
    /// <param name="source">Where it comes from: exactly one thing.</param>
    /// <param name="details">What else is known of it.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who takes it in.</param>
    public static (Evidence? Evidence, Outcome<EvidenceTakenIn> Outcome) Add(Guid id, string? title, EvidenceSource source, EvidenceDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.AnswerAssessments)) { return (null, Actor.Refused("add to the library of evidence")); }
        var (named, link, decision) = (Naming.Tidy(title), source.Link?.Trim() ?? "", Naming.Tidy(source.Decision));
        List<EvidenceKind> given = [];
        void If(bool isGiven, EvidenceKind kind) { if (isGiven) { given.Add(kind); } }
        If(source.File is not null, EvidenceKind.File);
        If(link.Length > 0, EvidenceKind.Link);
        If(source.Measure is not null, EvidenceKind.Measure);
        If(source.Action is not null, EvidenceKind.Action);
        If(decision.Length > 0, EvidenceKind.Decision);
        var faults = Faults(details, null, chart, actor);
        if (named.Length == 0) { faults.Add(new("Title", "Say what it is, so that others find it.")); }
        if (Naming.TooLong("Title", named, MaxTitle) is { } tooLong) { faults.Add(tooLong); }
        if (Naming.TooLong("Decision", decision, MaxTitle) is { } reference) { faults.Add(reference); }
        if (given.Count == 0) { faults.Add(new("File", "Give a file, an address, a measure, an action or a decision.")); }
        if (given.Count > 1) { faults.Add(new("File", $"Give one thing, not {CountingWords.Listed(given.Select(kind => $"a {kind.InWords().ToLowerInvariant()}").Select(thing => thing == "a action" ? "an action" : thing))}. Add the other as another piece.")); }
        if (faults.Count > 0) { return (null, faults); }
        var evidence = new Evidence
        {
            Id = id,
            Kind = given[0],
            RecordId = source.Measure ?? source.Action,
            Reference = decision,
            Title = named,
            Link = link.Length > 0 ? link : null,
            FileName = source.File?.Name,
            ContentType = source.File?.ContentType,
            Hash = source.File?.Hash,
            Size = source.File?.Size ?? 0,
            AddedBy = actor.Post,
            AddedByAccount = actor.Account,
            AddedAt = actor.At,
        };
        evidence.Take(details);
        return (evidence, new EvidenceTakenIn(evidence.Ref, evidence.Kind));
    }

    /// <summary>Changes what is known of it. What it is and what it holds do not change: other content is another piece.</summary>
    /// <param name="details">What is known of it now.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<EvidenceChanged> Change(EvidenceDetails details, PostChart chart, Actor actor)
    {
        if (!MayKeep(chart, actor)) { return Actor.Refused("change this piece of evidence"); }
        if (PutAwayBecause is not null) { return Away; }
        if (Faults(details, OwnerPost, chart, actor) is { Count: > 0 } faults) { return faults; }
        var before = (DatedOn, OwnerPost, StaleAfterMonths);
        Take(details);
        List<string> changed = [];
        if (before.DatedOn != DatedOn) { changed.Add("Date"); }
        if (before.OwnerPost != OwnerPost) { changed.Add("Owner"); }
        if (before.StaleAfterMonths != StaleAfterMonths) { changed.Add("Stale after"); }
        return changed.Count == 0 ? new Problem("", "Nothing was changed.") : new EvidenceChanged(Ref, changed);
    }

    /// <summary>Puts it away: it is not offered any more, and stays where it is used.</summary>
    /// <param name="because">Why.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who puts it away.</param>
    public Outcome<EvidencePutAway> PutAway(string? because, PostChart chart, Actor actor)
    {
        if (!MayKeep(chart, actor)) { return Actor.Refused("put this piece of evidence away"); }
        if (PutAwayBecause is not null) { return Away; }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why: a later one takes its place, it was added by mistake."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        PutAwayBecause = because.Trim();
        return new EvidencePutAway(Ref, PutAwayBecause);
    }

    /// <summary>Brings it back after it was put away: it is offered again.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who brings it back.</param>
    public Outcome<EvidenceBroughtBack> BringBack(PostChart chart, Actor actor)
    {
        if (!MayKeep(chart, actor)) { return Actor.Refused("bring this piece of evidence back"); }
        if (PutAwayBecause is not { } because) { return new Problem("", "This piece of evidence was not put away."); }
        PutAwayBecause = null;
        return new EvidenceBroughtBack(Ref, because);
    }

    /// <summary>Whether somebody may change it, put it away or bring it back: whoever runs assessments, its owner's post, or who added it.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public bool MayKeep(PostChart chart, Actor actor)
    {
        Guid[] posts = OwnerPost is { } owner ? [owner] : [];
        return actor.May(Right.AnswerAssessments, posts, chart.ServicesOf(posts)) || (actor.Account == AddedByAccount && actor.May(Right.AnswerAssessments));
    }

    private static Problem Away => new("", "This piece of evidence was put away.");

    private void Take(EvidenceDetails details) => (DatedOn, OwnerPost, StaleAfterMonths) = (details.DatedOn, details.OwnerPost, details.StaleAfterMonths);

    private static List<Problem> Faults(EvidenceDetails details, Guid? ownerBefore, PostChart chart, Actor actor)
    {
        List<Problem> faults = [];
        if (details.DatedOn > actor.Today) { faults.Add(new("DatedOn", "Evidence cannot be dated after today.")); }
        if (details.OwnerPost is { } owner && owner != ownerBefore && chart.Post(owner) is not { EndedOn: null }) { faults.Add(new("OwnerPost", "Choose a post from the list.")); }
        if (details.StaleAfterMonths is < 1 or > MaxMonths) { faults.Add(new("StaleAfterMonths", $"Give 1 to {MaxMonths} months, or nothing for never.")); }
        return faults;
    }
}
