using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A part of the council: a directorate, division or service unit, in a tree (R1).</summary>
public sealed class Service
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxName = 200;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council that it belongs to.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its name; unique among the services that have not ended.</summary>
    public required string Name { get; set; }

    /// <summary>The service above it; null at the top.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("service", Id, Name);

    /// <summary>Gives a new service its name and place.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parentId">The service above it; null for the top.</param>
    /// <param name="services">Every service of the council.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<ServiceAdded> Begin(string? name, Guid? parentId, IReadOnlyCollection<Service> services, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change services"); }
        List<Problem> problems = [.. new[] { NameFault(name, services), ParentFault(parentId, services) }.OfType<Problem>()];
        if (problems.Count > 0) { return problems; }

        (Name, ParentId) = (Naming.Tidy(name), parentId);
        return new ServiceAdded(Ref);
    }

    /// <summary>Gives it another name.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="services">Every service of the council.</param>
    /// <param name="actor">Who renames it.</param>
    public Outcome<ServiceRenamed> Rename(string? name, IReadOnlyCollection<Service> services, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change services"); }
        if (NameFault(name, services) is { } fault) { return fault; }
        if (Naming.Tidy(name) == Name) { return new Problem("Name", "This is its name already."); }

        var from = Name;
        Name = Naming.Tidy(name);
        return new ServiceRenamed(Ref, from);
    }

    /// <summary>Puts it under another service, or at the top.</summary>
    /// <param name="parentId">The service above it; null for the top.</param>
    /// <param name="services">Every service of the council.</param>
    /// <param name="actor">Who moves it.</param>
    public Outcome<ServiceMoved> Move(Guid? parentId, IReadOnlyCollection<Service> services, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change services"); }
        if (ParentFault(parentId, services) is { } fault) { return fault; }
        if (parentId == ParentId) { return new Problem("Parent", "It is there already."); }

        ParentId = parentId;
        return new ServiceMoved(Ref, services.FirstOrDefault(service => service.Id == parentId)?.Name);
    }

    /// <summary>Ends it. Nothing may hang on it any more.</summary>
    /// <param name="on">Its last day; not after today.</param>
    /// <param name="services">Every service of the council.</param>
    /// <param name="posts">Every post of the council.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<ServiceEnded> End(DateOnly? on, IReadOnlyCollection<Service> services, IReadOnlyCollection<Post> posts, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change services"); }
        if (EndedOn is not null) { return new Problem("", "This service has ended already."); }
        if (on is not { } day || day > actor.Today) { return new Problem("EndsOn", "Give its last day, today or earlier."); }

        List<string> hanging = [.. services.Where(s => s.ParentId == Id && s.EndedOn is null).Select(s => s.Name), .. posts.Where(p => p.ServiceId == Id && p.EndedOn is null).Select(p => p.Title)];
        if (hanging.Count > 0) { return new Problem("EndsOn", $"{Name} cannot end while this belongs to it: {string.Join(", ", hanging)}. Move or end that first."); }

        EndedOn = day;
        return new ServiceEnded(Ref, day);
    }

    private Problem? NameFault(string? name, IEnumerable<Service> services) =>
        Naming.Fault("Name", name, "the service", MaxName, services.Where(s => s.Id != Id && s.EndedOn is null).Select(s => s.Name));

    private Problem? ParentFault(Guid? parentId, IReadOnlyCollection<Service> services)
    {
        if (parentId is null) { return null; }
        var parent = services.FirstOrDefault(s => s.Id == parentId);
        if (parent is null || parent.EndedOn is not null) { return new("Parent", "Choose a service that exists."); }

        for (var above = parent; above is not null; above = services.FirstOrDefault(s => s.Id == above.ParentId))
        {
            if (above.Id == Id) { return new("Parent", $"{parent.Name} belongs to {Name} itself. Choose a service outside it."); }
        }

        return null;
    }
}
