using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A post: people hold it over time, and it, not they, leads actions (R2).</summary>
public sealed partial class Post
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 200;

    /// <summary>The most characters of an acronym.</summary>
    public const int MaxAcronym = 40;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council that it belongs to.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its title, as in "Head of Consultation"; unique among the posts that have not ended.</summary>
    public required string Title { get; set; }

    /// <summary>Its acronym in papers, as in "CEX"; null when it has none.</summary>
    public string? Acronym { get; set; }

    /// <summary>The service that it is in; null for the council as a whole.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>The post that it answers to, who hears when it does not answer; null at the top.</summary>
    public Guid? ReportsToId { get; set; }

    /// <summary>The classes of posts that it is in, as in "Managing Directors".</summary>
    public List<string> Classes { get; set; } = [];

    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("post", Id, Title);

    /// <summary>Gives a new post its title and place.</summary>
    /// <param name="details">What is said of it.</param>
    /// <param name="posts">Every post of the council.</param>
    /// <param name="services">Every service of the council.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<PostAdded> Begin(PostDetails details, IReadOnlyCollection<Post> posts, IReadOnlyCollection<Service> services, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change posts"); }
        if (Faults(details, posts, services) is { Count: > 0 } faults) { return faults; }

        Take(details);
        return new PostAdded(Ref);
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="posts">Every post of the council.</param>
    /// <param name="services">Every service of the council.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<PostChanged> Change(PostDetails details, IReadOnlyCollection<Post> posts, IReadOnlyCollection<Service> services, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change posts"); }
        if (Faults(details, posts, services) is { Count: > 0 } faults) { return faults; }

        var (title, acronym, service, above, classes) = (Title, Acronym, ServiceId, ReportsToId, Classes);
        Take(details);
        List<string> fields = [];
        if (title != Title) { fields.Add("title"); }
        if (acronym != Acronym) { fields.Add("acronym"); }
        if (service != ServiceId) { fields.Add("service"); }
        if (above != ReportsToId) { fields.Add("answers to"); }
        if (!classes.SequenceEqual(Classes)) { fields.Add("classes"); }
        return fields.Count == 0 ? new Problem("", "Nothing was changed.") : new PostChanged(Ref, fields);
    }

    /// <summary>Ends it. Nobody may hold it, and nothing may hang on it, any more.</summary>
    /// <param name="on">Its last day; not after today.</param>
    /// <param name="hanging">What still hangs on it in other rooms: open actions that it leads, boards that it chairs.</param>
    /// <param name="posts">Every post of the council.</param>
    /// <param name="holdings">The holdings of this post.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<PostEnded> End(DateOnly? on, IReadOnlyCollection<string> hanging, IReadOnlyCollection<Post> posts, IEnumerable<PostHolding> holdings, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change posts"); }
        if (EndedOn is not null) { return new Problem("", "This post has ended already."); }
        if (on is not { } day || day > actor.Today) { return new Problem("EndsOn", "Give its last day, today or earlier."); }
        if (holdings.Any(h => h.To is null || h.To > day)) { return new Problem("EndsOn", "The post is held beyond that day. Record the last day of its holder first."); }

        List<string> all = [.. hanging, .. posts.Where(p => p.ReportsToId == Id && p.EndedOn is null).Select(p => $"{p.Title}, which answers to it")];
        if (all.Count > 0) { return new Problem("EndsOn", $"{Title} cannot end while this hangs on it: {string.Join("; ", all)}. Hand that over first."); }

        EndedOn = day;
        return new PostEnded(Ref, day);
    }

    private void Take(PostDetails details) => (Title, Acronym, ServiceId, ReportsToId, Classes) =
        (Naming.Tidy(details.Title), Naming.Tidy(details.Acronym) is { Length: > 0 } acronym ? acronym : null, details.ServiceId, details.ReportsToId, ClassesOf(details));

    private static List<string> ClassesOf(PostDetails details) => [.. (details.Classes ?? []).Select(Naming.Tidy).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private List<Problem> Faults(PostDetails details, IReadOnlyCollection<Post> posts, IReadOnlyCollection<Service> services)
    {
        var others = posts.Where(p => p.Id != Id && p.EndedOn is null).ToList();
        var acronym = Naming.Tidy(details.Acronym);
        var twin = acronym.Length == 0 ? null : others.FirstOrDefault(p => Naming.Same(p.Acronym, acronym));
        return [.. new[]
        {
            Naming.Fault("Title", details.Title, "the post", MaxTitle, others.Select(p => p.Title)),
            Naming.TooLong("Acronym", acronym, MaxAcronym),
            twin is null ? null : new("Acronym", $"{twin.Title} has the acronym {twin.Acronym} already. A paper could not tell them apart."),
            details.ServiceId is { } service && services.All(s => s.Id != service || s.EndedOn is not null) ? new("Service", "Choose a service that exists.") : null,
            AboveFault(details.ReportsToId, posts),
        }.Concat(ClassesOf(details).Select(name => ClassFault(name, others))).OfType<Problem>()];
    }

    private Problem? AboveFault(Guid? aboveId, IReadOnlyCollection<Post> posts)
    {
        if (aboveId is null) { return null; }
        var above = posts.FirstOrDefault(p => p.Id == aboveId);
        if (above is null || above.EndedOn is not null) { return new("ReportsTo", "Choose a post that exists."); }

        for (var next = above; next is not null; next = posts.FirstOrDefault(p => p.Id == next.ReportsToId))
        {
            if (next.Id == Id) { return new("ReportsTo", above.Id == Id ? "A post cannot answer to itself." : $"{above.Title} answers to this post. Choose another."); }
        }

        return null;
    }

    /// <summary>One class has one spelling, or a lead that names it would miss some of its posts.</summary>
    private static Problem? ClassFault(string name, List<Post> others) =>
        Naming.TooLong("Classes", name, MaxTitle)
        ?? (others.SelectMany(p => p.Classes).FirstOrDefault(known => known != name && Naming.Same(known, name)) is { } known
            ? new("Classes", $"Other posts are in the class “{known}”. Write it the same way.") : null);
}
